#include <stdint.h>

/* Hash of 64-bit words in two lanes with multiply, rotate and a shift-xor avalanche; a bucket histogram of digests. */

static uint64_t rotate(uint64_t x, unsigned by) { return (x << by) | (x >> (64 - by)); }

static uint64_t scramble(uint64_t word) {
    word *= 0x9e3779b97f4a7c15u;
    word = rotate(word, 31);
    return word * 0xc2b2ae3d27d4eb4fu;
}

static uint64_t avalanche(uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    h ^= h >> 29;
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ (h >> 32);
}

static uint64_t hash(const uint64_t *words, int64_t count, uint64_t seed) {
    uint64_t a = seed, b = ~seed;
    int64_t i = 0;
    for (; i + 2 <= count; i += 2) {
        a = rotate(a ^ scramble(words[i]), 27) * 5 + 0x52dce729u;
        b = rotate(b ^ scramble(words[i + 1]), 33) * 5 + 0x38495ab5u;
        a += b;
    }
    if (i < count) a ^= scramble(words[i]);
    return avalanche(a ^ avalanche(b ^ (uint64_t)count));
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *words = args[1];
    uint64_t *digests = args[2];
    uint32_t *histogram = args[3];
    int64_t records = sizes[0], length = sizes[1];
    for (int i = 0; i < 64; i++) histogram[i] = 0;
    for (int64_t r = 0; r < records; r++) {
        uint64_t h = hash(words + r * length, length, (uint64_t)r);
        digests[r] = h;
        histogram[h >> 58]++;
    }
}
