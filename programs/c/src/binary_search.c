#include <stdint.h>

/* Lower bounds of queries in a sorted array three ways, which must agree: branching, halving and interpolation. */

static int64_t branching(const uint32_t *v, int64_t n, uint32_t key) {
    int64_t low = 0, high = n;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if (v[middle] < key) low = middle + 1;
        else high = middle;
    }
    return low;
}

static int64_t halving(const uint32_t *v, int64_t n, uint32_t key) {
    int64_t base = 0;
    while (n > 1) {
        int64_t half = n / 2;
        base += v[base + half - 1] < key ? half : 0;
        n -= half;
    }
    return base + (v[base] < key);
}

static int64_t interpolation(const uint32_t *v, int64_t n, uint32_t key) {
    int64_t low = 0, high = n - 1;
    while (low <= high && v[low] < key) {
        int64_t middle;
        if (v[high] < key) return high + 1;
        if (v[high] == v[low]) break;
        middle = low + (int64_t)((uint64_t)(high - low) * (key - v[low]) / (v[high] - v[low]));
        if (v[middle] < key) low = middle + 1;
        else if (middle == low || v[middle - 1] < key) return middle;
        else high = middle - 1;
    }
    return low;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *sorted = args[1];
    const uint32_t *queries = args[2];
    int32_t *places = args[3];
    int64_t *disagree = args[4];
    int64_t n = sizes[0], wrong = 0;
    for (int64_t q = 0; q < sizes[1]; q++) {
        int64_t a = branching(sorted, n, queries[q]);
        wrong += a != halving(sorted, n, queries[q]);
        wrong += a != interpolation(sorted, n, queries[q]);
        places[q] = (int32_t)a;
    }
    disagree[0] = wrong;
}
