#include <stdint.h>

/* AVL trees in an array: insertion, deletion, ranks and ranges by recursion, with rotations as helpers. */

typedef struct {
    int32_t key, left, right, height, size;
} Node;

typedef struct {
    Node *node; /* 0 is the empty tree */
    int32_t used, unused;
    uint64_t rotations;
} Pool;

static int32_t height(const Pool *p, int32_t at) { return p->node[at].height; }
static int32_t size(const Pool *p, int32_t at) { return p->node[at].size; }
static int32_t larger(int32_t a, int32_t b) { return a > b ? a : b; }

static void update(Pool *p, int32_t at) {
    Node *n = &p->node[at];
    n->height = 1 + larger(height(p, n->left), height(p, n->right));
    n->size = 1 + size(p, n->left) + size(p, n->right);
}

static int32_t rotate_right(Pool *p, int32_t at) {
    int32_t up = p->node[at].left;
    p->node[at].left = p->node[up].right;
    p->node[up].right = at;
    update(p, at);
    update(p, up);
    p->rotations++;
    return up;
}

static int32_t rotate_left(Pool *p, int32_t at) {
    int32_t up = p->node[at].right;
    p->node[at].right = p->node[up].left;
    p->node[up].left = at;
    update(p, at);
    update(p, up);
    p->rotations++;
    return up;
}

static int32_t lean(const Pool *p, int32_t at) { return height(p, p->node[at].left) - height(p, p->node[at].right); }

static int32_t balance(Pool *p, int32_t at) {
    update(p, at);
    if (lean(p, at) > 1) {
        if (lean(p, p->node[at].left) < 0) p->node[at].left = rotate_left(p, p->node[at].left);
        return rotate_right(p, at);
    }
    if (lean(p, at) < -1) {
        if (lean(p, p->node[at].right) > 0) p->node[at].right = rotate_right(p, p->node[at].right);
        return rotate_left(p, at);
    }
    return at;
}

static int32_t fresh(Pool *p, int32_t key) {
    int32_t at = p->unused;
    if (at) p->unused = p->node[at].left;
    else at = p->used++;
    Node n = {key, 0, 0, 1, 1};
    p->node[at] = n;
    return at;
}

static void discard(Pool *p, int32_t at) {
    p->node[at].left = p->unused;
    p->unused = at;
}

static int32_t insert(Pool *p, int32_t at, int32_t key) {
    if (!at) return fresh(p, key);
    if (key < p->node[at].key) p->node[at].left = insert(p, p->node[at].left, key);
    else if (key > p->node[at].key) p->node[at].right = insert(p, p->node[at].right, key);
    else return at;
    return balance(p, at);
}

static int32_t take_first(Pool *p, int32_t at, int32_t *key) {
    if (!p->node[at].left) {
        int32_t right = p->node[at].right;
        *key = p->node[at].key;
        discard(p, at);
        return right;
    }
    p->node[at].left = take_first(p, p->node[at].left, key);
    return balance(p, at);
}

static int32_t join(Pool *p, int32_t at) {
    int32_t left = p->node[at].left, right = p->node[at].right;
    if (!left || !right) {
        discard(p, at);
        return left ? left : right;
    }
    int32_t key = 0;
    p->node[at].right = take_first(p, right, &key);
    p->node[at].key = key;
    return balance(p, at);
}

static int32_t erase(Pool *p, int32_t at, int32_t key) {
    if (!at) return 0;
    if (key < p->node[at].key) p->node[at].left = erase(p, p->node[at].left, key);
    else if (key > p->node[at].key) p->node[at].right = erase(p, p->node[at].right, key);
    else return join(p, at);
    return balance(p, at);
}

static int32_t rank(const Pool *p, int32_t at, int32_t key) {
    int32_t below = 0;
    while (at) {
        if (key <= p->node[at].key) {
            at = p->node[at].left;
        } else {
            below += 1 + size(p, p->node[at].left);
            at = p->node[at].right;
        }
    }
    return below;
}

static int32_t between(const Pool *p, int32_t root, int32_t low, int32_t high) {
    return low < high ? rank(p, root, high) - rank(p, root, low) : 0;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *keys = args[1];
    int32_t *counts = args[2];
    uint64_t *result = args[3];
    Pool p = {args[4], 1, 0, 0};
    Node none = {0, 0, 0, 0, 0};
    p.node[0] = none;
    int32_t root = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        root = insert(&p, root, keys[i]);
        if (i % 3 == 2) root = erase(&p, root, keys[i / 2]);
        counts[i] = between(&p, root, keys[i / 3], keys[i]);
    }
    result[0] = p.rotations;
    result[1] = (uint64_t)size(&p, root);
    result[2] = (uint64_t)height(&p, root);
}
