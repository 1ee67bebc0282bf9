#include <stdint.h>

/* The high bytes of words. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1];
    uint8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) z[r * n + i] = (uint8_t)(x[r * n + i] >> 24);
    }
}
