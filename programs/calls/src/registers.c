#include <stdint.h>

/* Register machine: operands have addressing modes, arithmetic sets flags, conditions read them. */

typedef struct {
    uint32_t r[16], memory[256];
    int zero, carry, sign;
    uint64_t executed;
} Cpu;

static uint32_t address(const Cpu *c, int mode, int field) {
    switch (mode) {
    case 0: return (uint32_t)field & 255;
    case 1: return c->r[field & 15] & 255;
    default: return (c->r[field & 15] + c->r[(field >> 4) & 15]) & 255;
    }
}

static uint32_t load(const Cpu *c, int mode, int field) {
    if (mode == 3) return c->r[field & 15];
    return c->memory[address(c, mode, field)];
}

static void store(Cpu *c, int mode, int field, uint32_t value) {
    if (mode == 3) c->r[field & 15] = value;
    else c->memory[address(c, mode, field)] = value;
}

static uint32_t flags(Cpu *c, uint64_t wide) {
    c->zero = (uint32_t)wide == 0;
    c->carry = (int)(wide >> 32 & 1);
    c->sign = (int)(wide >> 31 & 1);
    return (uint32_t)wide;
}

static uint32_t add(Cpu *c, uint32_t a, uint32_t b) { return flags(c, (uint64_t)a + b); }
static uint32_t add_carry(Cpu *c, uint32_t a, uint32_t b) { return flags(c, (uint64_t)a + b + (uint32_t)c->carry); }
static uint32_t subtract(Cpu *c, uint32_t a, uint32_t b) { return flags(c, (uint64_t)a - b); }
static uint32_t logic(Cpu *c, uint32_t value) { return flags(c, value); }

static uint32_t shift(Cpu *c, uint32_t a, uint32_t by) {
    by &= 31;
    uint32_t result = by ? a << by | a >> (32 - by) : a;
    return flags(c, result | (uint64_t)(a >> 31) << 32);
}

static int holds(const Cpu *c, int condition) {
    switch (condition & 3) {
    case 0: return c->zero;
    case 1: return c->carry;
    case 2: return c->sign;
    default: return !c->zero && !c->sign;
    }
}

static uint32_t operate(Cpu *c, int operation, uint32_t a, uint32_t b) {
    switch (operation) {
    case 0: return add(c, a, b);
    case 1: return add_carry(c, a, b);
    case 2: return subtract(c, a, b);
    case 3: return logic(c, a & b);
    case 4: return logic(c, a | b);
    case 5: return logic(c, a ^ b);
    case 6: return shift(c, a, b);
    default: return holds(c, (int)b) ? add(c, a, 1) : subtract(c, a, 3);
    }
}

static void execute(Cpu *c, uint32_t word) {
    int operation = word & 7, from = word >> 3 & 3, to = word >> 5 & 3;
    int x = word >> 8 & 255, y = word >> 16 & 255;
    uint32_t value = operate(c, operation, load(c, to, y), load(c, from, x));
    if (operation != 2 || holds(c, x)) store(c, to, y, value);
    c->executed++;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *code = args[1];
    uint32_t *registers = args[2], *memory = args[3];
    uint64_t *count = args[4];
    Cpu c;
    for (int i = 0; i < 16; i++) c.r[i] = (uint32_t)i * 0x9e3779b9u;
    for (int i = 0; i < 256; i++) c.memory[i] = (uint32_t)i * 2654435761u;
    c.zero = c.carry = c.sign = 0;
    c.executed = 0;
    for (int64_t round = 0; round < sizes[1]; round++)
        for (int64_t i = 0; i < sizes[0]; i++) execute(&c, code[i] ^ (uint32_t)round << 8);
    for (int i = 0; i < 16; i++) registers[i] = c.r[i];
    for (int i = 0; i < 256; i++) memory[i] = c.memory[i];
    count[0] = c.executed;
}
