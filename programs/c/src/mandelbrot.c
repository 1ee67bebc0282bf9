#include <stdint.h>

/* Escape times of the Mandelbrot set in Q28 fixed point. */

static int64_t multiply(int64_t a, int64_t b) { return (a * b) >> 28; }

static uint16_t escape(int64_t re, int64_t im, int limit) {
    int64_t x = 0, y = 0;
    int n = 0;
    while (n < limit) {
        int64_t xx = multiply(x, x), yy = multiply(y, y);
        if (xx + yy > (int64_t)4 << 28) break;
        y = 2 * multiply(x, y) + im;
        x = xx - yy + re;
        n++;
    }
    return (uint16_t)n;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int64_t *window = args[1];
    uint16_t *times = args[2];
    int64_t rows = sizes[0], columns = sizes[1];
    int limit = (int)sizes[2];
    for (int64_t r = 0; r < rows; r++)
        for (int64_t c = 0; c < columns; c++)
            times[r * columns + c] = escape(window[0] + c * window[2] / columns, window[1] + r * window[2] / rows, limit);
}
