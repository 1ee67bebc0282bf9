#include <stdint.h>

/* Heat on a plate: explicit steps with a material map, in doubles, ping-pong between two grids; largest change. */

static double flow(double here, double there, double a, double b) { return (there - here) * (a < b ? a : b); }

static double step(const double *t, const double *k, double *next, int64_t rows, int64_t width) {
    double most = 0;
    for (int64_t r = 1; r + 1 < rows; r++)
        for (int64_t c = 1; c + 1 < width; c++) {
            int64_t at = r * width + c;
            double change = flow(t[at], t[at - 1], k[at], k[at - 1]) + flow(t[at], t[at + 1], k[at], k[at + 1]) +
                            flow(t[at], t[at - width], k[at], k[at - width]) + flow(t[at], t[at + width], k[at], k[at + width]);
            next[at] = t[at] + 0.24 * change;
            if (change < 0) change = -change;
            if (change > most) most = change;
        }
    return most;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *start = args[1];
    const double *material = args[2];
    double *grid = args[3];
    double *changes = args[4];
    double *other = args[5];
    int64_t rows = sizes[0], width = sizes[1], steps = sizes[2];
    double *from = grid, *to = other;
    for (int64_t i = 0; i < rows * width; i++) grid[i] = other[i] = start[i];
    for (int64_t s = 0; s < 2 * steps; s++) {
        double *t = from;
        changes[s] = step(from, material, to, rows, width);
        from = to;
        to = t;
    }
}
