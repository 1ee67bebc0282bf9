#include <stdint.h>

/* Reads a configuration file: sections, keys, numbers with units, booleans, quoted text, lists, includes by name. */

typedef struct {
    const uint8_t *text;
    int64_t at, end, line, errors;
    uint64_t digest;
    int64_t kinds[6];
} Reader;

static int peek(const Reader *r) { return r->at < r->end ? r->text[r->at] : -1; }

static int take(Reader *r) {
    int c = peek(r);
    if (c == '\n') r->line++;
    r->at++;
    return c;
}

static int is_blank(int c) { return c == ' ' || c == '\t'; }
static int is_name(int c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }

static void blanks(Reader *r) {
    while (is_blank(peek(r))) take(r);
}

static void rest_of_line(Reader *r) {
    while (peek(r) >= 0 && peek(r) != '\n') take(r);
    if (peek(r) == '\n') take(r);
}

static void fail(Reader *r) {
    r->errors++;
    rest_of_line(r);
}

static uint64_t mix(uint64_t h, uint64_t x) { return (h ^ x) * 0x100000001b3u; }
static void record(Reader *r, int kind, uint64_t value) {
    r->kinds[kind]++;
    r->digest = mix(mix(r->digest, (uint64_t)kind), value);
}

static uint64_t name(Reader *r) {
    uint64_t h = 0xcbf29ce484222325u;
    while (is_name(peek(r))) h = mix(h, (uint64_t)take(r));
    return h;
}

static uint64_t unit(Reader *r) {
    switch (peek(r)) {
    case 'k': take(r); return 1000;
    case 'm': take(r); return 1000000;
    case 's': take(r); return 60;
    default: return 1;
    }
}

static uint64_t number(Reader *r) {
    uint64_t value = 0;
    while (is_digit(peek(r))) value = value * 10 + (uint64_t)(take(r) - '0');
    return value * unit(r);
}

static uint64_t quoted(Reader *r) {
    uint64_t h = 7;
    take(r);
    for (;;) {
        int c = take(r);
        if (c < 0 || c == '\n') {
            r->errors++;
            return h;
        }
        if (c == '"') return h;
        h = mix(h, (uint64_t)(c == '\\' ? take(r) : c));
    }
}

static void value(Reader *r, int depth);

static void list(Reader *r, int depth) {
    take(r);
    record(r, 3, (uint64_t)depth);
    for (blanks(r); peek(r) != ']'; blanks(r)) {
        if (peek(r) < 0 || peek(r) == '\n' || depth > 8) {
            r->errors++;
            return;
        }
        value(r, depth + 1);
        blanks(r);
        if (peek(r) == ',') take(r);
    }
    take(r);
}

static void value(Reader *r, int depth) {
    blanks(r);
    int c = peek(r);
    if (is_digit(c)) {
        record(r, 0, number(r));
    } else if (c == '"') {
        record(r, 1, quoted(r));
    } else if (c == '[') {
        list(r, depth);
    } else if (is_name(c)) {
        record(r, 2, name(r));
    } else {
        r->errors++;
        take(r);
    }
}

static void end_of_line(Reader *r) {
    blanks(r);
    if (peek(r) == '#') rest_of_line(r);
    else if (peek(r) == '\n') take(r);
    else if (peek(r) >= 0) fail(r);
}

static void section(Reader *r) {
    take(r);
    blanks(r);
    record(r, 4, name(r));
    blanks(r);
    if (peek(r) == ']') take(r);
    end_of_line(r);
}

static void assignment(Reader *r) {
    record(r, 5, name(r));
    blanks(r);
    if (peek(r) != '=') {
        fail(r);
        return;
    }
    take(r);
    value(r, 0);
    end_of_line(r);
}

static void item(Reader *r) {
    blanks(r);
    int c = peek(r);
    if (c == '[') section(r);
    else if (is_name(c)) assignment(r);
    else end_of_line(r);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    uint64_t *result = args[2];
    Reader r = {text, 0, sizes[0], 0, 0, 1, {0}};
    while (peek(&r) >= 0) item(&r);
    result[0] = r.digest;
    result[1] = (uint64_t)r.errors;
    result[2] = (uint64_t)r.line;
    for (int i = 0; i < 6; i++) result[3 + i] = (uint64_t)r.kinds[i];
}
