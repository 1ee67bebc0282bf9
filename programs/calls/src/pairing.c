#include <stdint.h>

/* Three meldable heaps on the same keys - leftist, skew and pairing - as event queues that spawn further events. */

typedef struct {
    uint64_t key;
    int32_t left, right, rank;
} Node;

typedef struct {
    Node *node; /* 0 is none */
    int32_t used, root;
    uint64_t links;
} Heap;

static uint64_t key(const Heap *h, int32_t at) { return h->node[at].key; }
static int32_t rank(const Heap *h, int32_t at) { return at ? h->node[at].rank : 0; }

static void exchange(int32_t *a, int32_t *b) {
    int32_t t = *a;
    *a = *b;
    *b = t;
}

static void order(Heap *h, int32_t *a, int32_t *b) {
    h->links++;
    if (key(h, *b) < key(h, *a)) exchange(a, b);
}

static int32_t meld_leftist(Heap *h, int32_t a, int32_t b) {
    if (!a || !b) return a ? a : b;
    order(h, &a, &b);
    Node *n = &h->node[a];
    n->right = meld_leftist(h, n->right, b);
    if (rank(h, n->left) < rank(h, n->right)) exchange(&n->left, &n->right);
    n->rank = rank(h, n->right) + 1;
    return a;
}

static int32_t meld_skew(Heap *h, int32_t a, int32_t b) {
    if (!a || !b) return a ? a : b;
    order(h, &a, &b);
    Node *n = &h->node[a];
    int32_t right = n->right;
    n->right = n->left;
    n->left = meld_skew(h, right, b);
    return a;
}

/* pairing: left is the first child, right the next sibling */
static int32_t link(Heap *h, int32_t a, int32_t b) {
    if (!a || !b) return a ? a : b;
    order(h, &a, &b);
    h->node[b].right = h->node[a].left;
    h->node[a].left = b;
    return a;
}

static int32_t cut(Heap *h, int32_t at) {
    int32_t next = h->node[at].right;
    h->node[at].right = 0;
    return next;
}

static int32_t pair_up(Heap *h, int32_t first) {
    int32_t pairs = 0;
    while (first) {
        int32_t second = cut(h, first), rest = second ? cut(h, second) : 0;
        int32_t both = link(h, first, second);
        h->node[both].right = pairs;
        pairs = both;
        first = rest;
    }
    int32_t all = 0;
    while (pairs) {
        int32_t rest = cut(h, pairs);
        all = link(h, all, pairs);
        pairs = rest;
    }
    return all;
}

static int32_t meld(Heap *h, int kind, int32_t a, int32_t b) {
    if (kind == 0) return meld_leftist(h, a, b);
    if (kind == 1) return meld_skew(h, a, b);
    return link(h, a, b);
}

static void push(Heap *h, int kind, int32_t at, uint64_t value) {
    Node n = {value, 0, 0, 1};
    h->node[at] = n;
    h->root = meld(h, kind, h->root, at);
}

static int32_t pop(Heap *h, int kind) {
    int32_t at = h->root;
    const Node *n = &h->node[at];
    h->root = kind == 2 ? pair_up(h, n->left) : meld(h, kind, n->left, n->right);
    return at;
}

static uint64_t later(uint64_t value) {
    value ^= value >> 12;
    value *= 0x2545f4914f6cdd1du;
    return value >> 40;
}

static uint64_t simulate(Heap *h, int kind, const uint32_t *times, int64_t n, int64_t steps) {
    uint64_t sum = 0;
    h->root = 0;
    h->used = 1;
    for (int64_t i = 0; i < n; i++) push(h, kind, h->used++, times[i]);
    for (int64_t i = 0; i < steps; i++) {
        int32_t at = pop(h, kind);
        uint64_t now = key(h, at);
        sum = sum * 31 + now;
        push(h, kind, at, now + 1 + later(now + (uint64_t)i));
    }
    return sum;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *times = args[1];
    uint64_t *result = args[2];
    Heap h = {args[3], 1, 0, 0};
    Node none = {0, 0, 0, 0};
    h.node[0] = none;
    for (int kind = 0; kind < 3; kind++) {
        h.links = 0;
        result[2 * kind] = simulate(&h, kind, times, sizes[0], sizes[1]);
        result[2 * kind + 1] = h.links;
    }
}
