#include <stdint.h>

/* Regular expressions by backtracking: literals, dot, classes, star, plus, question mark, anchors; leftmost matches. */

typedef struct {
    uint8_t kind, low, high, repeat; /* kind: 0 end, 1 range, 2 any, 3 not in range, 4 end of text */
} Item;

static int one(const Item *item, uint8_t c) {
    switch (item->kind) {
    case 1: return c >= item->low && c <= item->high;
    case 2: return c != '\n';
    case 3: return c < item->low || c > item->high;
    default: return 0;
    }
}

static int64_t match(const Item *item, const uint8_t *text, int64_t at, int64_t end);

static int64_t repeated(const Item *item, const uint8_t *text, int64_t at, int64_t end, int64_t least) {
    int64_t count = 0;
    while (at + count < end && count < 64 && one(item, text[at + count])) count++;
    for (; count >= least; count--) {
        int64_t stop = match(item + 1, text, at + count, end);
        if (stop >= 0) return stop;
    }
    return -1;
}

static int64_t match(const Item *item, const uint8_t *text, int64_t at, int64_t end) {
    for (;; item++, at++) {
        if (item->kind == 0) return at;
        if (item->kind == 4) return at == end ? at : -1;
        if (item->repeat == '*') return repeated(item, text, at, end, 0);
        if (item->repeat == '+') return repeated(item, text, at, end, 1);
        if (item->repeat == '?' ) {
            if (at < end && one(item, text[at])) {
                int64_t stop = match(item + 1, text, at + 1, end);
                if (stop >= 0) return stop;
            }
            return match(item + 1, text, at, end);
        }
        if (at >= end || !one(item, text[at])) return -1;
    }
}

static void parse(const uint8_t *pattern, int64_t length, Item *items) {
    int64_t used = 0, i = 0;
    while (i < length && pattern[i]) {
        Item item = {1, pattern[i], pattern[i], 0};
        if (pattern[i] == '.') {
            item.kind = 2;
        } else if (pattern[i] == '$') {
            item.kind = 4;
        } else if (pattern[i] == '[' && i + 4 < length) { /* [a-z] or [^a-z] */
            int64_t negated = pattern[i + 1] == '^';
            item.kind = negated ? 3 : 1;
            item.low = pattern[i + 1 + negated];
            item.high = pattern[i + 3 + negated];
            i += 4 + negated;
        }
        i++;
        if (i < length && (pattern[i] == '*' || pattern[i] == '+' || pattern[i] == '?')) item.repeat = pattern[i++];
        items[used++] = item;
    }
    Item last = {0, 0, 0, 0};
    items[used] = last;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *patterns = args[1];
    const uint8_t *text = args[2];
    int64_t *found = args[3];
    int64_t count = sizes[0], width = sizes[1], length = sizes[2];
    for (int64_t p = 0; p < count; p++) {
        Item items[65];
        int64_t matches = 0, covered = 0;
        parse(patterns + p * width, width, items);
        for (int64_t at = 0; at < length;) {
            int64_t stop = match(items, text, at, length);
            if (stop > at) {
                matches++;
                covered += stop - at;
                at = stop;
            } else {
                at++;
            }
        }
        found[2 * p] = matches;
        found[2 * p + 1] = covered;
    }
}
