#include <stdint.h>

/* One of two arrays by the sign of a third. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    const float *y = args[2];
    const float *w = args[3];
    float *z = args[4];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) z[r * n + i] = w[r * n + i] > 0 ? x[r * n + i] : y[r * n + i];
    }
}
