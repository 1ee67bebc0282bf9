#include <stdint.h>

/* One polynomial at many places. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    float *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t i = 0; i < rows * n; i++) {
        float t = x[i];
        z[i] = ((((0.02f * t - 0.1f) * t + 0.3f) * t - 0.5f) * t + 1.0f) * t + 0.25f;
    }
}
