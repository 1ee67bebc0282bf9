#include <stdint.h>

/* Nearest neighbours on an integer grid by a k-d tree that the input holds as an implicit balanced order. */

static int64_t squared(int64_t x) { return x * x; }

static int64_t distance(const int32_t *a, const int32_t *b) {
    return squared((int64_t)a[0] - b[0]) + squared((int64_t)a[1] - b[1]) + squared((int64_t)a[2] - b[2]);
}

typedef struct {
    const int32_t *points, *query;
    int64_t best, visited;
    int32_t where;
} Search;

static void visit(Search *s, int32_t low, int32_t high, int axis) {
    int32_t middle = low + (high - low) / 2;
    const int32_t *point = s->points + 3 * middle;
    int64_t d, off;
    int next = axis == 2 ? 0 : axis + 1;
    if (low >= high) return;
    s->visited++;
    d = distance(point, s->query);
    if (d < s->best) {
        s->best = d;
        s->where = middle;
    }
    off = (int64_t)s->query[axis] - point[axis];
    if (off < 0) {
        visit(s, low, middle, next);
        if (squared(off) < s->best) visit(s, middle + 1, high, next);
    } else {
        visit(s, middle + 1, high, next);
        if (squared(off) < s->best) visit(s, low, middle, next);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *points = args[1];
    const int32_t *queries = args[2];
    int64_t *found = args[3];
    for (int64_t q = 0; q < sizes[1]; q++) {
        Search s = {points, queries + 3 * q, INT64_MAX, 0, -1};
        visit(&s, 0, (int32_t)sizes[0], 0);
        found[3 * q] = s.where;
        found[3 * q + 1] = s.best;
        found[3 * q + 2] = s.visited;
    }
}
