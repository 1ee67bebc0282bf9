#include <stdint.h>

/* Polynomials over a prime field: product, remainder, evaluation, powers modulo a polynomial. */

#define PRIME 998244353u
#define MOST 64

typedef struct {
    uint32_t c[MOST];
    int n; /* coefficients */
} Poly;

static uint32_t add(uint32_t a, uint32_t b) {
    uint32_t sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
}

static uint32_t subtract(uint32_t a, uint32_t b) { return a >= b ? a - b : a + PRIME - b; }
static uint32_t multiply(uint32_t a, uint32_t b) { return (uint32_t)((uint64_t)a * b % PRIME); }

static uint32_t power(uint32_t base, uint32_t exponent) {
    uint32_t result = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) result = multiply(result, base);
        base = multiply(base, base);
    }
    return result;
}

static uint32_t inverse(uint32_t a) { return power(a, PRIME - 2); }

static void clear(Poly *p, int n) {
    for (int i = 0; i < MOST; i++) p->c[i] = 0;
    p->n = n;
}

static void trim(Poly *p) {
    while (p->n > 1 && p->c[p->n - 1] == 0) p->n--;
}

static void product(Poly *out, const Poly *a, const Poly *b) {
    clear(out, a->n + b->n - 1);
    for (int i = 0; i < a->n; i++)
        for (int j = 0; j < b->n; j++) out->c[i + j] = add(out->c[i + j], multiply(a->c[i], b->c[j]));
    trim(out);
}

static void remainder_of(Poly *p, const Poly *modulus) {
    uint32_t scale = inverse(modulus->c[modulus->n - 1]);
    while (p->n >= modulus->n) {
        uint32_t factor = multiply(p->c[p->n - 1], scale);
        int shift = p->n - modulus->n;
        for (int i = 0; i < modulus->n; i++)
            p->c[shift + i] = subtract(p->c[shift + i], multiply(factor, modulus->c[i]));
        p->n--;
        if (p->n == 0) {
            p->n = 1;
            break;
        }
    }
    trim(p);
}

static uint32_t evaluate(const Poly *p, uint32_t x) {
    uint32_t value = 0;
    for (int i = p->n - 1; i >= 0; i--) value = add(multiply(value, x), p->c[i]);
    return value;
}

static void square(Poly *p, const Poly *modulus) {
    Poly twice;
    product(&twice, p, p);
    remainder_of(&twice, modulus);
    *p = twice;
}

static void shift_up(Poly *p, const Poly *modulus) {
    for (int i = p->n; i > 0; i--) p->c[i] = p->c[i - 1];
    p->c[0] = 0;
    p->n++;
    remainder_of(p, modulus);
}

static void x_to_the(Poly *out, uint32_t exponent, const Poly *modulus) {
    clear(out, 1);
    out->c[0] = 1;
    for (int bit = 15; bit >= 0; bit--) {
        square(out, modulus);
        if (exponent >> bit & 1) shift_up(out, modulus);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *coefficients = args[1];
    uint32_t *values = args[2];
    int degree = (int)sizes[1];
    for (int64_t row = 0; row < sizes[0]; row++) {
        Poly modulus, x;
        clear(&modulus, degree + 1);
        for (int i = 0; i < degree; i++) modulus.c[i] = coefficients[row * degree + i] % PRIME;
        modulus.c[degree] = 1 + coefficients[row * degree] % 1000;
        x_to_the(&x, coefficients[row * degree + 1] & 0xffff, &modulus);
        values[2 * row] = evaluate(&x, 3 + (uint32_t)row);
        values[2 * row + 1] = inverse(1 + x.c[0] % (PRIME - 1));
    }
}
