#include <stdint.h>

/* Where a letter first stands. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    int64_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int64_t i = 0;
        while (i < n && x[r * n + i] != 'q') i++;
        s[r] = i;
    }
}
