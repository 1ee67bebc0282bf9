#include <stdint.h>

/* Convex hulls of point sets, their areas and diameters, and which points of others lie inside; exact integers. */

typedef struct {
    int32_t x, y;
} Point;

static int64_t cross(Point o, Point a, Point b) {
    return (int64_t)(a.x - o.x) * (b.y - o.y) - (int64_t)(a.y - o.y) * (b.x - o.x);
}

static int left_turn(Point a, Point b, Point c) { return cross(a, b, c) > 0; }

static int64_t square(int64_t x) { return x * x; }
static int64_t distance2(Point a, Point b) { return square(a.x - b.x) + square(a.y - b.y); }
static int before(Point a, Point b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

static void swap(Point *a, Point *b) {
    Point t = *a;
    *a = *b;
    *b = t;
}

static void sift(Point *p, int64_t at, int64_t n) {
    for (int64_t child = 2 * at + 1; child < n; child = 2 * at + 1) {
        if (child + 1 < n && before(p[child], p[child + 1])) child++;
        if (!before(p[at], p[child])) return;
        swap(&p[at], &p[child]);
        at = child;
    }
}

static void sort(Point *p, int64_t n) {
    for (int64_t i = n / 2 - 1; i >= 0; i--) sift(p, i, n);
    for (int64_t i = n - 1; i > 0; i--) {
        swap(&p[0], &p[i]);
        sift(p, 0, i);
    }
}

static int64_t extend(Point *hull, int64_t used, int64_t least, Point p) {
    while (used > least && !left_turn(hull[used - 2], hull[used - 1], p)) used--;
    hull[used] = p;
    return used + 1;
}

static int64_t make_hull(Point *hull, Point *p, int64_t n) {
    int64_t used = 0;
    sort(p, n);
    for (int64_t i = 0; i < n; i++) used = extend(hull, used, 1, p[i]);
    int64_t lower = used;
    for (int64_t i = n - 2; i >= 0; i--) used = extend(hull, used, lower, p[i]);
    return used > 1 ? used - 1 : used;
}

static int64_t next(int64_t i, int64_t n) { return i + 1 == n ? 0 : i + 1; }

static int64_t double_area(const Point *hull, int64_t n) {
    int64_t sum = 0;
    for (int64_t i = 0; i < n; i++) sum += cross(hull[0], hull[i], hull[next(i, n)]);
    return sum;
}

static int64_t diameter2(const Point *hull, int64_t n) {
    int64_t most = 0, j = 1 % n;
    for (int64_t i = 0; i < n; i++) {
        for (int64_t tries = 0; tries < n; tries++) {
            if (distance2(hull[i], hull[next(j, n)]) < distance2(hull[i], hull[j])) break;
            j = next(j, n);
        }
        int64_t d = distance2(hull[i], hull[j]);
        if (d > most) most = d;
    }
    return most;
}

static int inside(const Point *hull, int64_t n, Point p) {
    for (int64_t i = 0; i < n; i++)
        if (cross(hull[i], hull[next(i, n)], p) < 0) return 0;
    return 1;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *points = args[1];
    int64_t *results = args[2], n = sizes[1];
    Point *mine = args[3], *hull = args[4];
    for (int64_t set = 0; set < sizes[0]; set++) {
        const int16_t *xy = points + 2 * n * set, *others = points + 2 * n * ((set + 1) % sizes[0]);
        for (int64_t i = 0; i < n; i++) {
            mine[i].x = xy[2 * i] / (1 + xy[2 * i + 1] % 3 * (xy[2 * i + 1] % 3));
            mine[i].y = xy[2 * i + 1] / 2;
        }
        int64_t corners = make_hull(hull, mine, n), within = 0;
        for (int64_t i = 0; i < n; i++) {
            Point p = {others[2 * i], others[2 * i + 1]};
            within += inside(hull, corners, p);
        }
        results[4 * set] = corners;
        results[4 * set + 1] = double_area(hull, corners);
        results[4 * set + 2] = diameter2(hull, corners);
        results[4 * set + 3] = within;
    }
}
