#include <stdint.h>

/* How often each byte occurs. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    int32_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t i = 0; i < 256; i++) s[i] = 0;
    for (int64_t i = 0; i < rows * n; i++) s[x[i]]++;
}
