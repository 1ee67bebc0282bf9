#include <stdint.h>

/* Black and white. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    uint8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    int limit = (int)sizes[2];
    for (int64_t i = 0; i < rows * n; i++) z[i] = x[i] >= limit ? 255 : 0;
}
