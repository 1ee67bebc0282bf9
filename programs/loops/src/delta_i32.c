#include <stdint.h>

/* Differences of neighbours. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int32_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t before = 0;
        for (int64_t i = 0; i < n; i++) {
            int32_t now = x[r * n + i];
            z[r * n + i] = now - before;
            before = now;
        }
    }
}
