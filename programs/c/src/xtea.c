#include <stdint.h>

/* XTEA in cipher-block chaining, both ways: encrypts, decrypts again and counts blocks that come back. */

static uint32_t shuffle(uint32_t x) { return ((x << 4) ^ (x >> 5)) + x; }

static void encrypt(uint32_t v[2], const uint32_t key[4], int rounds) {
    uint32_t sum = 0;
    for (int i = 0; i < rounds; i++) {
        v[0] += shuffle(v[1]) ^ (sum + key[sum & 3]);
        sum += 0x9e3779b9u;
        v[1] += shuffle(v[0]) ^ (sum + key[(sum >> 11) & 3]);
    }
}

static void decrypt(uint32_t v[2], const uint32_t key[4], int rounds) {
    uint32_t sum = 0x9e3779b9u * (uint32_t)rounds;
    for (int i = 0; i < rounds; i++) {
        v[1] -= shuffle(v[0]) ^ (sum + key[(sum >> 11) & 3]);
        sum -= 0x9e3779b9u;
        v[0] -= shuffle(v[1]) ^ (sum + key[sum & 3]);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *plain = args[1];
    const uint32_t *key = args[2];
    uint32_t *cipher = args[3];
    int64_t *same = args[4];
    int64_t blocks = sizes[0];
    uint32_t chain[2] = {0x01234567u, 0x89abcdefu};
    for (int64_t b = 0; b < blocks; b++) {
        for (int i = 0; i < 2; i++) chain[i] ^= plain[2 * b + i];
        encrypt(chain, key, 32);
        for (int i = 0; i < 2; i++) cipher[2 * b + i] = chain[i];
    }
    same[0] = 0;
    for (int64_t b = blocks - 1; b > 0; b--) {
        uint32_t v[2] = {cipher[2 * b], cipher[2 * b + 1]};
        decrypt(v, key, 32);
        same[0] += (v[0] ^ cipher[2 * b - 2]) == plain[2 * b] && (v[1] ^ cipher[2 * b - 1]) == plain[2 * b + 1];
    }
}
