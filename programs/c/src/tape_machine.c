#include <stdint.h>

/* A tape language of eight signs: a compiler to run-length code with matched jumps, then its interpreter. */

typedef struct {
    int32_t operation, amount;
} Op;

static int is_move(uint8_t c) { return c == '>' || c == '<'; }
static int is_add(uint8_t c) { return c == '+' || c == '-'; }
static int32_t signed_one(uint8_t c) { return c == '>' || c == '+' ? 1 : -1; }

static int32_t compile(const uint8_t *text, int64_t length, Op *ops) {
    int32_t used = 0, open[32], depth = 0;
    for (int64_t i = 0; i < length;) {
        Op op = {0, 0};
        if (is_move(text[i])) {
            for (; i < length && is_move(text[i]); i++) op.amount += signed_one(text[i]);
        } else if (is_add(text[i])) {
            op.operation = 1;
            for (; i < length && is_add(text[i]); i++) op.amount += signed_one(text[i]);
        } else {
            uint8_t c = text[i++];
            if (c == '[' && depth < 32) {
                op.operation = 2;
                open[depth++] = used;
            } else if (c == ']' && depth > 0) {
                op.operation = 3;
                op.amount = open[--depth];
                ops[op.amount].amount = used;
            } else if (c == '.') {
                op.operation = 4;
            } else if (c == ',') {
                op.operation = 5;
            } else {
                continue;
            }
        }
        ops[used++] = op;
    }
    while (depth > 0) ops[open[--depth]].amount = used;
    return used;
}

static int64_t run(const Op *ops, int32_t count, const uint8_t *input, uint8_t *tape, int64_t limit, uint32_t *hash) {
    uint32_t cell = 0, read = 0;
    int64_t steps = 0;
    for (int i = 0; i < 1024; i++) tape[i] = 0;
    for (int32_t at = 0; at < count && steps < limit; at++, steps++) {
        int32_t amount = ops[at].amount;
        switch (ops[at].operation) {
        case 0: cell = (cell + (uint32_t)amount) & 1023; break;
        case 1: tape[cell] = (uint8_t)(tape[cell] + (uint32_t)amount); break;
        case 2: if (!tape[cell]) at = amount; break;
        case 3: if (tape[cell]) at = amount; break;
        case 4: *hash = (*hash ^ tape[cell]) * 16777619u; break;
        default: tape[cell] = input[read++ & 15];
        }
    }
    return steps;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *texts = args[1];
    const uint8_t *inputs = args[2];
    uint32_t *hashes = args[3];
    int64_t *steps = args[4];
    Op *ops = args[5];
    uint8_t *tape = args[6];
    int64_t programs = sizes[0], length = sizes[1];
    for (int64_t p = 0; p < programs; p++) {
        int32_t count = compile(texts + p * length, length, ops);
        hashes[p] = 2166136261u;
        steps[p] = run(ops, count, inputs + 16 * p, tape, sizes[2], &hashes[p]);
    }
}
