#include <stdint.h>

/* Fractions of 64-bit words, reduced after each operation; overflow is noticed and the fraction rounded. */

typedef struct {
    int64_t over, under;
} Ratio;

typedef struct {
    int64_t rounded, compared;
} Counts;

static uint64_t magnitude(int64_t x) { return x < 0 ? 0 - (uint64_t)x : (uint64_t)x; }

static uint64_t gcd(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static Ratio make(int64_t over, int64_t under) {
    Ratio r = {over, under};
    return r;
}

static Ratio reduce(Ratio r) {
    uint64_t common = gcd(magnitude(r.over), magnitude(r.under));
    if (common > 1) {
        r.over /= (int64_t)common;
        r.under /= (int64_t)common;
    }
    if (r.under < 0) return make(-r.over, -r.under);
    return r;
}

static int is_large(Ratio r) { return (magnitude(r.over) | magnitude(r.under)) >> 29 != 0; }

static Ratio narrow(Ratio r, Counts *counts) {
    while (is_large(r)) {
        counts->rounded++;
        r = make(r.over / 2, r.under / 2 > 0 ? r.under / 2 : 1);
    }
    return r;
}

static Ratio clean(Ratio r, Counts *counts) { return narrow(reduce(r), counts); }

static Ratio add(Ratio a, Ratio b, Counts *counts) {
    return clean(make(a.over * b.under + b.over * a.under, a.under * b.under), counts);
}

static Ratio negate(Ratio a) { return make(-a.over, a.under); }
static Ratio subtract(Ratio a, Ratio b, Counts *counts) { return add(a, negate(b), counts); }

static Ratio multiply(Ratio a, Ratio b, Counts *counts) {
    return clean(make(a.over * b.over, a.under * b.under), counts);
}

static Ratio invert(Ratio a) { return a.over == 0 ? make(0, 1) : a.over < 0 ? make(-a.under, -a.over) : make(a.under, a.over); }
static Ratio divide(Ratio a, Ratio b, Counts *counts) { return multiply(a, invert(b), counts); }

static int less(Ratio a, Ratio b, Counts *counts) {
    counts->compared++;
    return a.over * b.under < b.over * a.under;
}

static Ratio larger(Ratio a, Ratio b, Counts *counts) { return less(a, b, counts) ? b : a; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *terms = args[1];
    int64_t *results = args[2], *tally = args[3];
    Counts counts = {0, 0};
    for (int64_t row = 0; row < sizes[0]; row++) {
        const int32_t *t = terms + row * sizes[1];
        Ratio sum = make(0, 1), product = make(1, 1), most = make(-1000000, 1), fraction = make(1, 1);
        for (int64_t i = 0; i + 1 < sizes[1]; i += 2) {
            Ratio one = reduce(make(t[i], t[i + 1]));
            sum = add(sum, one, &counts);
            product = multiply(product, subtract(one, make(1, 3), &counts), &counts);
            most = larger(most, sum, &counts);
            fraction = add(one, divide(make(1, 1), fraction, &counts), &counts);
        }
        results[6 * row] = sum.over;
        results[6 * row + 1] = sum.under;
        results[6 * row + 2] = product.over;
        results[6 * row + 3] = most.under;
        results[6 * row + 4] = fraction.over;
        results[6 * row + 5] = fraction.under;
    }
    tally[0] = counts.rounded;
    tally[1] = counts.compared;
}
