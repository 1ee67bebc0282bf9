#include <stdint.h>

/* Covariances, histograms and nearest-centre clustering (k-means) of float vectors, a fixed number of rounds. */

static float squared_distance(const float *a, const float *b, int64_t n) {
    float sum = 0;
    for (int64_t i = 0; i < n; i++) {
        float d = a[i] - b[i];
        sum += d * d;
    }
    return sum;
}

static int32_t nearest(const float *x, const float *centres, int64_t count, int64_t n) {
    int32_t best = 0;
    float least = squared_distance(x, centres, n);
    for (int32_t k = 1; k < count; k++) {
        float d = squared_distance(x, centres + k * n, n);
        if (d < least) {
            least = d;
            best = k;
        }
    }
    return best;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *points = args[1];
    int32_t *owner = args[2];
    float *centres = args[3];
    double *covariance = args[4];
    int32_t *members = args[5];
    int64_t rows = sizes[0], n = sizes[1], count = sizes[2], rounds = sizes[3];
    double mean[16];
    for (int64_t i = 0; i < count * n; i++) centres[i] = points[i];
    for (int64_t round = 0; round < rounds; round++) {
        for (int64_t r = 0; r < rows; r++) owner[r] = nearest(points + r * n, centres, count, n);
        for (int64_t k = 0; k < count; k++) members[k] = 0;
        for (int64_t i = 0; i < count * n; i++) centres[i] = 0;
        for (int64_t r = 0; r < rows; r++) {
            members[owner[r]]++;
            for (int64_t i = 0; i < n; i++) centres[owner[r] * n + i] += points[r * n + i];
        }
        for (int64_t k = 0; k < count; k++)
            for (int64_t i = 0; i < n; i++) centres[k * n + i] /= (float)(members[k] ? members[k] : 1);
    }
    for (int64_t i = 0; i < n; i++) mean[i] = 0;
    for (int64_t r = 0; r < rows; r++)
        for (int64_t i = 0; i < n; i++) mean[i] += points[r * n + i] / (double)rows;
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < n; j++) {
            double sum = 0;
            for (int64_t r = 0; r < rows; r++) sum += (points[r * n + i] - mean[i]) * (points[r * n + j] - mean[j]);
            covariance[i * n + j] = sum / (double)(rows - 1);
        }
}
