#include <stdint.h>

/* A language of words that are defined by other words: the inner interpreter calls itself for each of them. */

typedef struct {
    int64_t stack[32];
    int depth;
    const uint8_t *body; /* 8 bytes a word; below 16 are primitives */
    int64_t words, fuel;
    uint64_t trace;
} Forth;

static int64_t wrap(int64_t value) { return (int64_t)((uint64_t)value * 0x9e3779b97f4a7c15u >> 17); }
static void put(Forth *f, int64_t value) { f->stack[f->depth++ & 31] = value; }
static int64_t take(Forth *f) { return f->depth > 0 ? f->stack[--f->depth & 31] : 7; }
static int64_t top(const Forth *f) { return f->depth > 0 ? f->stack[(f->depth - 1) & 31] : 3; }

static void note(Forth *f, int64_t value) { f->trace = (f->trace ^ (uint64_t)value) * 1099511628211u; }

static void binary(Forth *f, int kind) {
    uint64_t b = (uint64_t)take(f), a = (uint64_t)take(f);
    switch (kind) {
    case 0: put(f, (int64_t)(a + b)); break;
    case 1: put(f, (int64_t)(a - b)); break;
    case 2: put(f, (int64_t)(a ^ b)); break;
    default: put(f, a > b); break;
    }
}

static void rotate(Forth *f) {
    int64_t c = take(f), b = take(f), a = take(f);
    put(f, b);
    put(f, c);
    put(f, a);
}

static void primitive(Forth *f, int code) {
    switch (code) {
    case 0: binary(f, 0); break;
    case 1: binary(f, 1); break;
    case 2: binary(f, 2); break;
    case 3: binary(f, 3); break;
    case 4: put(f, top(f)); break;
    case 5: take(f); break;
    case 6: rotate(f); break;
    case 7: note(f, top(f)); break;
    case 8: put(f, wrap(take(f))); break;
    default: put(f, code * 1000003); break;
    }
}

static int is_primitive(int code) { return code < 16; }

static void run(Forth *f, int64_t word, int level) {
    const uint8_t *body = f->body + 8 * word;
    for (int i = 0; i < 8; i++) {
        int code = body[i];
        if (--f->fuel < 0) return;
        if (is_primitive(code)) {
            primitive(f, code);
        } else if (level < 12 && code < f->words) {
            if (top(f) & 3) run(f, code, level + 1);
        } else {
            note(f, code);
        }
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *body = args[1];
    int64_t *stack = args[2];
    uint64_t *result = args[3];
    Forth f = {{0}, 0, body, sizes[0], sizes[1], 14695981039346656037u};
    for (int64_t word = 16; f.fuel > 0; word = word + 1 < sizes[0] ? word + 1 : 16) {
        put(&f, word);
        run(&f, word, 0);
    }
    for (int i = 0; i < 32; i++) stack[i] = f.stack[i];
    result[0] = f.trace;
    result[1] = (uint64_t)f.depth;
}
