#include <stdint.h>

/* Stack machine with a function for each instruction; stack accesses go through checked push and pop. */

typedef struct {
    uint64_t stack[64];
    int64_t top, at, faults;
    const uint16_t *code;
    int64_t length;
} Machine;

static void fault(Machine *m) { m->faults++; }

static void push(Machine *m, uint64_t value) {
    if (m->top >= 64) {
        fault(m);
        m->top = 32;
    }
    m->stack[m->top++] = value;
}

static uint64_t pop(Machine *m) {
    if (m->top == 0) {
        fault(m);
        return 1;
    }
    return m->stack[--m->top];
}

static uint64_t peek(const Machine *m, int64_t depth) { return depth < m->top ? m->stack[m->top - 1 - depth] : 0; }

static void do_add(Machine *m) { push(m, pop(m) + pop(m)); }

static void do_sub(Machine *m) {
    uint64_t b = pop(m);
    push(m, pop(m) - b);
}

static void do_mul(Machine *m) { push(m, pop(m) * pop(m)); }

static void do_mix(Machine *m) {
    uint64_t a = pop(m), b = pop(m);
    push(m, a ^ (b << 13 | b >> 51));
    push(m, (a >> 7) + b);
}

static void do_swap(Machine *m) {
    uint64_t a = pop(m), b = pop(m);
    push(m, a);
    push(m, b);
}

static void do_over(Machine *m) { push(m, peek(m, 1)); }

static void do_compare(Machine *m) {
    uint64_t b = pop(m), a = pop(m);
    push(m, a < b ? 1 : a == b ? 2 : 3);
}

static void jump(Machine *m, int64_t by) {
    m->at += by;
    if (m->at >= m->length) m->at -= m->length;
}

static void do_branch(Machine *m, int64_t by) {
    if (pop(m) & 1) jump(m, by);
}

static void step(Machine *m) {
    uint16_t word = m->code[m->at];
    int argument = word >> 4;
    jump(m, 1);
    switch (word & 15) {
    case 0: do_add(m); break;
    case 1: do_sub(m); break;
    case 2: do_mul(m); break;
    case 3: do_mix(m); break;
    case 4: do_swap(m); break;
    case 5: do_over(m); break;
    case 6: do_compare(m); break;
    case 7: do_branch(m, argument & 31); break;
    case 8: push(m, peek(m, 0)); break;
    default: push(m, (uint64_t)argument * 2654435761u + (word & 15)); break;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *code = args[1];
    uint64_t *result = args[2];
    Machine m = {{0}, 0, 0, 0, code, sizes[0]};
    for (int64_t i = 0; i < sizes[1]; i++) step(&m);
    uint64_t sum = 0;
    for (int64_t i = 0; i < m.top; i++) sum = sum * 31 + m.stack[i];
    result[0] = sum;
    result[1] = (uint64_t)m.top;
    result[2] = (uint64_t)m.faults;
    result[3] = (uint64_t)m.at;
}
