#include <stdint.h>

/* How far two lines agree. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    const uint8_t *y = args[2];
    int32_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t i = 0;
        for (; i < n; i++) {
            if (x[r * n + i] != y[r * n + i]) break;
        }
        s[r] = i;
    }
}
