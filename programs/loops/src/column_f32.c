#include <stdint.h>

/* Sums of columns, one after the other. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    float *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t c = 0; c < n; c++) {
        float sum = 0;
        for (int64_t i = 0; i < rows; i++) sum += x[i * n + c];
        s[c] = sum;
    }
}
