#include <stdint.h>

/* An interpreter of three-address code on sixteen registers with flags and a small memory: decode, execute, count. */

typedef struct {
    uint32_t r[16];
    uint32_t memory[256];
    uint32_t at;
    int zero, negative;
} Cpu;

static uint32_t field(uint32_t word, int shift) { return word >> shift & 15; }

static void set(Cpu *cpu, uint32_t target, uint32_t value) {
    cpu->r[target] = value;
    cpu->zero = value == 0;
    cpu->negative = (int)(value >> 31);
}

static int holds(const Cpu *cpu, uint32_t condition) {
    switch (condition & 3) {
    case 0: return 1;
    case 1: return cpu->zero;
    case 2: return !cpu->zero;
    default: return cpu->negative;
    }
}

static void step(Cpu *cpu, const uint32_t *code, uint32_t mask) {
    uint32_t word = code[cpu->at & mask], target = field(word, 4), a = cpu->r[field(word, 8)], b = cpu->r[field(word, 12)];
    uint32_t constant = word >> 16;
    cpu->at++;
    switch (field(word, 0)) {
    case 0: set(cpu, target, a + b); break;
    case 1: set(cpu, target, a - b); break;
    case 2: set(cpu, target, a * b + 1); break;
    case 3: set(cpu, target, a & b); break;
    case 4: set(cpu, target, a | b); break;
    case 5: set(cpu, target, a ^ b); break;
    case 6: set(cpu, target, a << (b & 31)); break;
    case 7: set(cpu, target, a >> (b & 31)); break;
    case 8: set(cpu, target, constant); break;
    case 9: set(cpu, target, a + constant); break;
    case 10: set(cpu, target, cpu->memory[(a + constant) & 255]); break;
    case 11: cpu->memory[(a + constant) & 255] = b; break;
    case 12: if (holds(cpu, target)) cpu->at = constant; break;
    case 13: set(cpu, target, b ? a / b : ~0u); break;
    case 14: set(cpu, target, a < b ? a : b); break;
    default: set(cpu, target, (a << 16 | a >> 16) ^ constant);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *codes = args[1];
    uint32_t *registers = args[2];
    uint32_t *digest = args[3];
    int64_t programs = sizes[0], length = sizes[1], steps = sizes[2];
    for (int64_t p = 0; p < programs; p++) {
        Cpu cpu;
        uint32_t sum = 0;
        for (uint32_t i = 0; i < 16; i++) cpu.r[i] = i * 0x01010101u;
        for (uint32_t i = 0; i < 256; i++) cpu.memory[i] = i;
        cpu.at = 0;
        cpu.zero = cpu.negative = 0;
        for (int64_t s = 0; s < steps; s++) step(&cpu, codes + p * length, (uint32_t)length - 1);
        for (int i = 0; i < 16; i++) registers[16 * p + i] = cpu.r[i];
        for (int i = 0; i < 256; i++) sum = sum * 31 + cpu.memory[i];
        digest[p] = sum;
    }
}
