#include <stdint.h>

/* A segment tree with pending updates (add, set) and queries (sum, least, first above), by recursion over halves. */

typedef struct {
    int64_t sum, least, most, add, set;
    int has_set;
} Node;

typedef struct {
    Node *node;
    int64_t n;
    uint64_t pushed;
} Tree;

static int64_t lower(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t upper(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t half(int64_t low, int64_t high) { return (low + high) / 2; }

static void apply_set(Node *n, int64_t value, int64_t width) {
    n->sum = value * width;
    n->least = n->most = n->set = value;
    n->has_set = 1;
    n->add = 0;
}

static void apply_add(Node *n, int64_t value, int64_t width) {
    n->sum += value * width;
    n->least += value;
    n->most += value;
    if (n->has_set) n->set += value;
    else n->add += value;
}

static void hand_down(const Node *from, Node *to, int64_t width) {
    if (from->has_set) apply_set(to, from->set, width);
    if (from->add) apply_add(to, from->add, width);
}

static void push(Tree *t, int64_t at, int64_t low, int64_t high) {
    Node *n = &t->node[at];
    if (!n->has_set && !n->add) return;
    int64_t middle = half(low, high);
    hand_down(n, &t->node[2 * at], middle - low);
    hand_down(n, &t->node[2 * at + 1], high - middle);
    n->has_set = 0;
    n->add = 0;
    t->pushed++;
}

static void pull(Tree *t, int64_t at) {
    Node *n = &t->node[at];
    const Node *a = &t->node[2 * at], *b = &t->node[2 * at + 1];
    n->sum = a->sum + b->sum;
    n->least = lower(a->least, b->least);
    n->most = upper(a->most, b->most);
}

static void build(Tree *t, int64_t at, int64_t low, int64_t high, const int16_t *values) {
    Node n = {0, 0, 0, 0, 0, 0};
    t->node[at] = n;
    if (high - low == 1) {
        apply_set(&t->node[at], values[low], 1);
        return;
    }
    build(t, 2 * at, low, half(low, high), values);
    build(t, 2 * at + 1, half(low, high), high, values);
    pull(t, at);
}

static int outside(int64_t low, int64_t high, int64_t from, int64_t to) { return to <= low || high <= from; }
static int within(int64_t low, int64_t high, int64_t from, int64_t to) { return from <= low && high <= to; }

static void change(Tree *t, int64_t at, int64_t low, int64_t high, int64_t from, int64_t to, int64_t value, int sets) {
    if (outside(low, high, from, to)) return;
    if (within(low, high, from, to)) {
        if (sets) apply_set(&t->node[at], value, high - low);
        else apply_add(&t->node[at], value, high - low);
        return;
    }
    push(t, at, low, high);
    change(t, 2 * at, low, half(low, high), from, to, value, sets);
    change(t, 2 * at + 1, half(low, high), high, from, to, value, sets);
    pull(t, at);
}

static int64_t total(Tree *t, int64_t at, int64_t low, int64_t high, int64_t from, int64_t to) {
    if (outside(low, high, from, to)) return 0;
    if (within(low, high, from, to)) return t->node[at].sum;
    push(t, at, low, high);
    return total(t, 2 * at, low, half(low, high), from, to) + total(t, 2 * at + 1, half(low, high), high, from, to);
}

static int64_t smallest(Tree *t, int64_t at, int64_t low, int64_t high, int64_t from, int64_t to) {
    if (outside(low, high, from, to)) return INT64_MAX;
    if (within(low, high, from, to)) return t->node[at].least;
    push(t, at, low, high);
    return lower(smallest(t, 2 * at, low, half(low, high), from, to),
                 smallest(t, 2 * at + 1, half(low, high), high, from, to));
}

static int64_t first_above(Tree *t, int64_t limit) {
    int64_t at = 1, low = 0, high = t->n;
    if (t->node[1].most <= limit) return -1;
    while (high - low > 1) {
        push(t, at, low, high);
        int64_t middle = half(low, high);
        if (t->node[2 * at].most > limit) {
            at = 2 * at;
            high = middle;
        } else {
            at = 2 * at + 1;
            low = middle;
        }
    }
    return low;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *values = args[1];
    const uint32_t *queries = args[2];
    int64_t *answers = args[3], *result = args[4], n = sizes[0];
    Tree t = {args[5], n, 0};
    build(&t, 1, 0, n, values);
    for (int64_t i = 0; i < sizes[1]; i++) {
        int64_t from = queries[2 * i] % n, to = from + 1 + queries[2 * i + 1] % (n - from);
        int64_t value = (int64_t)(queries[2 * i] >> 20) - 2048;
        switch (queries[2 * i + 1] >> 29) {
        case 0: case 1: change(&t, 1, 0, n, from, to, value, 0); break;
        case 2: change(&t, 1, 0, n, from, to, value, 1); break;
        default: break;
        }
        switch (queries[2 * i] & 3) {
        case 0: answers[i] = smallest(&t, 1, 0, n, from, to); break;
        case 1: answers[i] = first_above(&t, value); break;
        default: answers[i] = total(&t, 1, 0, n, from, to); break;
        }
    }
    result[0] = (int64_t)t.pushed;
}
