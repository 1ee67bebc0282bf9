#include <stdint.h>

/* Fills in templates: {name}, {name|upper}, {name|reverse}, {#name}...{/} repeated; text through a string builder. */

typedef struct {
    uint8_t *out;
    int64_t used, room;
} Builder;

typedef struct {
    const uint8_t *at, *end;
} Reader;

static void append(Builder *b, int c) {
    if (b->used < b->room) b->out[b->used] = (uint8_t)c;
    b->used++;
}

static int more(const Reader *r) { return r->at < r->end; }
static int look(const Reader *r) { return more(r) ? *r->at : 0; }
static int next(Reader *r) { return more(r) ? *r->at++ : 0; }

static int accept(Reader *r, int c) {
    if (look(r) != c) return 0;
    next(r);
    return 1;
}

static int is_letter(int c) { return (c >= 'a' && c <= 'z') || c == '_'; }
static int upper(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }

static Reader name(Reader *r) {
    Reader found = {r->at, r->at};
    while (is_letter(look(r))) next(r);
    found.end = r->at;
    return found;
}

static int64_t length(Reader r) { return r.end - r.at; }

static int same(Reader a, const char *b) {
    for (; more(&a); b++)
        if (next(&a) != *b) return 0;
    return *b == 0;
}

static uint32_t hash(Reader r) {
    uint32_t h = 2166136261u;
    while (more(&r)) h = (h ^ (uint32_t)next(&r)) * 16777619u;
    return h;
}

static Reader value_of(Reader name, const uint8_t *values, int64_t width) {
    const uint8_t *row = values + (hash(name) & 15) * width;
    Reader r = {row, row + width};
    while (length(r) && r.end[-1] == ' ') r.end--;
    return r;
}

static void plain(Builder *b, Reader r) {
    while (more(&r)) append(b, next(&r));
}

static void loud(Builder *b, Reader r) {
    while (more(&r)) append(b, upper(next(&r)));
}

static void backwards(Builder *b, Reader r) {
    while (length(r)) append(b, *--r.end);
}

static void filtered(Builder *b, Reader value, Reader filter) {
    if (same(filter, "upper")) loud(b, value);
    else if (same(filter, "reverse")) backwards(b, value);
    else plain(b, value);
}

static void expand(Builder *b, Reader *r, const uint8_t *values, int64_t width, int depth);

static void tag(Builder *b, Reader *r, const uint8_t *values, int64_t width, int depth) {
    int repeated = accept(r, '#');
    Reader value = value_of(name(r), values, width), none = {0, 0};
    if (repeated && depth < 4) {
        accept(r, '}');
        Reader start = *r;
        for (int64_t times = 1 + length(value) % 3; times > 0; times--) {
            *r = start;
            expand(b, r, values, width, depth + 1);
        }
        return;
    }
    filtered(b, value, accept(r, '|') ? name(r) : none);
    accept(r, '}');
}

static void expand(Builder *b, Reader *r, const uint8_t *values, int64_t width, int depth) {
    while (more(r)) {
        if (!accept(r, '{')) {
            append(b, next(r));
        } else if (accept(r, '/')) {
            accept(r, '}');
            if (depth) return;
        } else {
            tag(b, r, values, width, depth);
        }
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1], *values = args[2];
    uint8_t *out = args[3];
    int64_t *used = args[4];
    Builder b = {out, 0, sizes[1]};
    Reader r = {text, text + sizes[0]};
    for (int64_t i = 0; i < sizes[1]; i++) out[i] = 0;
    expand(&b, &r, values, sizes[2], 0);
    used[0] = b.used;
}
