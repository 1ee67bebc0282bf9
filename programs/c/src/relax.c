#include <stdint.h>

/* Poisson's equation by red-black and plain successive over-relaxation, and the residual between, in doubles. */

static double corrected(const double *u, const double *f, int64_t width, int64_t at, double omega) {
    double mean = 0.25 * (u[at - 1] + u[at + 1] + u[at - width] + u[at + width] - f[at]);
    return u[at] + omega * (mean - u[at]);
}

static double residual(const double *u, const double *f, int64_t rows, int64_t width) {
    double sum = 0;
    for (int64_t r = 1; r + 1 < rows; r++)
        for (int64_t c = 1; c + 1 < width; c++) {
            int64_t at = r * width + c;
            double off = u[at - 1] + u[at + 1] + u[at - width] + u[at + width] - 4 * u[at] - f[at];
            sum += off * off;
        }
    return sum;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *f = args[1];
    double *u = args[2];
    double *residuals = args[3];
    int64_t rows = sizes[0], width = sizes[1];
    for (int64_t i = 0; i < rows * width; i++) u[i] = 0;
    for (int64_t s = 0; s < sizes[2]; s++) {
        for (int64_t colour = 0; colour < 2; colour++)
            for (int64_t r = 1; r + 1 < rows; r++)
                for (int64_t c = 1 + ((r + colour) & 1); c + 1 < width; c += 2)
                    u[r * width + c] = corrected(u, f, width, r * width + c, 1.5);
        for (int64_t r = 1; r + 1 < rows; r++)
            for (int64_t c = 1; c + 1 < width; c++) u[r * width + c] = corrected(u, f, width, r * width + c, 1.0);
        residuals[s] = residual(u, f, rows, width);
    }
}
