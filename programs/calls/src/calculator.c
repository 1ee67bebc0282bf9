#include <stdint.h>

/* Recursive descent for a calculator: sums, products, powers, unary signs, functions, variables, assignments. */

typedef struct {
    const uint8_t *text;
    int64_t at, end, errors, depth;
    int64_t variable[26];
} Parser;

static int peek(const Parser *p) { return p->at < p->end ? p->text[p->at] : 0; }
static void advance(Parser *p) { p->at++; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }
static int is_letter(int c) { return c >= 'a' && c <= 'z'; }

static void spaces(Parser *p) {
    while (peek(p) == ' ') advance(p);
}

static int accept(Parser *p, int c) {
    spaces(p);
    if (peek(p) != c) return 0;
    advance(p);
    return 1;
}

static int64_t error(Parser *p) {
    p->errors++;
    return 0;
}

static void expect(Parser *p, int c) {
    if (!accept(p, c)) error(p);
}

static int64_t wrap_add(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static int64_t wrap_mul(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }
static int64_t negate(int64_t a) { return (int64_t)(0 - (uint64_t)a); }

static int64_t divide(Parser *p, int64_t a, int64_t b) {
    if (b == 0) return error(p);
    if (b == -1) return negate(a);
    return a / b;
}

static int64_t power(int64_t base, int64_t exponent) {
    int64_t result = 1;
    for (uint64_t left = (uint64_t)exponent & 63; left; left >>= 1) {
        if (left & 1) result = wrap_mul(result, base);
        base = wrap_mul(base, base);
    }
    return result;
}

static int64_t sum(Parser *p);

static int64_t number(Parser *p) {
    int64_t value = 0;
    for (; is_digit(peek(p)); advance(p)) value = wrap_add(wrap_mul(value, 10), peek(p) - '0');
    return value;
}

static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }

static int64_t function(Parser *p, int name) {
    int64_t a = sum(p), b = accept(p, ',') ? sum(p) : 0;
    expect(p, ')');
    switch (name) {
    case 'm': return least(a, b);
    case 'x': return most(a, b);
    case 's': return wrap_mul(a, a);
    default: return a < 0 ? negate(a) : a;
    }
}

static int64_t atom(Parser *p) {
    spaces(p);
    int c = peek(p);
    if (is_digit(c)) return number(p);
    if (is_letter(c)) {
        advance(p);
        return accept(p, '(') ? function(p, c) : p->variable[c - 'a'];
    }
    if (accept(p, '(')) {
        int64_t value = p->depth++ < 40 ? sum(p) : error(p);
        p->depth--;
        expect(p, ')');
        return value;
    }
    advance(p);
    return error(p);
}

static int64_t factor(Parser *p) {
    if (accept(p, '-')) return negate(factor(p));
    int64_t base = atom(p);
    return accept(p, '^') ? power(base, factor(p)) : base;
}

static int64_t term(Parser *p) {
    int64_t value = factor(p);
    for (;;) {
        if (accept(p, '*')) value = wrap_mul(value, factor(p));
        else if (accept(p, '/')) value = divide(p, value, factor(p));
        else return value;
    }
}

static int64_t sum(Parser *p) {
    int64_t value = term(p);
    for (;;) {
        if (accept(p, '+')) value = wrap_add(value, term(p));
        else if (accept(p, '-')) value = wrap_add(value, negate(term(p)));
        else return value;
    }
}

static int64_t statement(Parser *p) {
    spaces(p);
    int64_t start = p->at;
    int c = peek(p);
    if (is_letter(c)) {
        advance(p);
        if (accept(p, '=')) return p->variable[c - 'a'] = sum(p);
        p->at = start;
    }
    return sum(p);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1]; /* rows, each filled up with spaces */
    int64_t *values = args[2], *result = args[3];
    Parser p = {text, 0, 0, 0, 0, {0}};
    for (int64_t row = 0; row < sizes[0]; row++) {
        p.at = row * sizes[1];
        p.end = p.at + sizes[1];
        values[row] = statement(&p);
        spaces(&p);
        if (p.at < p.end) error(&p);
    }
    result[0] = p.errors;
    for (int i = 0; i < 26; i++) result[1 + i] = p.variable[i];
}
