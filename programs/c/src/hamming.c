#include <stdint.h>

/* Nearest neighbour by Hamming distance among bit vectors, and single-error correction with a (15, 11) code. */

static unsigned ones(uint64_t x) {
    x = x - (x >> 1 & 0x5555555555555555u);
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (unsigned)(x * 0x0101010101010101u >> 56);
}

static unsigned distance(const uint64_t *a, const uint64_t *b, int64_t words) {
    unsigned sum = 0;
    for (int64_t i = 0; i < words; i++) sum += ones(a[i] ^ b[i]);
    return sum;
}

static unsigned syndrome(unsigned code) {
    unsigned s = 0;
    for (unsigned place = 1; place < 16; place++)
        if (code >> (place - 1) & 1) s ^= place;
    return s;
}

static unsigned corrected(unsigned code) {
    unsigned s = syndrome(code & 0x7fffu);
    return s ? code ^ 1u << (s - 1) : code;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *vectors = args[1];
    const uint64_t *queries = args[2];
    int32_t *nearest = args[3];
    uint16_t *fixed = args[4];
    int64_t count = sizes[0], asked = sizes[1], words = sizes[2];
    for (int64_t q = 0; q < asked; q++) {
        unsigned best = ~0u;
        for (int64_t v = 0; v < count; v++) {
            unsigned d = distance(queries + q * words, vectors + v * words, words);
            if (d < best) {
                best = d;
                nearest[q] = (int32_t)v;
            }
        }
        fixed[q] = (uint16_t)corrected((unsigned)(queries[q * words] & 0xffffu));
    }
}
