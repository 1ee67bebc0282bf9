#include <stdint.h>

/* RGB to luma and chroma in integers, chroma halved both ways, and back with saturation; the worst error a channel. */

static uint8_t saturate(int32_t x) { return (uint8_t)(x < 0 ? 0 : x > 255 ? 255 : x); }
static int32_t luma(const uint8_t *p) { return (66 * p[0] + 129 * p[1] + 25 * p[2] + 128 + (16 << 8)) >> 8; }
static int32_t blue(const uint8_t *p) { return (-38 * p[0] - 74 * p[1] + 112 * p[2] + 128 + (128 << 8)) >> 8; }
static int32_t red(const uint8_t *p) { return (112 * p[0] - 94 * p[1] - 18 * p[2] + 128 + (128 << 8)) >> 8; }

static void back(int32_t y, int32_t u, int32_t v, uint8_t *out) {
    int32_t c = 298 * (y - 16) + 128, d = u - 128, e = v - 128;
    out[0] = saturate((c + 409 * e) >> 8);
    out[1] = saturate((c - 100 * d - 208 * e) >> 8);
    out[2] = saturate((c + 516 * d) >> 8);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    uint8_t *y = args[2];
    uint8_t *chroma = args[3];
    uint8_t *again = args[4];
    int32_t *worst = args[5];
    int64_t rows = 2 * sizes[0], width = 2 * sizes[1], half = sizes[1];
    for (int64_t i = 0; i < rows * width; i++) y[i] = (uint8_t)luma(image + 3 * i);
    for (int64_t r = 0; r < rows; r += 2)
        for (int64_t c = 0; c < width; c += 2) {
            int32_t u = 0, v = 0;
            for (int k = 0; k < 4; k++) {
                const uint8_t *p = image + 3 * ((r + k / 2) * width + c + k % 2);
                u += blue(p);
                v += red(p);
            }
            chroma[r / 2 * half + c / 2] = (uint8_t)((u + 2) >> 2);
            chroma[rows / 2 * half + r / 2 * half + c / 2] = (uint8_t)((v + 2) >> 2);
        }
    for (int k = 0; k < 3; k++) worst[k] = 0;
    for (int64_t r = 0; r < rows; r++)
        for (int64_t c = 0; c < width; c++) {
            int64_t at = r * width + c, small = r / 2 * half + c / 2;
            back(y[at], chroma[small], chroma[rows / 2 * half + small], again + 3 * at);
            for (int k = 0; k < 3; k++) {
                int32_t off = again[3 * at + k] - image[3 * at + k];
                if (off < 0) off = -off;
                if (off > worst[k]) worst[k] = off;
            }
        }
}
