#include <stdint.h>

/* Products of doubles, short rows. */

static double dot(const double *a, const double *b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *x = args[1];
    const double *y = args[2];
    double *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) s[r] = dot(x + r * n, y + r * n, (int)n);
}
