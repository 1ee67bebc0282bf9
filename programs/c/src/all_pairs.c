#include <stdint.h>

/* All-pairs shortest paths with successors (Floyd and Warshall), transitive closure in bit rows, and a diameter. */

static void closure(uint64_t *reach, int64_t n, int64_t words) {
    for (int64_t k = 0; k < n; k++)
        for (int64_t i = 0; i < n; i++)
            if (reach[i * words + k / 64] >> (k % 64) & 1)
                for (int64_t w = 0; w < words; w++) reach[i * words + w] |= reach[k * words + w];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *lengths = args[1]; /* 0: no edge */
    int32_t *distance = args[2];
    int16_t *next = args[3];
    uint64_t *reach = args[4];
    int64_t *result = args[5];
    int64_t n = sizes[0], words = (n + 63) / 64, far = 0, pairs = 0;
    const int32_t none = 1 << 29;
    for (int64_t i = 0; i < n * words; i++) reach[i] = 0;
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < n; j++) {
            int32_t d = lengths[i * n + j];
            distance[i * n + j] = i == j ? 0 : d ? d : none;
            next[i * n + j] = d ? (int16_t)j : -1;
            if (d) reach[i * words + j / 64] |= (uint64_t)1 << (j % 64);
        }
    for (int64_t k = 0; k < n; k++)
        for (int64_t i = 0; i < n; i++)
            for (int64_t j = 0; j < n; j++) {
                int32_t through = distance[i * n + k] + distance[k * n + j];
                if (through < distance[i * n + j]) {
                    distance[i * n + j] = through;
                    next[i * n + j] = next[i * n + k];
                }
            }
    closure(reach, n, words);
    for (int64_t i = 0; i < n * n; i++)
        if (distance[i] < none) {
            pairs++;
            if (distance[i] > far) far = distance[i];
        }
    result[0] = far;
    result[1] = pairs;
}
