#include <stdint.h>

/* Clips triangles at a window, edge by edge, and sums areas and centroids of what is left. */

typedef struct {
    double x, y;
} Point;

typedef struct {
    Point at[16];
    int n;
} Polygon;

typedef struct {
    double left, right, bottom, top;
} Window;

static Point point(double x, double y) {
    Point p = {x, y};
    return p;
}

static void add(Polygon *p, Point q) {
    if (p->n < 16) p->at[p->n++] = q;
}

static double inside_by(const Window *w, int edge, Point p) {
    switch (edge) {
    case 0: return p.x - w->left;
    case 1: return w->right - p.x;
    case 2: return p.y - w->bottom;
    default: return w->top - p.y;
    }
}

static Point between(Point a, Point b, double t) { return point(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)); }

static Point meet(const Window *w, int edge, Point a, Point b) {
    double one = inside_by(w, edge, a), other = inside_by(w, edge, b);
    return between(a, b, one / (one - other));
}

static int is_inside(const Window *w, int edge, Point p) { return inside_by(w, edge, p) >= 0; }

static void clip_edge(const Window *w, int edge, const Polygon *in, Polygon *out) {
    out->n = 0;
    for (int i = 0; i < in->n; i++) {
        Point a = in->at[i], b = in->at[i + 1 == in->n ? 0 : i + 1];
        int from = is_inside(w, edge, a), to = is_inside(w, edge, b);
        if (from) add(out, a);
        if (from != to) add(out, meet(w, edge, a, b));
    }
}

static void clip(const Window *w, Polygon *p) {
    Polygon other;
    clip_edge(w, 0, p, &other);
    clip_edge(w, 1, &other, p);
    clip_edge(w, 2, p, &other);
    clip_edge(w, 3, &other, p);
}

static double wedge(Point a, Point b) { return a.x * b.y - a.y * b.x; }
static Point following(const Polygon *p, int i) { return p->at[i + 1 == p->n ? 0 : i + 1]; }

static double area(const Polygon *p) {
    double sum = 0;
    for (int i = 0; i < p->n; i++) sum += wedge(p->at[i], following(p, i));
    return sum / 2;
}

static Point weighted_center(const Polygon *p) {
    Point sum = point(0, 0);
    for (int i = 0; i < p->n; i++) {
        Point a = p->at[i], b = following(p, i);
        sum = point(sum.x + (a.x + b.x) * wedge(a, b) / 6, sum.y + (a.y + b.y) * wedge(a, b) / 6);
    }
    return sum;
}

static double magnitude(double x) { return x < 0 ? -x : x; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *corners = args[1];
    double *areas = args[2], *sums = args[3];
    Window w = {0.25, 0.75, 0.2, 0.8};
    Point center = point(0, 0);
    double total = 0, whole = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        Polygon p;
        p.n = 0;
        for (int k = 0; k < 3; k++) add(&p, point(corners[6 * i + 2 * k], corners[6 * i + 2 * k + 1]));
        whole += magnitude(area(&p));
        clip(&w, &p);
        areas[i] = area(&p);
        total += magnitude(areas[i]);
        Point one = weighted_center(&p);
        center = point(center.x + magnitude(one.x), center.y + magnitude(one.y));
    }
    sums[0] = total;
    sums[1] = whole;
    sums[2] = center.x;
    sums[3] = center.y;
}
