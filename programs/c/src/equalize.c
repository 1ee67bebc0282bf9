#include <stdint.h>

/* Histogram equalization in tiles, a summed-area table, and an adaptive threshold from it. */

static void equalize(const uint8_t *image, uint8_t *out, int64_t width, int64_t size) {
    uint32_t histogram[256] = {0}, sum = 0, total = (uint32_t)(size * size);
    uint8_t map[256];
    for (int64_t r = 0; r < size; r++)
        for (int64_t c = 0; c < size; c++) histogram[image[r * width + c]]++;
    for (int v = 0; v < 256; v++) {
        sum += histogram[v];
        map[v] = (uint8_t)(sum * 255u / total);
    }
    for (int64_t r = 0; r < size; r++)
        for (int64_t c = 0; c < size; c++) out[r * width + c] = map[image[r * width + c]];
}

static uint32_t area(const uint32_t *sums, int64_t width, int64_t top, int64_t left, int64_t bottom, int64_t right) {
    return sums[bottom * width + right] - sums[top * width + right] - sums[bottom * width + left] + sums[top * width + left];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    uint8_t *even = args[2];
    uint8_t *binary = args[3];
    uint32_t *sums = args[4];
    int64_t tiles = sizes[0], size = sizes[1], reach = sizes[2], n = tiles * size, width = n + 1;
    for (int64_t r = 0; r < tiles; r++)
        for (int64_t c = 0; c < tiles; c++) equalize(image + (r * n + c) * size, even + (r * n + c) * size, n, size);
    for (int64_t c = 0; c < width; c++) sums[c] = 0;
    for (int64_t r = 0; r < n; r++) {
        uint32_t row = 0;
        sums[(r + 1) * width] = 0;
        for (int64_t c = 0; c < n; c++) {
            row += even[r * n + c];
            sums[(r + 1) * width + c + 1] = sums[r * width + c + 1] + row;
        }
    }
    for (int64_t r = 0; r < n; r++)
        for (int64_t c = 0; c < n; c++) {
            int64_t top = r > reach ? r - reach : 0, left = c > reach ? c - reach : 0;
            int64_t bottom = r + reach < n ? r + reach : n, right = c + reach < n ? c + reach : n;
            uint32_t sum = area(sums, width, top, left, bottom, right);
            binary[r * n + c] = even[r * n + c] * (uint32_t)((bottom - top) * (right - left)) > sum;
        }
}
