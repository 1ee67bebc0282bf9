#include <stdint.h>

/* Fletcher-32, Adler-32 and a polynomial hash modulo a prime over the same blocks: sums with late reduction. */

static uint32_t fletcher(const uint16_t *words, int64_t count) {
    uint32_t a = 0, b = 0;
    while (count > 0) {
        int64_t run = count > 359 ? 359 : count;
        count -= run;
        while (run-- > 0) {
            a += *words++;
            b += a;
        }
        a %= 65535;
        b %= 65535;
    }
    return b << 16 | a;
}

static uint32_t adler(const uint16_t *words, int64_t count) {
    uint32_t a = 1, b = 0;
    for (int64_t i = 0; i < count; i++) {
        a = (a + (words[i] & 255u)) % 65521;
        b = (b + a) % 65521;
        a = (a + (words[i] >> 8)) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static uint64_t fold(uint64_t x) {
    x = (x & 0x1fffffffffffffffu) + (x >> 61);
    return x >= 0x1fffffffffffffffu ? x - 0x1fffffffffffffffu : x;
}

static uint64_t polynomial(const uint16_t *words, int64_t count, uint64_t base) {
    uint64_t h = 0;
    for (int64_t i = 0; i < count; i++) {
        unsigned __int128 product = (unsigned __int128)h * base;
        h = fold((uint64_t)(product & 0x1fffffffffffffffu) + (uint64_t)(product >> 61));
        h = fold(h + words[i]);
    }
    return h;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *words = args[1];
    uint64_t *sums = args[2];
    for (int64_t block = 0; block < sizes[0]; block++) {
        const uint16_t *start = words + block * sizes[1];
        sums[3 * block] = fletcher(start, sizes[1]);
        sums[3 * block + 1] = adler(start, sizes[1]);
        sums[3 * block + 2] = polynomial(start, sizes[1], 0x123456789abcdefu);
    }
}
