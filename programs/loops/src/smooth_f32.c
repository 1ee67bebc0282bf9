#include <stdint.h>

/* An average that forgets. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    float *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        float held = 0;
        for (int64_t i = 0; i < n; i++) {
            held += 0.25f * (x[r * n + i] - held);
            z[r * n + i] = held;
        }
    }
}
