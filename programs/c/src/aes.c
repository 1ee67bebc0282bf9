#include <stdint.h>

/* AES-128 (FIPS 197) in counter mode; the substitution table is computed from the field arithmetic in every call. */

static uint8_t twice(uint8_t x) { return (uint8_t)((x << 1) ^ ((x & 0x80) ? 0x1b : 0)); }

static uint8_t multiply(uint8_t a, uint8_t b) {
    uint8_t product = 0;
    for (int bit = 0; bit < 8; bit++) {
        if (b & 1) product ^= a;
        a = twice(a);
        b >>= 1;
    }
    return product;
}

static uint8_t rotated(uint8_t x, int by) { return (uint8_t)((x << by) | (x >> (8 - by))); }

static void make_box(uint8_t box[256]) {
    uint8_t p = 1, q = 1;
    do {
        p = p ^ twice(p);              /* p runs over the powers of 3 */
        q = multiply(q, 0xf6);         /* q over those of its inverse */
        box[p] = q ^ rotated(q, 1) ^ rotated(q, 2) ^ rotated(q, 3) ^ rotated(q, 4) ^ 0x63;
    } while (p != 1);
    box[0] = 0x63;
}

static void expand(const uint8_t key[16], uint8_t schedule[176], const uint8_t box[256]) {
    uint8_t constant = 1;
    for (int i = 0; i < 16; i++) schedule[i] = key[i];
    for (int i = 16; i < 176; i += 4) {
        uint8_t t[4];
        for (int k = 0; k < 4; k++) t[k] = schedule[i - 4 + k];
        if (i % 16 == 0) {
            uint8_t first = t[0];
            t[0] = box[t[1]] ^ constant;
            t[1] = box[t[2]];
            t[2] = box[t[3]];
            t[3] = box[first];
            constant = twice(constant);
        }
        for (int k = 0; k < 4; k++) schedule[i + k] = schedule[i - 16 + k] ^ t[k];
    }
}

static void add_key(uint8_t s[16], const uint8_t *key) {
    for (int i = 0; i < 16; i++) s[i] ^= key[i];
}

static void substitute_and_shift(uint8_t s[16], const uint8_t box[256]) {
    uint8_t t[16];
    for (int column = 0; column < 4; column++)
        for (int row = 0; row < 4; row++) t[4 * column + row] = box[s[4 * ((column + row) & 3) + row]];
    for (int i = 0; i < 16; i++) s[i] = t[i];
}

static void mix_columns(uint8_t s[16]) {
    for (int c = 0; c < 16; c += 4) {
        uint8_t all = s[c] ^ s[c + 1] ^ s[c + 2] ^ s[c + 3], first = s[c];
        for (int r = 0; r < 4; r++) {
            uint8_t next = r == 3 ? first : s[c + r + 1];
            s[c + r] ^= all ^ twice(s[c + r] ^ next);
        }
    }
}

static void encrypt(uint8_t s[16], const uint8_t schedule[176], const uint8_t box[256]) {
    add_key(s, schedule);
    for (int round = 1; round < 11; round++) {
        substitute_and_shift(s, box);
        if (round < 10) mix_columns(s);
        add_key(s, schedule + 16 * round);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *plain = args[1];
    const uint8_t *key = args[2];
    uint8_t *cipher = args[3];
    uint8_t box[256], schedule[176];
    make_box(box);
    expand(key, schedule, box);
    for (int64_t b = 0; b < sizes[0]; b++) {
        uint8_t counter[16] = {0};
        for (int i = 0; i < 8; i++) counter[15 - i] = (uint8_t)((uint64_t)b >> (8 * i));
        encrypt(counter, schedule, box);
        for (int i = 0; i < 16; i++) cipher[16 * b + i] = plain[16 * b + i] ^ counter[i];
    }
}
