#include <stdint.h>

/* 8 by 8 cosine transform in integers, quantization, zigzag with run lengths, and the way back to pixels. */

static void rows_by(const int32_t *basis, const int32_t *in, int32_t *out, int transposed) {
    for (int r = 0; r < 8; r++)
        for (int k = 0; k < 8; k++) {
            int64_t sum = 0;
            for (int i = 0; i < 8; i++) sum += (int64_t)in[8 * r + i] * (transposed ? basis[8 * i + k] : basis[8 * k + i]);
            out[8 * k + r] = (int32_t)((sum + 4096) >> 13);
        }
}

static int32_t divided(int32_t x, int32_t by) { return (x < 0 ? x - by / 2 : x + by / 2) / by; }

static void make_zigzag(uint8_t order[64]) {
    int r = 0, c = 0, up = 1;
    for (int i = 0; i < 64; i++) {
        order[i] = (uint8_t)(8 * r + c);
        if (up) {
            if (c == 7) { r++; up = 0; }
            else if (r == 0) { c++; up = 0; }
            else { r--; c++; }
        } else {
            if (r == 7) { c++; up = 1; }
            else if (c == 0) { r++; up = 1; }
            else { r++; c--; }
        }
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    const int32_t *basis = args[2]; /* scaled by 2**13 */
    const int32_t *steps = args[3];
    uint8_t *again = args[4];
    int16_t *runs = args[5];
    int64_t *used = args[6];
    uint8_t order[64];
    int64_t blocks = sizes[0], width = 8 * sizes[1], room = 128 * blocks * sizes[1], out = 0;
    make_zigzag(order);
    for (int64_t br = 0; br < blocks; br++)
        for (int64_t bc = 0; bc < sizes[1]; bc++) {
            const uint8_t *from = image + 8 * br * width + 8 * bc;
            uint8_t *to = again + 8 * br * width + 8 * bc;
            int32_t a[64], b[64];
            int16_t zeros = 0;
            for (int i = 0; i < 64; i++) a[i] = (from[i / 8 * width + i % 8] - 128) * 8;
            rows_by(basis, a, b, 0);
            rows_by(basis, b, a, 0);
            for (int i = 0; i < 64; i++) {
                int place = order[i];
                int32_t level = divided(a[place], steps[place]);
                a[place] = level * steps[place];
                if (level) {
                    runs[out++] = zeros;
                    runs[out++] = (int16_t)level;
                    zeros = 0;
                } else {
                    zeros++;
                }
            }
            rows_by(basis, a, b, 1);
            rows_by(basis, b, a, 1);
            for (int i = 0; i < 64; i++) {
                int32_t v = ((a[i] + 4) >> 3) + 128;
                to[i / 8 * width + i % 8] = (uint8_t)(v < 0 ? 0 : v > 255 ? 255 : v);
            }
        }
    used[0] = out;
    for (int64_t i = out; i < room; i++) runs[i] = 0;
}
