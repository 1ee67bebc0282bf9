#include <stdint.h>

/* A quotient of polynomials. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    double *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            double t = x[r * n + i];
            z[r * n + i] = t * (27.0 + t * t) / (27.0 + 9.0 * t * t);
        }
    }
}
