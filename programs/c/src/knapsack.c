#include <stdint.h>

/* 0/1 knapsack by capacities with a bit table of choices, the bounded variant by binary splitting, coin change. */

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

static void take(uint32_t *best, int64_t capacity, int64_t weight, uint32_t value) {
    for (int64_t c = capacity; c >= weight; c--) best[c] = larger(best[c], best[c - weight] + value);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *weights = args[1];
    const int32_t *values = args[2];
    uint8_t *taken = args[3];
    uint32_t *result = args[4];
    uint32_t *best = args[5];
    uint8_t *choices = args[6];
    int64_t items = sizes[0], capacity = sizes[1], left = capacity;
    for (int64_t c = 0; c <= capacity; c++) best[c] = 0;
    for (int64_t i = 0; i < items; i++) {
        uint8_t *row = choices + i * (capacity + 1);
        for (int64_t c = 0; c <= capacity; c++) row[c] = 0;
        for (int64_t c = capacity; c >= weights[i]; c--) {
            uint32_t with = best[c - weights[i]] + (uint32_t)values[i];
            if (with > best[c]) {
                best[c] = with;
                row[c] = 1;
            }
        }
    }
    result[0] = best[capacity];
    for (int64_t i = items - 1; i >= 0; i--) {
        taken[i] = choices[i * (capacity + 1) + left];
        if (taken[i]) left -= weights[i];
    }
    for (int64_t c = 0; c <= capacity; c++) best[c] = 0;
    for (int64_t i = 0; i < items; i++) {
        int32_t copies = 1 + values[i] % 5;
        for (int32_t part = 1; copies > 0; part *= 2) {
            int32_t now = part < copies ? part : copies;
            take(best, capacity, (int64_t)now * weights[i], (uint32_t)(now * values[i]));
            copies -= now;
        }
    }
    result[1] = best[capacity];
    for (int64_t c = 0; c <= capacity; c++) best[c] = c == 0;
    for (int64_t i = 0; i < items; i++)
        for (int64_t c = weights[i]; c <= capacity; c++) best[c] = (best[c] + best[c - weights[i]]) % 1000000007u;
    result[2] = best[capacity];
}
