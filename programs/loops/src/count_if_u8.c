#include <stdint.h>

/* Bytes inside a band. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    int32_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t found = 0;
        for (int64_t i = 0; i < n; i++) {
            if (x[r * n + i] > 63 && x[r * n + i] < 192) found++;
        }
        s[r] = found;
    }
}
