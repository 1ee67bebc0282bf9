#include <stdint.h>

/* Wide integers in base 10^9: factorials, binomials by division, digit sums, all through a layer of limb helpers. */

#define BASE 1000000000u
#define LIMBS 64

typedef struct {
    uint32_t limb[LIMBS];
    int used;
} Big;

static uint32_t low(uint64_t value) { return (uint32_t)(value % BASE); }
static uint32_t high(uint64_t value) { return (uint32_t)(value / BASE); }

static void set(Big *x, uint32_t value) {
    for (int i = 0; i < LIMBS; i++) x->limb[i] = 0;
    x->limb[0] = value;
    x->used = 1;
}

static void grow(Big *x, uint32_t carry) {
    if (carry && x->used < LIMBS) x->limb[x->used++] = carry;
}

static void trim(Big *x) {
    while (x->used > 1 && x->limb[x->used - 1] == 0) x->used--;
}

static void multiply(Big *x, uint32_t by) {
    uint32_t carry = 0;
    for (int i = 0; i < x->used; i++) {
        uint64_t wide = (uint64_t)x->limb[i] * by + carry;
        x->limb[i] = low(wide);
        carry = high(wide);
    }
    grow(x, carry);
}

static uint32_t divide(Big *x, uint32_t by) {
    uint64_t rest = 0;
    for (int i = x->used - 1; i >= 0; i--) {
        uint64_t wide = rest * BASE + x->limb[i];
        x->limb[i] = (uint32_t)(wide / by);
        rest = wide % by;
    }
    trim(x);
    return (uint32_t)rest;
}

static void add(Big *x, const Big *y) {
    uint32_t carry = 0;
    int most = x->used > y->used ? x->used : y->used;
    for (int i = 0; i < most; i++) {
        uint64_t wide = (uint64_t)(i < x->used ? x->limb[i] : 0) + (i < y->used ? y->limb[i] : 0) + carry;
        x->limb[i] = low(wide);
        carry = high(wide);
    }
    x->used = most;
    grow(x, carry);
}

static int digits(uint32_t limb) {
    int sum = 0;
    for (; limb; limb /= 10) sum += limb % 10;
    return sum;
}

static int digit_sum(const Big *x) {
    int sum = 0;
    for (int i = 0; i < x->used; i++) sum += digits(x->limb[i]);
    return sum;
}

static void binomial(Big *x, uint32_t n, uint32_t k) {
    set(x, 1);
    for (uint32_t i = 1; i <= k; i++) {
        multiply(x, n - k + i);
        divide(x, i);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *numbers = args[1]; /* pairs n, k */
    uint32_t *sums = args[2], *total = args[3];
    Big all, one;
    set(&all, 0);
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint32_t n = numbers[2 * i], k = numbers[2 * i + 1];
        binomial(&one, n, k);
        sums[2 * i] = (uint32_t)digit_sum(&one);
        add(&all, &one);
        set(&one, 1);
        for (uint32_t j = 2; j <= n; j++) multiply(&one, j);
        sums[2 * i + 1] = (uint32_t)digit_sum(&one) + divide(&one, 97);
    }
    for (int i = 0; i < LIMBS; i++) total[i] = all.limb[i];
}
