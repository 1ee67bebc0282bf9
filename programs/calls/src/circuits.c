#include <stdint.h>

/* Boolean circuits: adders, comparators and multiplexers made of gate functions, on 64 inputs at once in each word. */

typedef uint64_t Wire;
typedef struct {
    Wire sum, carry;
} Added;

typedef struct {
    uint64_t gates;
} Count;

static Wire gate_and(Wire a, Wire b, Count *c) {
    c->gates++;
    return a & b;
}

static Wire gate_or(Wire a, Wire b, Count *c) {
    c->gates++;
    return a | b;
}

static Wire gate_xor(Wire a, Wire b, Count *c) {
    c->gates++;
    return a ^ b;
}

static Wire gate_not(Wire a, Count *c) {
    c->gates++;
    return ~a;
}

static Added half_adder(Wire a, Wire b, Count *c) {
    Added r = {gate_xor(a, b, c), gate_and(a, b, c)};
    return r;
}

static Added full_adder(Wire a, Wire b, Wire carry, Count *c) {
    Added first = half_adder(a, b, c), second = half_adder(first.sum, carry, c);
    Added r = {second.sum, gate_or(first.carry, second.carry, c)};
    return r;
}

static Wire multiplexer(Wire which, Wire a, Wire b, Count *c) {
    return gate_or(gate_and(which, a, c), gate_and(gate_not(which, c), b, c), c);
}

static Wire ripple(const Wire *a, const Wire *b, Wire carry, Wire *out, int bits, Count *c) {
    for (int i = 0; i < bits; i++) {
        Added r = full_adder(a[i], b[i], carry, c);
        out[i] = r.sum;
        carry = r.carry;
    }
    return carry;
}

static Wire less(const Wire *a, const Wire *b, int bits, Count *c) {
    Wire result = 0;
    for (int i = 0; i < bits; i++)
        result = multiplexer(gate_xor(a[i], b[i], c), b[i], result, c);
    return result;
}

static void choose(Wire which, const Wire *a, const Wire *b, Wire *out, int bits, Count *c) {
    for (int i = 0; i < bits; i++) out[i] = multiplexer(which, a[i], b[i], c);
}

static void larger(const Wire *a, const Wire *b, Wire *out, int bits, Count *c) {
    choose(less(a, b, bits, c), b, a, out, bits, c);
}

static void multiply(const Wire *a, const Wire *b, Wire *out, int bits, Count *c) {
    Wire row[16], sum[16];
    for (int i = 0; i < bits; i++) out[i] = 0;
    for (int i = 0; i < bits; i++) {
        for (int j = 0; j < bits; j++) row[j] = j >= i ? gate_and(a[j - i], b[i], c) : 0;
        ripple(out, row, 0, sum, bits, c);
        for (int j = 0; j < bits; j++) out[j] = sum[j];
    }
}

static Wire parity(const Wire *a, int bits, Count *c) {
    Wire result = a[0];
    for (int i = 1; i < bits; i++) result = gate_xor(result, a[i], c);
    return result;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const Wire *inputs = args[1];
    Wire *out = args[2];
    uint64_t *gates = args[3];
    Count c = {0};
    int bits = (int)sizes[1];
    for (int64_t i = 0; i + 1 < sizes[0]; i++) {
        const Wire *a = inputs + i * bits, *b = a + bits;
        Wire sum[16], most[16], product[16];
        Wire carry = ripple(a, b, parity(a, bits, &c), sum, bits, &c);
        larger(sum, b, most, bits, &c);
        multiply(most, a, product, bits, &c);
        choose(carry, product, sum, out + i * bits, bits, &c);
    }
    for (int j = 0; j < bits; j++) out[(sizes[0] - 1) * bits + j] = 0;
    gates[0] = c.gates;
}
