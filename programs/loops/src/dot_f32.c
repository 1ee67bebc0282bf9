#include <stdint.h>

/* Products of floats, summed. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    const float *y = args[2];
    float *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        float sum = 0;
        for (int64_t i = 0; i < n; i++) sum += x[r * n + i] * y[i];
        s[r] = sum;
    }
}
