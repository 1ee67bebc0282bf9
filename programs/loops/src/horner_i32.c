#include <stdint.h>

/* Polynomials of short rows of coefficients, modulo a word. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1];
    const uint32_t *y = args[2];
    uint32_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        uint32_t value = 0;
        for (int64_t i = 0; i < n; i++) value = value * y[r] + x[r * n + i];
        s[r] = value;
    }
}
