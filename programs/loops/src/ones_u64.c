#include <stdint.h>

/* How many bits are set. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *x = args[1];
    uint64_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        uint64_t sum = 0;
        for (int64_t i = 0; i < n; i++) {
            uint64_t v = x[r * n + i];
            v -= (v >> 1) & 0x5555555555555555u;
            v = (v & 0x3333333333333333u) + ((v >> 2) & 0x3333333333333333u);
            v = (v + (v >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
            sum += (v * 0x0101010101010101u) >> 56;
        }
        s[r] = sum;
    }
}
