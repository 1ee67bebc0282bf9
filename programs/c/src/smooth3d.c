#include <stdint.h>

/* Seven-point smoothing of a volume of 16-bit cells with a mask, alternately between two volumes, and slice sums. */

static int32_t cell(const uint16_t *v, int64_t at, int64_t offset, int usable) { return usable ? v[at + offset] : v[at]; }

static void smooth(const uint16_t *from, uint16_t *to, const uint8_t *mask, int64_t n, int64_t m, int64_t k) {
    for (int64_t x = 0; x < n; x++)
        for (int64_t y = 0; y < m; y++)
            for (int64_t z = 0; z < k; z++) {
                int64_t at = (x * m + y) * k + z;
                int32_t sum = 2 * from[at];
                sum += cell(from, at, -m * k, x > 0) + cell(from, at, m * k, x + 1 < n);
                sum += cell(from, at, -k, y > 0) + cell(from, at, k, y + 1 < m);
                sum += cell(from, at, -1, z > 0) + cell(from, at, 1, z + 1 < k);
                to[at] = mask[at] ? from[at] : (uint16_t)((sum + 4) >> 3);
            }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *start = args[1];
    const uint8_t *mask = args[2];
    uint16_t *volume = args[3];
    int64_t *sums = args[4];
    uint16_t *other = args[5];
    int64_t n = sizes[0], m = sizes[1], k = sizes[2];
    for (int64_t i = 0; i < n * m * k; i++) volume[i] = start[i];
    for (int64_t s = 0; s < sizes[3]; s++) {
        smooth(volume, other, mask, n, m, k);
        smooth(other, volume, mask, n, m, k);
    }
    for (int64_t x = 0; x < n; x++) {
        sums[x] = 0;
        for (int64_t i = 0; i < m * k; i++) sums[x] += volume[x * m * k + i];
    }
}
