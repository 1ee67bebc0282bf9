#include <stdint.h>

/* Square root, reciprocal, base-2 logarithm and exponential of Q16 numbers, in integers; then their softmax. */

static uint32_t square_root(uint64_t x) {
    uint64_t root = 0, bit = (uint64_t)1 << 46;
    while (bit > x) bit >>= 2;
    for (; bit; bit >>= 2) {
        if (x >= root + bit) {
            x -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return (uint32_t)root;
}

static int32_t logarithm(uint32_t x) {
    int32_t whole = 0, part = 0;
    uint64_t y = x;
    while (y < 1u << 16) {
        y <<= 1;
        whole--;
    }
    while (y >= 2u << 16) {
        y >>= 1;
        whole++;
    }
    for (int bit = 15; bit >= 0; bit--) {
        y = y * y >> 16;
        if (y >= 2u << 16) {
            y >>= 1;
            part |= 1 << bit;
        }
    }
    return whole * 65536 + part;
}

static uint32_t exponential(int32_t x) { /* 2**x for x <= 0 */
    uint32_t part = (uint32_t)x & 0xffffu, shift = (uint32_t)-(x >> 16);
    uint64_t y = 65536 + ((uint64_t)part * (45426 + ((uint64_t)part * (15743 + ((uint64_t)part * 4367 >> 16)) >> 16)) >> 16);
    return shift > 31 ? 0 : (uint32_t)(y >> shift);
}

static uint32_t reciprocal(uint32_t x) { return (uint32_t)(((uint64_t)1 << 32) / x); }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *values = args[1];
    uint32_t *roots = args[2];
    int32_t *logs = args[3];
    uint32_t *soft = args[4];
    int64_t rows = sizes[0], columns = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        const uint32_t *v = values + r * columns;
        int32_t *l = logs + r * columns;
        uint32_t *s = soft + r * columns;
        int32_t most = INT32_MIN;
        uint32_t sum = 0, scale;
        for (int64_t c = 0; c < columns; c++) {
            roots[r * columns + c] = square_root((uint64_t)v[c] << 16);
            l[c] = logarithm(v[c]);
            most = l[c] > most ? l[c] : most;
        }
        for (int64_t c = 0; c < columns; c++) {
            s[c] = exponential(l[c] - most);
            sum += s[c];
        }
        scale = reciprocal(sum);
        for (int64_t c = 0; c < columns; c++) s[c] = (uint32_t)((uint64_t)s[c] * scale >> 16);
    }
}
