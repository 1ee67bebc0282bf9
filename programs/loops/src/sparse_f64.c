#include <stdint.h>

/* Rows of a sparse matrix times a vector. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    const int32_t *at = args[2];
    const double *y = args[3];
    double *s = args[4];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        double sum = 0;
        for (int64_t i = r * n; i < (r + 1) * n; i++) sum += x[i] * y[at[i]];
        s[r] = sum;
    }
}
