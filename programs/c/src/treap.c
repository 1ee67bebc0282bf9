#include <stdint.h>

/* A binary search tree in arrays, balanced by priorities drawn from the keys (treap): inserts and rank queries. */

typedef struct {
    uint32_t key, priority;
    int32_t left, right, size;
} Node;

static int32_t size_of(const Node *t, int32_t n) { return n < 0 ? 0 : t[n].size; }
static void refresh(Node *t, int32_t n) { t[n].size = 1 + size_of(t, t[n].left) + size_of(t, t[n].right); }

static int32_t turn_right(Node *t, int32_t n) {
    int32_t up = t[n].left;
    t[n].left = t[up].right;
    t[up].right = n;
    refresh(t, n);
    refresh(t, up);
    return up;
}

static int32_t turn_left(Node *t, int32_t n) {
    int32_t up = t[n].right;
    t[n].right = t[up].left;
    t[up].left = n;
    refresh(t, n);
    refresh(t, up);
    return up;
}

static int32_t insert(Node *t, int32_t root, int32_t fresh) {
    if (root < 0) return fresh;
    if (t[fresh].key < t[root].key) {
        t[root].left = insert(t, t[root].left, fresh);
        if (t[t[root].left].priority > t[root].priority) return turn_right(t, root);
    } else {
        t[root].right = insert(t, t[root].right, fresh);
        if (t[t[root].right].priority > t[root].priority) return turn_left(t, root);
    }
    refresh(t, root);
    return root;
}

static int32_t rank(const Node *t, int32_t root, uint32_t key) {
    int32_t below = 0;
    while (root >= 0) {
        if (key <= t[root].key) {
            root = t[root].left;
        } else {
            below += 1 + size_of(t, t[root].left);
            root = t[root].right;
        }
    }
    return below;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *keys = args[1];
    const uint32_t *queries = args[2];
    int32_t *ranks = args[3];
    Node *tree = args[4];
    int32_t root = -1;
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint32_t mixed = (keys[i] ^ keys[i] >> 15) * 0x2c1b3c6du;
        Node fresh = {keys[i], mixed ^ mixed >> 12, -1, -1, 1};
        tree[i] = fresh;
        root = insert(tree, root, (int32_t)i);
    }
    for (int64_t q = 0; q < sizes[1]; q++) ranks[q] = rank(tree, root, queries[q]);
}
