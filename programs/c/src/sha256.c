#include <stdint.h>

/* SHA-256 (FIPS 180-4) of each message; the round constants come as an input. */

static uint32_t rotate(uint32_t x, unsigned by) { return (x >> by) | (x << (32 - by)); }
static uint32_t choose(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (~x & z); }
static uint32_t majority(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (x & z) ^ (y & z); }
static uint32_t big0(uint32_t x) { return rotate(x, 2) ^ rotate(x, 13) ^ rotate(x, 22); }
static uint32_t big1(uint32_t x) { return rotate(x, 6) ^ rotate(x, 11) ^ rotate(x, 25); }
static uint32_t small0(uint32_t x) { return rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3); }
static uint32_t small1(uint32_t x) { return rotate(x, 17) ^ rotate(x, 19) ^ (x >> 10); }

static void compress(uint32_t state[8], const uint8_t block[64], const uint32_t constants[64]) {
    uint32_t w[64], v[8];
    for (int t = 0; t < 16; t++) {
        const uint8_t *p = block + 4 * t;
        w[t] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
    }
    for (int t = 16; t < 64; t++) w[t] = small1(w[t - 2]) + w[t - 7] + small0(w[t - 15]) + w[t - 16];
    for (int i = 0; i < 8; i++) v[i] = state[i];
    for (int t = 0; t < 64; t++) {
        uint32_t one = v[7] + big1(v[4]) + choose(v[4], v[5], v[6]) + constants[t] + w[t];
        uint32_t two = big0(v[0]) + majority(v[0], v[1], v[2]);
        for (int i = 7; i > 0; i--) v[i] = v[i - 1];
        v[4] += one;
        v[0] = one + two;
    }
    for (int i = 0; i < 8; i++) state[i] += v[i];
}

static void digest(const uint8_t *message, int64_t length, const uint32_t *initial, const uint32_t *constants, uint32_t *out) {
    uint8_t last[128];
    int64_t done = 0, rest, padded;
    for (int i = 0; i < 8; i++) out[i] = initial[i];
    for (; done + 64 <= length; done += 64) compress(out, message + done, constants);
    rest = length - done;
    padded = rest < 56 ? 64 : 128;
    for (int64_t i = 0; i < padded; i++) last[i] = i < rest ? message[done + i] : i == rest ? 0x80 : 0;
    for (int i = 0; i < 8; i++) last[padded - 1 - i] = (uint8_t)((uint64_t)length * 8 >> (8 * i));
    for (int64_t i = 0; i < padded; i += 64) compress(out, last + i, constants);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    const uint32_t *constants = args[2];
    const uint32_t *initial = args[3];
    uint32_t *digests = args[4];
    for (int64_t m = 0; m < sizes[0]; m++) digest(data + m * sizes[1], sizes[1], initial, constants, digests + 8 * m);
}
