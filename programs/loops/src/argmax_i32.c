#include <stdint.h>

/* Where the greatest stands. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int32_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t best = x[r * n], at = 0;
        for (int32_t i = 1; i < n; i++) {
            if (x[r * n + i] > best) {
                best = x[r * n + i];
                at = i;
            }
        }
        s[r] = at;
    }
}
