#include <stdint.h>

/* A hash step of every word. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1];
    uint32_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t i = 0; i < rows * n; i++) {
        uint32_t h = x[i];
        h ^= h >> 16;
        h *= 0x85EBCA6Bu;
        h ^= h >> 13;
        z[i] = h;
    }
}
