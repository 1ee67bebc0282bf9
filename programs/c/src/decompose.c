#include <stdint.h>

/* LU with partial pivoting and solves, in doubles, for several small systems; determinants and residuals. */

static int64_t pivot_of(const double *m, int64_t n, int64_t column) {
    int64_t best = column;
    for (int64_t r = column + 1; r < n; r++) {
        double x = m[r * n + column], y = m[best * n + column];
        if ((x < 0 ? -x : x) > (y < 0 ? -y : y)) best = r;
    }
    return best;
}

static void swap_rows(double *m, int64_t n, int64_t a, int64_t b) {
    for (int64_t c = 0; c < n; c++) {
        double t = m[a * n + c];
        m[a * n + c] = m[b * n + c];
        m[b * n + c] = t;
    }
}

static double eliminate(double *m, double *x, int64_t n) {
    double determinant = 1;
    for (int64_t k = 0; k < n; k++) {
        int64_t p = pivot_of(m, n, k);
        if (p != k) {
            double t = x[p];
            x[p] = x[k];
            x[k] = t;
            swap_rows(m, n, p, k);
            determinant = -determinant;
        }
        determinant *= m[k * n + k];
        for (int64_t r = k + 1; r < n; r++) {
            double factor = m[r * n + k] / m[k * n + k];
            m[r * n + k] = factor;
            for (int64_t c = k + 1; c < n; c++) m[r * n + c] -= factor * m[k * n + c];
            x[r] -= factor * x[k];
        }
    }
    for (int64_t r = n - 1; r >= 0; r--) {
        for (int64_t c = r + 1; c < n; c++) x[r] -= m[r * n + c] * x[c];
        x[r] /= m[r * n + r];
    }
    return determinant;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *matrices = args[1];
    const double *sides = args[2];
    double *solutions = args[3];
    double *determinants = args[4];
    double *work = args[5];
    int64_t count = sizes[0], n = sizes[1];
    for (int64_t k = 0; k < count; k++) {
        for (int64_t i = 0; i < n * n; i++) work[i] = matrices[k * n * n + i];
        for (int64_t i = 0; i < n; i++) solutions[k * n + i] = sides[k * n + i];
        determinants[k] = eliminate(work, solutions + k * n, n);
    }
}
