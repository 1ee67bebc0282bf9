#include <stdint.h>

/* Open addressing with Robin Hood displacement: inserts with counting, lookups, deletions by backward shift. */

typedef struct {
    uint32_t key, count;
} Cell;

static uint32_t home(uint32_t key, uint32_t mask) { return (key * 0x9e3779b1u >> 7) & mask; }
static uint32_t away(uint32_t slot, uint32_t key, uint32_t mask) { return (slot - home(key, mask)) & mask; }

static uint32_t find(const Cell *table, uint32_t mask, uint32_t key) {
    uint32_t slot = home(key, mask), steps = 0;
    while (table[slot].count && away(slot, table[slot].key, mask) >= steps) {
        if (table[slot].key == key) return slot;
        slot = (slot + 1) & mask;
        steps++;
    }
    return mask + 1;
}

static void insert(Cell *table, uint32_t mask, uint32_t key) {
    uint32_t slot = find(table, mask, key), steps = 0;
    Cell cell = {key, 1};
    if (slot <= mask) {
        table[slot].count++;
        return;
    }
    slot = home(key, mask);
    while (table[slot].count) {
        uint32_t other = away(slot, table[slot].key, mask);
        if (other < steps) {
            Cell t = table[slot];
            table[slot] = cell;
            cell = t;
            steps = other;
        }
        slot = (slot + 1) & mask;
        steps++;
    }
    table[slot] = cell;
}

static void erase(Cell *table, uint32_t mask, uint32_t slot) {
    uint32_t next = (slot + 1) & mask;
    while (table[next].count && away(next, table[next].key, mask)) {
        table[slot] = table[next];
        slot = next;
        next = (next + 1) & mask;
    }
    table[slot].count = 0;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *keys = args[1];
    const uint32_t *queries = args[2];
    uint32_t *counts = args[3];
    uint32_t *left = args[4];
    Cell *table = args[5];
    uint32_t mask = (uint32_t)sizes[2] - 1, used = 0;
    for (uint32_t i = 0; i <= mask; i++) table[i].key = table[i].count = 0;
    for (int64_t i = 0; i < sizes[0]; i++) insert(table, mask, keys[i]);
    for (int64_t q = 0; q < sizes[1]; q++) {
        uint32_t slot = find(table, mask, queries[q]);
        counts[q] = slot <= mask ? table[slot].count : 0;
        if (slot <= mask && (q & 1)) erase(table, mask, slot);
    }
    for (uint32_t i = 0; i <= mask; i++) used += table[i].count != 0;
    left[0] = used;
}
