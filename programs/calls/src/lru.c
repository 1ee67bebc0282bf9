#include <stdint.h>

/* A cache that forgets what was used least recently: chained hash table, doubly linked list, free list, all by index. */

#define NONE 0xffffffffu

typedef struct {
    uint32_t key, value, chain, newer, older;
} Node;

typedef struct {
    Node *node;
    uint32_t *bucket, buckets, first, last, unused;
    uint64_t hits, misses, dropped;
} Cache;

static uint32_t hash(uint32_t key) {
    key *= 0xcc9e2d51u;
    key = key << 15 | key >> 17;
    return key * 0x1b873593u;
}

static uint32_t *bucket_of(Cache *c, uint32_t key) { return &c->bucket[hash(key) & (c->buckets - 1)]; }

static uint32_t lookup(Cache *c, uint32_t key) {
    uint32_t at = *bucket_of(c, key);
    while (at != NONE && c->node[at].key != key) at = c->node[at].chain;
    return at;
}

static void unlink_chain(Cache *c, uint32_t at) {
    uint32_t *link = bucket_of(c, c->node[at].key);
    while (*link != at) link = &c->node[*link].chain;
    *link = c->node[at].chain;
}

static void link_chain(Cache *c, uint32_t at) {
    uint32_t *link = bucket_of(c, c->node[at].key);
    c->node[at].chain = *link;
    *link = at;
}

static void unlink_list(Cache *c, uint32_t at) {
    Node *n = &c->node[at];
    if (n->newer == NONE) c->first = n->older;
    else c->node[n->newer].older = n->older;
    if (n->older == NONE) c->last = n->newer;
    else c->node[n->older].newer = n->newer;
}

static void link_first(Cache *c, uint32_t at) {
    Node *n = &c->node[at];
    n->newer = NONE;
    n->older = c->first;
    if (c->first != NONE) c->node[c->first].newer = at;
    else c->last = at;
    c->first = at;
}

static void touch(Cache *c, uint32_t at) {
    if (c->first == at) return;
    unlink_list(c, at);
    link_first(c, at);
}

static void drop_oldest(Cache *c) {
    uint32_t at = c->last;
    unlink_list(c, at);
    unlink_chain(c, at);
    c->node[at].chain = c->unused;
    c->unused = at;
    c->dropped++;
}

static uint32_t acquire(Cache *c) {
    if (c->unused == NONE) drop_oldest(c);
    uint32_t at = c->unused;
    c->unused = c->node[at].chain;
    return at;
}

static void insert(Cache *c, uint32_t key, uint32_t value) {
    uint32_t at = acquire(c);
    c->node[at].key = key;
    c->node[at].value = value;
    link_chain(c, at);
    link_first(c, at);
}

static uint32_t compute(uint32_t key) {
    uint32_t value = key;
    for (int i = 0; i < 5; i++) value = hash(value ^ (uint32_t)i);
    return value;
}

static uint32_t get(Cache *c, uint32_t key) {
    uint32_t at = lookup(c, key);
    if (at != NONE) {
        c->hits++;
        touch(c, at);
        return c->node[at].value;
    }
    c->misses++;
    uint32_t value = compute(key);
    insert(c, key, value);
    return value;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *keys = args[1];
    uint64_t *result = args[2], sum = 0;
    Cache c = {args[3], args[4], (uint32_t)sizes[2], NONE, NONE, 0, 0, 0, 0};
    for (int64_t i = 0; i < sizes[1]; i++) c.node[i].chain = i + 1 < sizes[1] ? (uint32_t)i + 1 : NONE;
    for (int64_t i = 0; i < sizes[2]; i++) c.bucket[i] = NONE;
    for (int64_t i = 0; i < sizes[0]; i++) sum = sum * 31 + get(&c, keys[i]);
    result[0] = sum;
    result[1] = c.hits;
    result[2] = c.misses;
    result[3] = c.dropped;
}
