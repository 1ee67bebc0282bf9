#include <stdint.h>

/* Where the least stands. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    int64_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        float best = x[r * n];
        int64_t at = 0;
        for (int64_t i = 1; i < n; i++) {
            if (x[r * n + i] < best) {
                best = x[r * n + i];
                at = i;
            }
        }
        s[r] = at;
    }
}
