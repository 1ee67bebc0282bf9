#include <stdint.h>

/* A subset construction turns a small nondeterministic automaton into a table, which then cuts a text into tokens. */

enum { MOST = 128 };

static uint32_t step(const uint32_t *moves, uint32_t states, int letter) {
    uint32_t next = 0;
    for (int s = 0; s < 32; s++)
        if (states >> s & 1) next |= moves[s * 8 + letter];
    return next;
}

static int find(const uint32_t *sets, int count, uint32_t wanted) {
    int i = 0;
    while (i < count && sets[i] != wanted) i++;
    return i;
}

static int construct(const uint32_t *moves, uint32_t *sets, uint8_t *table) {
    int count = 2;
    sets[0] = 0; /* dead */
    sets[1] = 1;
    for (int i = 0; i < count; i++)
        for (int letter = 0; letter < 8; letter++) {
            uint32_t next = step(moves, sets[i], letter);
            int at = find(sets, count, next);
            if (at == count) {
                if (count == MOST) at = 0;
                else sets[count++] = next;
            }
            table[i * 8 + letter] = (uint8_t)at;
        }
    return count;
}

static int class_of(uint8_t c) {
    if ((uint8_t)((c | 32) - 'a') < 6) return 0;
    if ((uint8_t)((c | 32) - 'a') < 26) return 1;
    if ((uint8_t)(c - '0') < 2) return 2;
    if ((uint8_t)(c - '0') < 10) return 3;
    if (c == ' ' || c == '\n') return 4;
    if (c == '.' || c == ',') return 5;
    return c < 64 ? 6 : 7;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *moves = args[1];
    const uint32_t *accepting = args[2];
    const uint8_t *text = args[3];
    uint8_t *kinds = args[4];
    int64_t *result = args[5];
    uint32_t sets[MOST];
    uint8_t table[MOST * 8], classes[256];
    int64_t length = sizes[0], tokens = 0, at = 0;
    int states = construct(moves, sets, table);
    for (int c = 0; c < 256; c++) classes[c] = (uint8_t)class_of((uint8_t)c);
    while (at < length) {
        int state = 1;
        int64_t stop = at + 1, i = at;
        uint8_t kind = 0;
        while (i < length && state) {
            state = table[state * 8 + classes[text[i++]]];
            for (int k = 3; k >= 0; k--)
                if (sets[state] & accepting[k]) {
                    kind = (uint8_t)(k + 1);
                    stop = i;
                    break;
                }
        }
        for (int64_t j = at; j < stop; j++) kinds[j] = kind;
        at = stop;
        tokens++;
    }
    result[0] = tokens;
    result[1] = states;
}
