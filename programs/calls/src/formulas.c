#include <stdint.h>

/* Formulas as trees in an array, evaluated by recursion for many points, with derivatives carried along. */

typedef struct {
    uint8_t op;
    uint8_t left, right;
    uint8_t constant;
} Term;

typedef struct {
    double value, slope;
} Dual;

typedef struct {
    const Term *term;
    double x;
    int64_t visits;
} Scope;

static Dual dual(double value, double slope) {
    Dual d = {value, slope};
    return d;
}

static double clamp(double x) { return x > 1e6 ? 1e6 : x < -1e6 ? -1e6 : x; }
static Dual tame(Dual d) { return dual(clamp(d.value), clamp(d.slope)); }
static Dual plus(Dual a, Dual b) { return dual(a.value + b.value, a.slope + b.slope); }
static Dual minus(Dual a, Dual b) { return dual(a.value - b.value, a.slope - b.slope); }
static Dual times(Dual a, Dual b) { return tame(dual(a.value * b.value, a.value * b.slope + a.slope * b.value)); }

static Dual over(Dual a, Dual b) {
    double under = b.value * b.value + 1;
    return tame(dual(a.value * b.value / under, (a.slope * b.value - a.value * b.slope) / under));
}

static Dual square(Dual a) { return times(a, a); }

static Dual bend(Dual a) {
    double size = a.value < 0 ? 1 - a.value : 1 + a.value;
    return dual(a.value / size, a.slope / (size * size));
}

static Dual larger(Dual a, Dual b) { return a.value > b.value ? a : b; }
static double constant(const Term *t) { return (t->constant - 128) / 16.0; }

static Dual evaluate(Scope *s, int at, int depth);
static Dual left(Scope *s, int at, int depth) { return evaluate(s, s->term[at].left, depth - 1); }
static Dual right(Scope *s, int at, int depth) { return evaluate(s, s->term[at].right, depth - 1); }

static Dual leaf(const Scope *s, int at) {
    const Term *t = &s->term[at];
    return t->op & 1 ? dual(s->x, 1) : dual(constant(t), 0);
}

static Dual evaluate(Scope *s, int at, int depth) {
    s->visits++;
    if (depth == 0) return leaf(s, at);
    switch (s->term[at].op & 7) {
    case 0: return plus(left(s, at, depth), right(s, at, depth));
    case 1: return minus(left(s, at, depth), right(s, at, depth));
    case 2: return times(left(s, at, depth), right(s, at, depth));
    case 3: return over(left(s, at, depth), right(s, at, depth));
    case 4: return square(left(s, at, depth));
    case 5: return bend(right(s, at, depth));
    case 6: return larger(left(s, at, depth), right(s, at, depth));
    default: return leaf(s, at);
    }
}

static double newton(Scope *s, int at, double x, int steps) {
    for (int i = 0; i < steps; i++) {
        s->x = x;
        Dual d = evaluate(s, at, 5);
        if (d.slope < 1e-3 && d.slope > -1e-3) break;
        x = clamp(x - d.value / d.slope);
    }
    return x;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const Term *terms = args[1];
    double *values = args[2], *roots = args[3];
    int64_t *visits = args[4];
    Scope s = {terms, 0, 0};
    for (int64_t i = 0; i < sizes[0]; i++) {
        s.x = (double)i / 16;
        Dual d = evaluate(&s, (int)(i & 255), 6);
        values[2 * i] = d.value;
        values[2 * i + 1] = d.slope;
        roots[i] = newton(&s, (int)(i & 255), s.x, 4);
    }
    visits[0] = s.visits;
}
