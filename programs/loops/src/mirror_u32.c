#include <stdint.h>

/* Words with their bits the other way round. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1];
    uint32_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t i = 0; i < rows * n; i++) {
        uint32_t v = x[i];
        v = ((v >> 1) & 0x55555555u) | ((v & 0x55555555u) << 1);
        v = ((v >> 2) & 0x33333333u) | ((v & 0x33333333u) << 2);
        v = ((v >> 4) & 0x0F0F0F0Fu) | ((v & 0x0F0F0F0Fu) << 4);
        v = ((v >> 8) & 0x00FF00FFu) | ((v & 0x00FF00FFu) << 8);
        z[i] = (v >> 16) | (v << 16);
    }
}
