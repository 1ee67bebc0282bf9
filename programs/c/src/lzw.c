#include <stdint.h>

/* LZW with a trie of 12-bit codes that is thrown away when full; codes as 16-bit words, expanded again to check. */

enum { FULL = 4096 };

typedef struct {
    int16_t child, sibling;
    uint8_t letter;
} Node;

static void clear(Node *trie) {
    for (int i = 0; i < 256; i++) {
        Node fresh = {-1, -1, (uint8_t)i};
        trie[i] = fresh;
    }
}

static int find(const Node *trie, int from, uint8_t letter) {
    int at = trie[from].child;
    while (at >= 0 && trie[at].letter != letter) at = trie[at].sibling;
    return at;
}

static int64_t compress(const uint8_t *data, int64_t n, uint16_t *codes, Node *trie) {
    int64_t used = 0;
    int current = data[0], next = 256;
    clear(trie);
    for (int64_t i = 1; i < n; i++) {
        int found = find(trie, current, data[i]);
        if (found >= 0) {
            current = found;
            continue;
        }
        codes[used++] = (uint16_t)current;
        if (next < FULL) {
            Node fresh = {-1, trie[current].child, data[i]};
            trie[next] = fresh;
            trie[current].child = (int16_t)next++;
        } else {
            clear(trie);
            next = 256;
        }
        current = data[i];
    }
    codes[used++] = (uint16_t)current;
    return used;
}

static uint8_t first_of(const uint16_t *parents, const uint8_t *letters, int code) {
    while (code >= 256) code = parents[code];
    return letters[code];
}

static int64_t spell(const uint16_t *parents, const uint8_t *letters, int code, uint8_t *out) {
    int64_t length = 1;
    for (int c = code; c >= 256; c = parents[c]) length++;
    for (int64_t i = length - 1; i >= 0; i--) {
        out[i] = letters[code];
        code = code >= 256 ? parents[code] : 0;
    }
    return length;
}

static int64_t expand(const uint16_t *codes, int64_t count, uint8_t *out, uint16_t *parents, uint8_t *letters) {
    int64_t made = 0;
    int next = 256, before = -1;
    for (int i = 0; i < 256; i++) letters[i] = (uint8_t)i;
    for (int64_t i = 0; i < count; i++) {
        int code = codes[i];
        if (before >= 0 && next < FULL) {
            parents[next] = (uint16_t)before;
            letters[next] = first_of(parents, letters, code == next ? before : code);
            next++;
            before = code;
        } else if (before >= 0) {
            next = 256;
            before = code;
        } else {
            before = code;
        }
        made += spell(parents, letters, code, out + made);
    }
    return made;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    uint16_t *codes = args[2];
    uint8_t *again = args[3];
    int64_t *lengths = args[4];
    Node *trie = args[5];
    uint16_t *parents = args[6];
    uint8_t *letters = args[7];
    int64_t n = sizes[0];
    lengths[0] = compress(data, n, codes, trie);
    for (int64_t i = lengths[0]; i < n; i++) codes[i] = 0;
    lengths[1] = expand(codes, lengths[0], again, parents, letters);
}
