#include <stdint.h>

/* Median of 3 by 3 neighbours by a sorting network of exchanges, borders repeated; then the difference's histogram. */

static void order(uint8_t *a, uint8_t *b) {
    uint8_t low = *a < *b ? *a : *b, high = *a < *b ? *b : *a;
    *a = low;
    *b = high;
}

static uint8_t median9(uint8_t v[9]) {
    for (int row = 0; row < 9; row += 3) {
        order(&v[row], &v[row + 1]);
        order(&v[row + 1], &v[row + 2]);
        order(&v[row], &v[row + 1]);
    }
    order(&v[0], &v[3]);
    order(&v[3], &v[6]);
    order(&v[1], &v[4]);
    order(&v[4], &v[7]);
    order(&v[1], &v[4]);
    order(&v[5], &v[8]);
    order(&v[2], &v[5]);
    order(&v[4], &v[6]);
    order(&v[2], &v[4]);
    order(&v[4], &v[6]);
    return v[4];
}

static int64_t clamp(int64_t x, int64_t size) { return x < 0 ? 0 : x >= size ? size - 1 : x; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    uint8_t *smooth = args[2];
    uint32_t *histogram = args[3];
    int64_t rows = sizes[0], width = sizes[1];
    for (int i = 0; i < 256; i++) histogram[i] = 0;
    for (int64_t r = 0; r < rows; r++)
        for (int64_t c = 0; c < width; c++) {
            uint8_t v[9];
            int n = 0, off;
            for (int64_t dr = -1; dr <= 1; dr++)
                for (int64_t dc = -1; dc <= 1; dc++) v[n++] = image[clamp(r + dr, rows) * width + clamp(c + dc, width)];
            smooth[r * width + c] = median9(v);
            off = smooth[r * width + c] - image[r * width + c];
            histogram[off < 0 ? -off : off]++;
        }
}
