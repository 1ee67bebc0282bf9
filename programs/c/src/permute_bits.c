#include <stdint.h>

/* Bit tricks written out: population count, reversal, leading zeros, Morton interleave, Gray code, parity. */

static uint64_t count_ones(uint64_t x) {
    uint64_t n = 0;
    while (x) {
        x &= x - 1;
        n++;
    }
    return n;
}

static uint64_t reverse(uint64_t x) {
    uint64_t r = 0;
    for (int i = 0; i < 64; i++) {
        r = r << 1 | (x & 1);
        x >>= 1;
    }
    return r;
}

static uint64_t leading_zeros(uint64_t x) {
    uint64_t n = 0;
    for (int step = 32; step; step >>= 1)
        if (!(x >> (64 - step))) {
            n += (uint64_t)step;
            x <<= step;
        }
    return n + !(x >> 63);
}

static uint64_t spread(uint64_t x) {
    x &= 0xffffffffu;
    x = (x | x << 16) & 0x0000ffff0000ffffu;
    x = (x | x << 8) & 0x00ff00ff00ff00ffu;
    x = (x | x << 4) & 0x0f0f0f0f0f0f0f0fu;
    x = (x | x << 2) & 0x3333333333333333u;
    return (x | x << 1) & 0x5555555555555555u;
}

static uint64_t from_gray(uint64_t x) {
    for (int shift = 1; shift < 64; shift *= 2) x ^= x >> shift;
    return x;
}

static uint64_t morton(uint64_t x) { return spread(x) | spread(x >> 32) << 1; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *words = args[1];
    uint64_t *mixed = args[2];
    uint64_t *counts = args[3];
    for (int i = 0; i < 65; i++) counts[i] = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint64_t x = words[i];
        counts[count_ones(x)]++;
        mixed[i] = (reverse(x) ^ morton(x)) + from_gray(x) * (leading_zeros(x >> 7) + 1);
    }
}
