#include <stdint.h>

/* A byte permutation that is stirred while it is read (the RC4 stream), one fresh key for each message. */

static void exchange(uint8_t *a, uint8_t *b) {
    uint8_t t = *a;
    *a = *b;
    *b = t;
}

static void schedule(uint8_t *state, const uint8_t *key, int64_t length) {
    unsigned j = 0;
    for (int i = 0; i < 256; i++) state[i] = (uint8_t)i;
    for (int i = 0; i < 256; i++) {
        j = (j + state[i] + key[i % length]) & 255;
        exchange(&state[i], &state[j]);
    }
}

static uint8_t next(uint8_t *state, unsigned *i, unsigned *j) {
    *i = (*i + 1) & 255;
    *j = (*j + state[*i]) & 255;
    exchange(&state[*i], &state[*j]);
    return state[(state[*i] + state[*j]) & 255];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *plain = args[1];
    const uint8_t *keys = args[2];
    uint8_t *cipher = args[3];
    int64_t messages = sizes[0], length = sizes[1], key_length = sizes[2];
    for (int64_t m = 0; m < messages; m++) {
        uint8_t state[256];
        unsigned i = 0, j = 0;
        schedule(state, keys + m * key_length, key_length);
        for (int64_t k = 0; k < length; k++) cipher[m * length + k] = plain[m * length + k] ^ next(state, &i, &j);
    }
}
