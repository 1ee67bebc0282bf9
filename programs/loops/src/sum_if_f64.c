#include <stdint.h>

/* Positive values summed. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    double *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        double sum = 0;
        for (int64_t i = 0; i < n; i++) {
            if (x[r * n + i] > 0) sum += x[r * n + i];
        }
        s[r] = sum;
    }
}
