#include <stdint.h>

/* Canonical Huffman coding of bytes: lengths from a two-queue tree, a bit writer, and a table-free canonical decoder. */

typedef struct {
    uint32_t weight;
    int16_t left, right;
} Node;

static int lighter(const Node *t, int a, int b) { return t[a].weight != t[b].weight ? t[a].weight < t[b].weight : a < b; }

static void sift(const Node *t, int16_t *heap, int hole, int size) {
    int16_t value = heap[hole];
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
        if (child + 1 < size && lighter(t, heap[child + 1], heap[child])) child++;
        if (lighter(t, value, heap[child])) break;
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = value;
}

static void measure(const Node *t, int node, int depth, uint8_t *lengths) {
    if (t[node].left < 0) {
        lengths[node] = (uint8_t)depth;
        return;
    }
    measure(t, t[node].left, depth + 1, lengths);
    measure(t, t[node].right, depth + 1, lengths);
}

static void code_lengths(const uint32_t *weights, uint8_t *lengths) {
    Node tree[511];
    int16_t heap[256];
    int size = 256, used = 256;
    for (int i = 0; i < 256; i++) {
        Node leaf = {weights[i], -1, -1};
        tree[i] = leaf;
        heap[i] = (int16_t)i;
    }
    for (int i = 127; i >= 0; i--) sift(tree, heap, i, size);
    while (size > 1) {
        int16_t a = heap[0], b;
        heap[0] = heap[--size];
        sift(tree, heap, 0, size);
        b = heap[0];
        Node inner = {tree[a].weight + tree[b].weight, a, b};
        tree[used] = inner;
        heap[0] = (int16_t)used++;
        sift(tree, heap, 0, size);
    }
    measure(tree, used - 1, 0, lengths);
}

static void assign(const uint8_t *lengths, uint64_t *codes, uint16_t *counts, uint8_t *symbols) {
    uint64_t code = 0;
    int used = 0;
    for (int n = 0; n < 64; n++) counts[n] = 0;
    for (int n = 1; n < 64; n++) {
        for (int s = 0; s < 256; s++)
            if (lengths[s] == n) {
                codes[s] = code++;
                counts[n]++;
                symbols[used++] = (uint8_t)s;
            }
        code <<= 1;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    uint8_t *bits = args[2];
    uint8_t *again = args[3];
    int64_t *written = args[4];
    uint32_t weights[256];
    uint64_t codes[256], held = 0;
    uint16_t counts[64];
    uint8_t lengths[256], symbols[256];
    int64_t n = sizes[0], room = sizes[1], used = 0, at = 0;
    int waiting = 0;
    for (int i = 0; i < 256; i++) weights[i] = 1;
    for (int64_t i = 0; i < n; i++) weights[data[i]]++;
    code_lengths(weights, lengths);
    assign(lengths, codes, counts, symbols);
    for (int64_t i = 0; i < n; i++) {
        held = held << lengths[data[i]] | codes[data[i]];
        waiting += lengths[data[i]];
        while (waiting >= 8) {
            waiting -= 8;
            bits[used++] = (uint8_t)(held >> waiting);
        }
    }
    if (waiting) bits[used++] = (uint8_t)(held << (8 - waiting));
    for (int64_t i = used; i < room; i++) bits[i] = 0;
    written[0] = used;
    for (int64_t i = 0; i < n; i++) {
        int64_t code = 0, first = 0, index = 0;
        for (int length = 1;; length++) {
            code |= bits[at >> 3] >> (7 - (at & 7)) & 1;
            at++;
            if (code - first < counts[length]) {
                again[i] = symbols[index + code - first];
                break;
            }
            index += counts[length];
            first = (first + counts[length]) << 1;
            code <<= 1;
        }
    }
}
