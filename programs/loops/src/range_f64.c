#include <stdint.h>

/* The distance of the greatest and the least. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    double *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        double low = x[r * n], high = low;
        for (int64_t i = 1; i < n; i++) {
            low = x[r * n + i] < low ? x[r * n + i] : low;
            high = x[r * n + i] > high ? x[r * n + i] : high;
        }
        s[r] = high - low;
    }
}
