#include <stdint.h>

/* A step of the wave equation. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    const double *y = args[2];
    double *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        const double *a = x + r * (n + 2);
        for (int64_t i = 0; i < n; i++)
            z[r * n + i] = 2.0 * a[i + 1] - y[r * n + i] + 0.1 * (a[i] - 2.0 * a[i + 1] + a[i + 2]);
    }
}
