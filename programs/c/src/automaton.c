#include <stdint.h>

/* Cellular automata: elementary rules on rows of bytes, a two-state majority vote, and forest fire with counters. */

static uint8_t around(const uint8_t *row, int64_t n, int64_t i) {
    int64_t left = i == 0 ? n - 1 : i - 1, right = i + 1 == n ? 0 : i + 1;
    return (uint8_t)(row[left] << 2 | row[i] << 1 | row[right]);
}

static int burning(const uint8_t *g, int64_t rows, int64_t n, int64_t r, int64_t c) {
    return (r > 0 && g[(r - 1) * n + c] == 2) || (r + 1 < rows && g[(r + 1) * n + c] == 2) || (c > 0 && g[r * n + c - 1] == 2) ||
           (c + 1 < n && g[r * n + c + 1] == 2);
}

static uint32_t chance(uint32_t step, uint32_t r, uint32_t c) {
    uint32_t h = step * 0x9e3779b1u ^ r * 0x85ebca77u ^ c * 0xc2b2ae3du;
    h ^= h >> 15;
    h *= 0x2c1b3c6du;
    return (h ^ h >> 13) & 1023;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *start = args[1];
    const uint8_t *rules = args[2];
    uint8_t *lines = args[3];
    uint8_t *forest = args[4];
    int64_t *counts = args[5];
    uint8_t *other = args[6];
    int64_t rows = sizes[0], n = sizes[1], steps = sizes[2];
    for (int64_t i = 0; i < n; i++) lines[i] = start[i] & 1;
    for (int64_t r = 1; r < rows; r++)
        for (int64_t i = 0; i < n; i++) lines[r * n + i] = rules[r & 7] >> around(lines + (r - 1) * n, n, i) & 1;
    for (int64_t i = 0; i < rows * n; i++) forest[i] = start[i] % 3;
    for (int64_t s = 0; s < steps; s++) {
        int64_t fires = 0, trees = 0;
        for (int64_t r = 0; r < rows; r++)
            for (int64_t c = 0; c < n; c++) {
                uint8_t now = forest[r * n + c], next = now;
                uint32_t draw = chance((uint32_t)s, (uint32_t)r, (uint32_t)c);
                if (now == 2) next = 0;
                else if (now == 1 && (burning(forest, rows, n, r, c) || draw == 0)) next = 2;
                else if (now == 0 && draw < 20) next = 1;
                other[r * n + c] = next;
                fires += next == 2;
                trees += next == 1;
            }
        for (int64_t i = 0; i < rows * n; i++) forest[i] = other[i];
        counts[2 * s] = fires;
        counts[2 * s + 1] = trees;
    }
}
