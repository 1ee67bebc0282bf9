#include <stdint.h>

/* Orthonormalizes systems of vectors and solves with the factors, on the usual small vector operations. */

static double dot(const double *x, const double *y, int64_t n) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}

static void axpy(double *y, double a, const double *x, int64_t n) {
    for (int64_t i = 0; i < n; i++) y[i] += a * x[i];
}

static void scale(double *x, double a, int64_t n) {
    for (int64_t i = 0; i < n; i++) x[i] *= a;
}

static void copy(double *y, const double *x, int64_t n) {
    for (int64_t i = 0; i < n; i++) y[i] = x[i];
}

static double root(double x) {
    double guess = x > 1 ? x : 1;
    for (int i = 0; i < 20; i++) guess = 0.5 * (guess + x / guess);
    return guess;
}

static double norm(const double *x, int64_t n) { return root(dot(x, x, n)); }

static double remove_part(double *x, const double *along, int64_t n) {
    double part = dot(x, along, n);
    axpy(x, -part, along, n);
    return part;
}

static void orthonormalize(double *q, double *r, const double *a, int64_t n) {
    for (int64_t k = 0; k < n; k++) {
        copy(q + k * n, a + k * n, n);
        for (int64_t j = 0; j < n; j++) r[j * n + k] = 0;
        for (int64_t j = 0; j < k; j++) r[j * n + k] = remove_part(q + k * n, q + j * n, n);
        double size = norm(q + k * n, n);
        r[k * n + k] = size;
        scale(q + k * n, size > 1e-9 ? 1 / size : 0, n);
    }
}

static void back_substitute(const double *r, double *x, int64_t n) {
    for (int64_t k = n - 1; k >= 0; k--) {
        x[k] = r[k * n + k] > 1e-9 ? x[k] / r[k * n + k] : 0;
        for (int64_t j = 0; j < k; j++) x[j] -= r[j * n + k] * x[k];
    }
}

static void solve(const double *q, const double *r, const double *b, double *x, int64_t n) {
    for (int64_t k = 0; k < n; k++) x[k] = dot(q + k * n, b, n);
    back_substitute(r, x, n);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *systems = args[1], *sides = args[2];
    double *solutions = args[3], *sums = args[4], *q = args[5], *r = args[6];
    int64_t n = sizes[1];
    for (int64_t s = 0; s < sizes[0]; s++) {
        orthonormalize(q, r, systems + s * n * n, n);
        solve(q, r, sides + s * n, solutions + s * n, n);
        sums[2 * s] = norm(q, n * n);
        sums[2 * s + 1] = dot(solutions + s * n, sides + s * n, n);
    }
}
