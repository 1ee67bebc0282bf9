#include <stdint.h>

/* Least-significant-digit radix sort of signed 32-bit keys with an index, eight bits a pass. */

static uint32_t biased(int32_t key) { return (uint32_t)key ^ 0x80000000u; }
static uint32_t digit(int32_t key, int pass) { return biased(key) >> (8 * pass) & 255u; }

static void pass_over(const int32_t *keys, const uint32_t *from, uint32_t *to, int64_t n, int pass) {
    uint32_t starts[256] = {0}, sum = 0;
    for (int64_t i = 0; i < n; i++) starts[digit(keys[from[i]], pass)]++;
    for (int d = 0; d < 256; d++) {
        uint32_t count = starts[d];
        starts[d] = sum;
        sum += count;
    }
    for (int64_t i = 0; i < n; i++) to[starts[digit(keys[from[i]], pass)]++] = from[i];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *keys = args[1];
    uint32_t *order = args[2];
    int32_t *sorted = args[3];
    uint32_t *spare = args[4];
    int64_t n = sizes[0];
    for (int64_t i = 0; i < n; i++) order[i] = (uint32_t)i;
    for (int pass = 0; pass < 4; pass += 2) {
        pass_over(keys, order, spare, n, pass);
        pass_over(keys, spare, order, n, pass + 1);
    }
    for (int64_t i = 0; i < n; i++) sorted[i] = keys[order[i]];
}
