#include <stdint.h>

/* A light block cipher of add, rotate, xor on 64-bit words, its round keys made by the same round (Speck128/128);
   a message-authentication chain over the result. */

static uint64_t left(uint64_t x, unsigned by) { return (x << by) | (x >> (64 - by)); }
static uint64_t right(uint64_t x, unsigned by) { return (x >> by) | (x << (64 - by)); }

static void mix(uint64_t *x, uint64_t *y, uint64_t key) {
    *x = (right(*x, 8) + *y) ^ key;
    *y = left(*y, 3) ^ *x;
}

static void expand(uint64_t high, uint64_t low, uint64_t keys[32]) {
    for (uint64_t i = 0; i < 32; i++) {
        keys[i] = low;
        mix(&high, &low, i);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *plain = args[1];
    const uint64_t *key = args[2];
    uint64_t *cipher = args[3];
    uint64_t *tag = args[4];
    uint64_t keys[32], a = 0, b = 0;
    expand(key[1], key[0], keys);
    for (int64_t block = 0; block < sizes[0]; block++) {
        uint64_t x = plain[2 * block + 1], y = plain[2 * block];
        for (int i = 0; i < 32; i++) mix(&x, &y, keys[i]);
        cipher[2 * block] = y;
        cipher[2 * block + 1] = x;
        a ^= x;
        b ^= y;
        for (int i = 0; i < 4; i++) mix(&a, &b, keys[i]);
    }
    tag[0] = a;
    tag[1] = b;
}
