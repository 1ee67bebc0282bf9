#include <stdint.h>

/* Kruskal's minimum spanning forest: edges ordered by a counting sort on their weight, sets joined by rank. */

static int32_t root_of(int32_t *parent, int32_t x) {
    while (parent[x] != x) {
        parent[x] = parent[parent[x]];
        x = parent[x];
    }
    return x;
}

static int join(int32_t *parent, uint8_t *rank, int32_t a, int32_t b) {
    a = root_of(parent, a);
    b = root_of(parent, b);
    if (a == b) return 0;
    if (rank[a] < rank[b]) {
        int32_t t = a;
        a = b;
        b = t;
    }
    parent[b] = a;
    if (rank[a] == rank[b]) rank[a]++;
    return 1;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *edges = args[1];
    const uint16_t *weights = args[2];
    uint8_t *chosen = args[3];
    int64_t *result = args[4];
    int32_t *order = args[5];
    int32_t *starts = args[6];
    int32_t *parent = args[7];
    uint8_t *rank = args[8];
    int64_t n = sizes[0], m = sizes[1], heaviest = sizes[2], total = 0, trees = n;
    for (int64_t w = 0; w <= heaviest; w++) starts[w] = 0;
    for (int64_t e = 0; e < m; e++) starts[weights[e] + 1]++;
    for (int64_t w = 0; w < heaviest; w++) starts[w + 1] += starts[w];
    for (int64_t e = 0; e < m; e++) order[starts[weights[e]]++] = (int32_t)e;
    for (int32_t i = 0; i < n; i++) {
        parent[i] = i;
        rank[i] = 0;
    }
    for (int64_t k = 0; k < m; k++) {
        int32_t e = order[k];
        chosen[e] = (uint8_t)join(parent, rank, edges[2 * e], edges[2 * e + 1]);
        if (chosen[e]) {
            total += weights[e];
            trees--;
        }
    }
    result[0] = total;
    result[1] = trees;
}
