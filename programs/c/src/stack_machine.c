#include <stdint.h>

/* An interpreter of stack code: arithmetic, locals, jumps, calls; several programs, each with its own input. */

enum { PUSH, ADD, SUB, MUL, XOR, SHR, LOAD, STORE, JUMP, BRANCH, LESS, DUP, SWAP, CALL, RETURN, HALT };

typedef struct {
    uint32_t stack[64], locals[16], returns[16];
    uint32_t top, depth;
} Machine;

static void push(Machine *m, uint32_t value) { m->stack[m->top++ & 63] = value; }
static uint32_t pop(Machine *m) { return m->stack[--m->top & 63]; }

static uint32_t binary(uint32_t operation, uint32_t a, uint32_t b) {
    switch (operation) {
    case ADD: return a + b;
    case SUB: return a - b;
    case MUL: return a * b;
    case XOR: return a ^ b;
    case SHR: return a >> (b & 31);
    default: return a < b;
    }
}

static uint64_t run(const uint32_t *code, uint32_t length, uint32_t input, uint64_t limit, uint32_t *result) {
    Machine m;
    uint32_t at = 0;
    uint64_t steps = 0;
    for (int i = 0; i < 64; i++) m.stack[i] = 0;
    for (int i = 0; i < 16; i++) m.locals[i] = m.returns[i] = 0;
    m.top = m.depth = 0;
    m.locals[0] = input;
    while (at < length && steps < limit) {
        uint32_t word = code[at++], operation = word & 15, operand = word >> 4, a, b;
        steps++;
        switch (operation) {
        case PUSH: push(&m, operand); break;
        case ADD: case SUB: case MUL: case XOR: case SHR: case LESS:
            b = pop(&m);
            a = pop(&m);
            push(&m, binary(operation, a, b));
            break;
        case LOAD: push(&m, m.locals[operand & 15]); break;
        case STORE: m.locals[operand & 15] = pop(&m); break;
        case JUMP: at = operand; break;
        case BRANCH: if (pop(&m)) at = operand; break;
        case DUP:
            a = pop(&m);
            push(&m, a);
            push(&m, a);
            break;
        case SWAP:
            a = pop(&m);
            b = pop(&m);
            push(&m, a);
            push(&m, b);
            break;
        case CALL:
            m.returns[m.depth++ & 15] = at;
            at = operand;
            break;
        case RETURN: at = m.returns[--m.depth & 15]; break;
        default: at = length;
        }
    }
    *result = pop(&m) ^ m.locals[1];
    return steps;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *codes = args[1];
    const uint32_t *inputs = args[2];
    uint32_t *results = args[3];
    uint64_t *steps = args[4];
    int64_t programs = sizes[0], length = sizes[1];
    for (int64_t p = 0; p < programs; p++)
        steps[p] = run(codes + p * length, (uint32_t)length, inputs[p], (uint64_t)sizes[2], &results[p]);
}
