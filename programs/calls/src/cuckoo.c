#include <stdint.h>

/* Cuckoo hashing with two tables and a stash, and a Bloom filter before it. */

typedef struct {
    uint32_t *left, *right, *filter, stash[8];
    uint32_t mask, filter_mask;
    int stashed;
    uint64_t kicks, lost, probes;
} Set;

static uint32_t scramble(uint32_t x, uint32_t by) {
    x = (x ^ x >> 16) * by;
    return x ^ x >> 13;
}

static uint32_t first_place(const Set *s, uint32_t key) { return scramble(key, 0x85ebca6bu) & s->mask; }
static uint32_t second_place(const Set *s, uint32_t key) { return scramble(key, 0xc2b2ae35u) & s->mask; }

static uint32_t filter_bit(const Set *s, uint32_t key, uint32_t round) {
    return (scramble(key, 0x27d4eb2fu) + round * (scramble(key, 0x165667b1u) | 1)) & s->filter_mask;
}

static int test_bit(const uint32_t *words, uint32_t bit) { return words[bit >> 5] >> (bit & 31) & 1; }
static void set_bit(uint32_t *words, uint32_t bit) { words[bit >> 5] |= 1u << (bit & 31); }

static int may_hold(const Set *s, uint32_t key) {
    for (uint32_t round = 0; round < 3; round++)
        if (!test_bit(s->filter, filter_bit(s, key, round))) return 0;
    return 1;
}

static void announce(Set *s, uint32_t key) {
    for (uint32_t round = 0; round < 3; round++) set_bit(s->filter, filter_bit(s, key, round));
}

static int in_stash(const Set *s, uint32_t key) {
    for (int i = 0; i < s->stashed; i++)
        if (s->stash[i] == key) return 1;
    return 0;
}

static int holds(Set *s, uint32_t key) {
    if (!may_hold(s, key)) return 0;
    s->probes++;
    return s->left[first_place(s, key)] == key || s->right[second_place(s, key)] == key || in_stash(s, key);
}

static uint32_t kick(uint32_t *slot, uint32_t key) {
    uint32_t old = *slot;
    *slot = key;
    return old;
}

static void put_aside(Set *s, uint32_t key) {
    if (s->stashed < 8) s->stash[s->stashed++] = key;
    else s->lost++;
}

static void insert(Set *s, uint32_t key) {
    if (holds(s, key)) return;
    announce(s, key);
    for (int round = 0; round < 24; round++) {
        key = kick(&s->left[first_place(s, key)], key);
        if (!key) return;
        s->kicks++;
        key = kick(&s->right[second_place(s, key)], key);
        if (!key) return;
        s->kicks++;
    }
    put_aside(s, key);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *keys = args[1];
    uint64_t *result = args[2], found = 0;
    uint32_t half = (uint32_t)sizes[1];
    Set s = {args[3], args[4], args[5], {0}, half - 1, 8 * half - 1, 0, 0, 0, 0};
    for (uint32_t i = 0; i < half; i++) s.left[i] = s.right[i] = 0;
    for (uint32_t i = 0; i < half / 4; i++) s.filter[i] = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        insert(&s, keys[i] | 1);
        found += (uint64_t)holds(&s, keys[sizes[0] - 1 - i] | 1);
    }
    result[0] = found;
    result[1] = s.kicks;
    result[2] = s.lost;
    result[3] = s.probes;
}
