#include <stdint.h>

/* Differentiates expressions symbolically and simplifies what comes out, in a pool of nodes; then evaluates both. */

typedef struct {
    int32_t kind, a, b; /* kind 0 number (a), 1 variable, 2 sum, 3 product, 4 power (b a number) */
} Node;

typedef struct {
    Node *node;
    int32_t used, room;
    int64_t rules, lost;
} Pool;

static int32_t make(Pool *p, int32_t kind, int32_t a, int32_t b) {
    if (p->used == p->room) {
        p->lost++;
        return 0;
    }
    Node n = {kind, a, b};
    p->node[p->used] = n;
    return p->used++;
}

static int kind(const Pool *p, int32_t x) { return p->node[x].kind; }
static int32_t first(const Pool *p, int32_t x) { return p->node[x].a; }
static int32_t second(const Pool *p, int32_t x) { return p->node[x].b; }
static int32_t number(Pool *p, uint32_t value) { return make(p, 0, (int32_t)(value & 0xffff), 0); }
static uint32_t value(const Pool *p, int32_t x) { return (uint32_t)first(p, x); }
static int is_value(const Pool *p, int32_t x, int32_t value) { return kind(p, x) == 0 && first(p, x) == value; }
static int both_numbers(const Pool *p, int32_t x, int32_t y) { return kind(p, x) == 0 && kind(p, y) == 0; }
static void rule(Pool *p) { p->rules++; }

static int same(const Pool *p, int32_t x, int32_t y, int depth) {
    if (x == y) return 1;
    if (depth == 0 || kind(p, x) != kind(p, y)) return 0;
    switch (kind(p, x)) {
    case 0: return first(p, x) == first(p, y);
    case 1: return 1;
    case 4: return second(p, x) == second(p, y) && same(p, first(p, x), first(p, y), depth - 1);
    default: return same(p, first(p, x), first(p, y), depth - 1) && same(p, second(p, x), second(p, y), depth - 1);
    }
}

static int32_t product(Pool *p, int32_t x, int32_t y);

static int32_t sum(Pool *p, int32_t x, int32_t y) {
    if (is_value(p, x, 0)) return rule(p), y;
    if (is_value(p, y, 0)) return rule(p), x;
    if (both_numbers(p, x, y)) return rule(p), number(p, value(p, x) + value(p, y));
    if (same(p, x, y, 3)) return rule(p), product(p, number(p, 2), x);
    return make(p, 2, x, y);
}

static int32_t power(Pool *p, int32_t x, int32_t exponent) {
    if (exponent == 0) return rule(p), number(p, 1);
    if (exponent == 1) return rule(p), x;
    return make(p, 4, x, exponent);
}

static int32_t product(Pool *p, int32_t x, int32_t y) {
    if (is_value(p, x, 0) || is_value(p, y, 0)) return rule(p), number(p, 0);
    if (is_value(p, x, 1)) return rule(p), y;
    if (is_value(p, y, 1)) return rule(p), x;
    if (both_numbers(p, x, y)) return rule(p), number(p, value(p, x) * value(p, y));
    if (kind(p, y) == 0) return product(p, y, x);
    if (same(p, x, y, 3)) return rule(p), power(p, x, 2);
    return make(p, 3, x, y);
}

static int32_t derive(Pool *p, int32_t x, int depth) {
    if (depth == 0) return number(p, 0);
    int32_t a = first(p, x), b = second(p, x);
    switch (kind(p, x)) {
    case 0: return number(p, 0);
    case 1: return number(p, 1);
    case 2: return sum(p, derive(p, a, depth - 1), derive(p, b, depth - 1));
    case 3: return sum(p, product(p, derive(p, a, depth - 1), b), product(p, a, derive(p, b, depth - 1)));
    default: return product(p, product(p, number(p, (uint32_t)b), power(p, a, b - 1)), derive(p, a, depth - 1));
    }
}

static uint32_t raise(uint32_t base, int32_t exponent) {
    uint32_t result = 1;
    for (; exponent > 0; exponent--) result *= base;
    return result;
}

static uint32_t evaluate(const Pool *p, int32_t x, uint32_t at) {
    switch (kind(p, x)) {
    case 0: return value(p, x);
    case 1: return at;
    case 2: return evaluate(p, first(p, x), at) + evaluate(p, second(p, x), at);
    case 3: return evaluate(p, first(p, x), at) * evaluate(p, second(p, x), at);
    default: return raise(evaluate(p, first(p, x), at), second(p, x));
    }
}

static int32_t grow(Pool *p, const uint8_t *choices, int64_t at, int depth) {
    int choice = choices[at & 1023];
    if (depth == 0 || choice < 30) return choice & 1 ? make(p, 1, 0, 0) : number(p, (uint32_t)choice);
    if (choice < 70) return power(p, grow(p, choices, 3 * at + 1, depth - 1), choice & 3);
    int32_t a = grow(p, choices, 3 * at + 1, depth - 1), b = grow(p, choices, 3 * at + 2, depth - 1);
    return choice < 150 ? sum(p, a, b) : product(p, a, b);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *choices = args[1];
    uint32_t *values = args[2];
    int64_t *result = args[3];
    Pool p = {args[4], 0, (int32_t)sizes[1], 0, 0};
    for (int64_t i = 0; i < sizes[0]; i++) {
        p.used = 0;
        number(&p, 0);
        int32_t x = grow(&p, choices, 17 * i, 4), once = derive(&p, x, 6), twice = derive(&p, once, 8);
        values[3 * i] = evaluate(&p, x, 3);
        values[3 * i + 1] = evaluate(&p, once, 3);
        values[3 * i + 2] = evaluate(&p, twice, 5);
    }
    result[0] = p.rules;
    result[1] = p.lost;
}
