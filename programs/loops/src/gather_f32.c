#include <stdint.h>

/* Values by index. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    const int32_t *at = args[2];
    float *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) z[r * n + i] = x[at[r * n + i]];
    }
}
