#include <stdint.h>

/* Cheapest order of a product of matrices, and the optimal search tree for given frequencies: intervals by length. */

static int64_t at(int64_t n, int64_t i, int64_t j) { return i * (n + 1) + j; }

static int64_t chain(const int32_t *dims, int64_t n, int64_t *cost) {
    for (int64_t i = 0; i < n; i++) cost[at(n, i, i)] = 0;
    for (int64_t length = 2; length <= n; length++)
        for (int64_t i = 0; i + length <= n; i++) {
            int64_t j = i + length - 1, best = INT64_MAX;
            for (int64_t k = i; k < j; k++) {
                int64_t c = cost[at(n, i, k)] + cost[at(n, k + 1, j)] + (int64_t)dims[i] * dims[k + 1] * dims[j + 1];
                if (c < best) best = c;
            }
            cost[at(n, i, j)] = best;
        }
    return cost[at(n, 0, n - 1)];
}

static int64_t search_tree(const int32_t *weights, int64_t n, int64_t *cost, int64_t *sums) {
    sums[0] = 0;
    for (int64_t i = 0; i < n; i++) sums[i + 1] = sums[i] + weights[i];
    for (int64_t i = 0; i <= n; i++) cost[at(n, i, i)] = 0;
    for (int64_t length = 1; length <= n; length++)
        for (int64_t i = 0; i + length <= n; i++) {
            int64_t j = i + length, best = INT64_MAX;
            for (int64_t root = i; root < j; root++) {
                int64_t c = cost[at(n, i, root)] + cost[at(n, root + 1, j)];
                best = c < best ? c : best;
            }
            cost[at(n, i, j)] = best + sums[j] - sums[i];
        }
    return cost[at(n, 0, n)];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *dims = args[1];
    int64_t *result = args[2];
    int64_t *cost = args[3];
    int64_t *sums = args[4];
    int64_t n = sizes[0];
    result[0] = chain(dims, n, cost);
    result[1] = search_tree(dims, n, cost, sums);
}
