#include <stdint.h>

/* Recursive-descent reader of JSON text: counts values by kind, sums integers, hashes strings, notes depth and errors. */

typedef struct {
    const uint8_t *text;
    int64_t at, end;
    int64_t counts[6]; /* objects, arrays, strings, numbers, words, keys */
    int64_t sum, deepest, error;
    uint32_t hash;
} Reader;

static int peek(const Reader *r) { return r->at < r->end ? r->text[r->at] : -1; }

static int fail(Reader *r) {
    if (r->error < 0) r->error = r->at;
    r->at = r->end;
    return 0;
}

static void skip_space(Reader *r) {
    for (int c = peek(r); c == ' ' || c == '\n' || c == '\t' || c == '\r'; c = peek(r)) r->at++;
}

static int accept(Reader *r, int wanted) {
    skip_space(r);
    if (peek(r) != wanted) return 0;
    r->at++;
    return 1;
}

static int hex(int c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

static int string(Reader *r) {
    if (!accept(r, '"')) return fail(r);
    for (;;) {
        int c = peek(r);
        if (c < 32) return fail(r);
        r->at++;
        if (c == '"') return 1;
        if (c == '\\') {
            c = peek(r);
            r->at++;
            if (c == 'u') {
                uint32_t code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = hex(peek(r));
                    if (digit < 0) return fail(r);
                    code = code * 16 + (uint32_t)digit;
                    r->at++;
                }
                r->hash = (r->hash ^ code) * 16777619u;
            } else if (c != 'n' && c != 't' && c != '"' && c != '\\' && c != '/') {
                return fail(r);
            }
        }
        r->hash = (r->hash ^ (uint32_t)c) * 16777619u;
    }
}

static int is_digit(int c) { return c >= '0' && c <= '9'; }

static int number(Reader *r) {
    int negative = accept(r, '-');
    uint64_t value = 0;
    if (!is_digit(peek(r))) return fail(r);
    for (; is_digit(peek(r)); r->at++) value = value * 10 + (uint64_t)(peek(r) - '0');
    if (peek(r) == '.') {
        r->at++;
        if (!is_digit(peek(r))) return fail(r);
        for (; is_digit(peek(r)); r->at++) value = value * 31 + (uint64_t)peek(r);
    }
    r->sum = (int64_t)((uint64_t)r->sum + (negative ? 0 - value : value));
    return 1;
}

static int word(Reader *r, const char *letters) {
    for (; *letters; letters++, r->at++)
        if (peek(r) != *letters) return fail(r);
    return 1;
}

static int value(Reader *r, int64_t depth);

static int members(Reader *r, int64_t depth, int close, int keyed) {
    if (accept(r, close)) return 1;
    do {
        if (keyed) {
            r->counts[5]++;
            skip_space(r);
            if (!string(r) || !accept(r, ':')) return fail(r);
        }
        if (!value(r, depth + 1)) return 0;
    } while (accept(r, ','));
    return accept(r, close) || fail(r);
}

static int value(Reader *r, int64_t depth) {
    if (depth > r->deepest) r->deepest = depth;
    if (depth > 100) return fail(r);
    skip_space(r);
    switch (peek(r)) {
    case '{': r->counts[0]++; r->at++; return members(r, depth, '}', 1);
    case '[': r->counts[1]++; r->at++; return members(r, depth, ']', 0);
    case '"': r->counts[2]++; return string(r);
    case 't': r->counts[4]++; return word(r, "true");
    case 'f': r->counts[4]++; return word(r, "false");
    case 'n': r->counts[4]++; return word(r, "null");
    default: r->counts[3]++; return number(r);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    int64_t *result = args[2];
    Reader r = {text, 0, sizes[0], {0, 0, 0, 0, 0, 0}, 0, 0, -1, 2166136261u};
    value(&r, 1);
    skip_space(&r);
    for (int i = 0; i < 6; i++) result[i] = r.counts[i];
    result[6] = r.sum;
    result[7] = r.deepest;
    result[8] = r.error;
    result[9] = r.hash;
    result[10] = r.at == r.end;
}
