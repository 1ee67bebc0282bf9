#include <stdint.h>

/* File-name patterns (star, question mark, sets) against many names, with the one-star-back method; no recursion. */

static uint8_t fold(uint8_t c) { return c >= 'A' && c <= 'Z' ? (uint8_t)(c + 32) : c; }

/* pattern[at] is '['; the place behind the set, or -1 where c is not in it */
static int64_t in_set(const uint8_t *pattern, int64_t at, int64_t end, uint8_t c) {
    int inside = 0, negated = 0;
    at++;
    if (at < end && pattern[at] == '!') {
        negated = 1;
        at++;
    }
    for (; at < end && pattern[at] != ']'; at++) {
        if (at + 2 < end && pattern[at + 1] == '-') {
            inside |= fold(pattern[at]) <= c && c <= fold(pattern[at + 2]);
            at += 2;
        } else {
            inside |= fold(pattern[at]) == c;
        }
    }
    return inside != negated ? at + 1 : -1;
}

static int64_t one(const uint8_t *pattern, int64_t at, int64_t end, uint8_t c) {
    if (at >= end) return -1;
    if (pattern[at] == '?') return at + 1;
    if (pattern[at] == '[') return in_set(pattern, at, end, c);
    return fold(pattern[at]) == c ? at + 1 : -1;
}

static int matches(const uint8_t *pattern, int64_t pattern_end, const uint8_t *name, int64_t name_end) {
    int64_t p = 0, n = 0, star = -1, mark = 0;
    while (n < name_end) {
        int64_t next;
        if (p < pattern_end && pattern[p] == '*') {
            star = ++p;
            mark = n;
            continue;
        }
        next = one(pattern, p, pattern_end, fold(name[n]));
        if (next >= 0) {
            p = next;
            n++;
        } else if (star >= 0) {
            p = star;
            n = ++mark;
        } else {
            return 0;
        }
    }
    while (p < pattern_end && pattern[p] == '*') p++;
    return p == pattern_end;
}

static int64_t length_of(const uint8_t *row, int64_t width) {
    int64_t n = 0;
    while (n < width && row[n]) n++;
    return n;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *patterns = args[1];
    const uint8_t *names = args[2];
    uint64_t *hits = args[3];
    int64_t count = sizes[0], width = sizes[1], rows = sizes[2], name_width = sizes[3];
    for (int64_t r = 0; r < rows; r++) {
        int64_t length = length_of(names + r * name_width, name_width);
        hits[r] = 0;
        for (int64_t p = 0; p < count; p++) {
            const uint8_t *pattern = patterns + p * width;
            if (matches(pattern, length_of(pattern, width), names + r * name_width, length)) hits[r] |= (uint64_t)1 << p;
        }
    }
}
