#include <stdint.h>

/* ChaCha20 (RFC 8439) over a message; the block counter starts at zero. */

static uint32_t rotate(uint32_t x, unsigned by) { return (x << by) | (x >> (32 - by)); }

static void quarter(uint32_t *s, int a, int b, int c, int d) {
    s[a] += s[b];
    s[d] = rotate(s[d] ^ s[a], 16);
    s[c] += s[d];
    s[b] = rotate(s[b] ^ s[c], 12);
    s[a] += s[b];
    s[d] = rotate(s[d] ^ s[a], 8);
    s[c] += s[d];
    s[b] = rotate(s[b] ^ s[c], 7);
}

static void block(const uint32_t key[8], const uint32_t nonce[3], uint32_t counter, uint32_t out[16]) {
    uint32_t start[16] = {0x61707865u, 0x3320646eu, 0x79622d32u, 0x6b206574u};
    for (int i = 0; i < 8; i++) start[4 + i] = key[i];
    start[12] = counter;
    for (int i = 0; i < 3; i++) start[13 + i] = nonce[i];
    for (int i = 0; i < 16; i++) out[i] = start[i];
    for (int twice = 0; twice < 10; twice++) {
        for (int i = 0; i < 4; i++) quarter(out, i, 4 + i, 8 + i, 12 + i);
        for (int i = 0; i < 4; i++) quarter(out, i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3));
    }
    for (int i = 0; i < 16; i++) out[i] += start[i];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *plain = args[1];
    const uint32_t *key = args[2];
    const uint32_t *nonce = args[3];
    uint8_t *cipher = args[4];
    int64_t length = sizes[0];
    for (int64_t start = 0; start < length; start += 64) {
        uint32_t stream[16];
        block(key, nonce, (uint32_t)(start / 64), stream);
        for (int64_t i = 0; i < 64 && start + i < length; i++)
            cipher[start + i] = plain[start + i] ^ (uint8_t)(stream[i / 4] >> (8 * (i % 4)));
    }
}
