#include <stdint.h>

/* Sorted lists of numbers as gaps in Elias gamma, delta and Fibonacci codes; decoded, merged and intersected. */

typedef struct {
    uint64_t *words;
    uint64_t bit, room;
} Bits;

static void write_bit(Bits *b, int value) {
    if (b->bit < b->room) {
        uint64_t *word = &b->words[b->bit >> 6];
        *word = (*word & ~((uint64_t)1 << (b->bit & 63))) | (uint64_t)value << (b->bit & 63);
    }
    b->bit++;
}

static int read_bit(Bits *b) {
    int value = b->bit < b->room ? (int)(b->words[b->bit >> 6] >> (b->bit & 63) & 1) : 1;
    b->bit++;
    return value;
}

static void write_bits(Bits *b, uint64_t value, int count) {
    for (int i = count - 1; i >= 0; i--) write_bit(b, (int)(value >> i & 1));
}

static uint64_t read_bits(Bits *b, int count) {
    uint64_t value = 0;
    for (int i = 0; i < count; i++) value = value << 1 | (uint64_t)read_bit(b);
    return value;
}

static int log2_of(uint64_t x) {
    int bits = 0;
    while (x >>= 1) bits++;
    return bits;
}

static void write_gamma(Bits *b, uint64_t x) {
    int bits = log2_of(x);
    write_bits(b, 0, bits);
    write_bits(b, x, bits + 1);
}

static uint64_t read_gamma(Bits *b) {
    int bits = 0;
    while (!read_bit(b)) bits++;
    return (uint64_t)1 << (bits & 63) | read_bits(b, bits & 63);
}

static void write_delta(Bits *b, uint64_t x) {
    int bits = log2_of(x);
    write_gamma(b, (uint64_t)bits + 1);
    write_bits(b, x, bits);
}

static uint64_t read_delta(Bits *b) {
    int bits = (int)(read_gamma(b) - 1) & 63;
    return (uint64_t)1 << bits | read_bits(b, bits);
}

static void write_fibonacci(Bits *b, uint64_t x) {
    uint64_t number[64], chosen = 0;
    int count = 0;
    number[0] = 1;
    number[1] = 2;
    for (count = 2; number[count - 1] <= x; count++) number[count] = number[count - 1] + number[count - 2];
    int highest = 0;
    for (int i = count - 1; i >= 0; i--)
        if (number[i] <= x) {
            x -= number[i];
            chosen |= (uint64_t)1 << i;
            if (i > highest) highest = i;
        }
    for (int i = 0; i <= highest; i++) write_bit(b, (int)(chosen >> i & 1));
    write_bit(b, 1);
}

static uint64_t read_fibonacci(Bits *b) {
    uint64_t sum = 0, one = 1, two = 2;
    for (int last = 0, steps = 0; steps < 64; steps++) {
        int bit = read_bit(b);
        if (bit && last) break;
        if (bit) sum += one;
        uint64_t next = one + two;
        one = two;
        two = next;
        last = bit;
    }
    return sum;
}

static void write_gap(Bits *b, int code, uint64_t gap) {
    if (code == 0) write_gamma(b, gap);
    else if (code == 1) write_delta(b, gap);
    else write_fibonacci(b, gap);
}

static uint64_t read_gap(Bits *b, int code) {
    return code == 0 ? read_gamma(b) : code == 1 ? read_delta(b) : read_fibonacci(b);
}

static uint64_t encode(Bits *b, const uint32_t *gaps, int64_t n, int code) {
    b->bit = 0;
    for (int64_t i = 0; i < n; i++) write_gap(b, code, gaps[i]);
    return b->bit;
}

static uint64_t intersect(Bits a, int code_a, Bits b, int code_b, int64_t n) {
    a.bit = b.bit = 0;
    uint64_t x = read_gap(&a, code_a), y = read_gap(&b, code_b), common = 0;
    for (int64_t i = 1, j = 1; i < n && j < n;) {
        common += x == y;
        if (x <= y) {
            x += read_gap(&a, code_a);
            i++;
        } else {
            y += read_gap(&b, code_b);
            j++;
        }
    }
    return common;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *gaps = args[1];
    uint64_t *result = args[2];
    int64_t n = sizes[0];
    Bits part[3];
    for (int code = 0; code < 3; code++) {
        part[code].words = (uint64_t *)args[3 + code];
        part[code].room = 64 * (uint64_t)sizes[1];
        for (int64_t i = 0; i < sizes[1]; i++) part[code].words[i] = 0;
        result[code] = encode(&part[code], gaps + code * n, n, code);
    }
    result[3] = intersect(part[0], 0, part[1], 1, n);
    result[4] = intersect(part[1], 1, part[2], 2, n);
    result[5] = intersect(part[2], 2, part[0], 0, n);
}
