#include <stdint.h>

/* A keyed add-rotate-xor hash with two rounds a word and four to finish (SipHash-2-4), one digest a message. */

typedef struct {
    uint64_t a, b, c, d;
} State;

static uint64_t rotate(uint64_t x, unsigned by) { return (x << by) | (x >> (64 - by)); }

static void round_of(State *s) {
    s->a += s->b;
    s->c += s->d;
    s->b = rotate(s->b, 13) ^ s->a;
    s->d = rotate(s->d, 16) ^ s->c;
    s->a = rotate(s->a, 32);
    s->c += s->b;
    s->a += s->d;
    s->b = rotate(s->b, 17) ^ s->c;
    s->d = rotate(s->d, 21) ^ s->a;
    s->c = rotate(s->c, 32);
}

static uint64_t word_at(const uint8_t *p, int64_t count) {
    uint64_t word = 0;
    for (int64_t i = 0; i < count; i++) word |= (uint64_t)p[i] << (8 * i);
    return word;
}

static void absorb(State *s, uint64_t word, int rounds) {
    s->d ^= word;
    for (int i = 0; i < rounds; i++) round_of(s);
    s->a ^= word;
}

static uint64_t digest(const uint8_t *message, int64_t length, uint64_t k0, uint64_t k1) {
    State s = {k0 ^ 0x736f6d6570736575u, k1 ^ 0x646f72616e646f6du, k0 ^ 0x6c7967656e657261u, k1 ^ 0x7465646279746573u};
    int64_t i = 0;
    for (; i + 8 <= length; i += 8) absorb(&s, word_at(message + i, 8), 2);
    absorb(&s, word_at(message + i, length - i) | (uint64_t)length << 56, 2);
    s.c ^= 0xff;
    for (int k = 0; k < 4; k++) round_of(&s);
    return s.a ^ s.b ^ s.c ^ s.d;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    const uint64_t *key = args[2];
    uint64_t *digests = args[3];
    int64_t messages = sizes[0], length = sizes[1];
    for (int64_t m = 0; m < messages; m++) digests[m] = digest(data + m * length, length, key[0], key[1]);
}
