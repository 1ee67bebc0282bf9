#include <stdint.h>

/* Solutions of the n-queens problem with some squares forbidden, counted with bit masks and recursion. */

static uint64_t place(const uint32_t *forbidden, int row, int n, uint32_t columns, uint32_t down, uint32_t up) {
    uint32_t all = (1u << n) - 1;
    uint32_t free = all & ~(columns | down | up | forbidden[row]);
    uint64_t found = 0;
    if (row == n - 1) return free != 0;
    while (free) {
        uint32_t bit = free & (0u - free);
        free ^= bit;
        found += place(forbidden, row + 1, n, columns | bit, (down | bit) << 1 & all, (up | bit) >> 1);
    }
    return found;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *forbidden = args[1];
    uint64_t *solutions = args[2];
    int64_t boards = sizes[0], n = sizes[1];
    for (int64_t b = 0; b < boards; b++) solutions[b] = place(forbidden + b * n, 0, (int)n, 0, 0, 0);
}
