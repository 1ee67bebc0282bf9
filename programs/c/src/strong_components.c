#include <stdint.h>

/* Strongly connected components by Tarjan's method with an explicit stack, and ranks of a PageRank in Q32. */

typedef struct {
    int32_t vertex, edge;
} Frame;

static int32_t components(const int32_t *starts, const int32_t *ends, int32_t n, int32_t *part, int32_t *low, int32_t *order,
                          int32_t *open, Frame *frames) {
    int32_t counter = 0, found = 0, waiting = 0;
    for (int32_t i = 0; i < n; i++) order[i] = part[i] = -1;
    for (int32_t root = 0; root < n; root++) {
        int32_t depth = 0;
        Frame first = {root, starts[root]};
        if (order[root] >= 0) continue;
        frames[depth++] = first;
        while (depth > 0) {
            Frame *f = &frames[depth - 1];
            int32_t v = f->vertex;
            if (order[v] < 0) {
                order[v] = low[v] = counter++;
                open[waiting++] = v;
            }
            if (f->edge < starts[v + 1]) {
                int32_t w = ends[f->edge++];
                if (order[w] < 0) {
                    Frame deeper = {w, starts[w]};
                    frames[depth++] = deeper;
                } else if (part[w] < 0 && order[w] < low[v]) {
                    low[v] = order[w];
                }
                continue;
            }
            if (low[v] == order[v]) {
                do part[open[--waiting]] = found;
                while (open[waiting] != v);
                found++;
            }
            if (--depth > 0 && low[v] < low[frames[depth - 1].vertex]) low[frames[depth - 1].vertex] = low[v];
        }
    }
    return found;
}

static void spread(const int32_t *starts, const int32_t *ends, int64_t n, const uint64_t *rank, uint64_t *next) {
    uint64_t base = (((uint64_t)1 << 32) / (uint64_t)n) * 3 / 20;
    for (int64_t i = 0; i < n; i++) next[i] = base;
    for (int64_t i = 0; i < n; i++) {
        uint64_t degree = (uint64_t)(starts[i + 1] - starts[i]);
        if (!degree) continue;
        uint64_t share = rank[i] * 17 / 20 / degree;
        for (int32_t e = starts[i]; e < starts[i + 1]; e++) next[ends[e]] += share;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *starts = args[1];
    const int32_t *ends = args[2];
    int32_t *part = args[3];
    uint64_t *rank = args[4];
    int64_t *count = args[5];
    int32_t *low = args[6];
    int32_t *order = args[7];
    int32_t *open = args[8];
    Frame *frames = args[9];
    uint64_t *next = args[10];
    int64_t n = sizes[0];
    count[0] = components(starts, ends, (int32_t)n, part, low, order, open, frames);
    for (int64_t i = 0; i < n; i++) rank[i] = ((uint64_t)1 << 32) / (uint64_t)n;
    for (int64_t step = 0; step < sizes[2]; step++) {
        spread(starts, ends, n, rank, next);
        for (int64_t i = 0; i < n; i++) rank[i] = next[i];
    }
}
