#include <stdint.h>

/* Conjugate gradients on a sparse symmetric system in compressed rows, a fixed number of steps, in doubles. */

static double dot(const double *a, const double *b, int64_t n) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

static void add_scaled(double *y, const double *x, double factor, int64_t n) {
    for (int64_t i = 0; i < n; i++) y[i] += factor * x[i];
}

static void multiply(const int32_t *starts, const int32_t *columns, const double *values, const double *x, double *y, int64_t n) {
    for (int64_t r = 0; r < n; r++) {
        double sum = 0;
        for (int32_t e = starts[r]; e < starts[r + 1]; e++) sum += values[e] * x[columns[e]];
        y[r] = sum;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *starts = args[1];
    const int32_t *columns = args[2];
    const double *values = args[3];
    const double *side = args[4];
    double *x = args[5];
    double *left = args[6];
    double *r = args[7];
    double *p = args[8];
    double *q = args[9];
    int64_t n = sizes[0];
    double rho, before;
    for (int64_t i = 0; i < n; i++) {
        x[i] = 0;
        r[i] = p[i] = side[i];
    }
    rho = dot(r, r, n);
    for (int64_t step = 0; step < sizes[2] && rho > 0; step++) {
        double alpha;
        multiply(starts, columns, values, p, q, n);
        alpha = rho / dot(p, q, n);
        add_scaled(x, p, alpha, n);
        add_scaled(r, q, -alpha, n);
        before = rho;
        rho = dot(r, r, n);
        for (int64_t i = 0; i < n; i++) p[i] = r[i] + rho / before * p[i];
    }
    left[0] = rho;
}
