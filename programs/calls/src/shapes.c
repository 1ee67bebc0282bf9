#include <stdint.h>

/* Shapes with methods in a table of pointers: area, outline, whether a point is inside, scaling; all in fixed point. */

typedef struct Shape Shape;
typedef struct {
    int64_t (*area)(const Shape *);
    int64_t (*outline)(const Shape *);
    int (*inside)(const Shape *, int64_t, int64_t);
    void (*scale)(Shape *, int64_t);
} Methods;

struct Shape {
    int64_t x, y, a, b;
    int kind;
};

#define ONE 1024
#define PI 3217

static int64_t times(int64_t a, int64_t b) { return a * b / ONE; }
static int64_t square(int64_t a) { return times(a, a); }
static int64_t magnitude(int64_t a) { return a < 0 ? -a : a; }

static int64_t root(int64_t a) {
    int64_t guess = ONE, value = a < 0 ? 0 : a;
    for (int i = 0; i < 10; i++) guess = (guess + value * ONE / (guess > 0 ? guess : 1)) / 2;
    return guess;
}

static int64_t far(int64_t x, int64_t y) { return root(square(x) + square(y)); }

static int64_t circle_area(const Shape *s) { return times(PI, square(s->a)); }
static int64_t circle_outline(const Shape *s) { return times(2 * PI, s->a); }
static int circle_inside(const Shape *s, int64_t x, int64_t y) { return square(x - s->x) + square(y - s->y) <= square(s->a); }
static void circle_scale(Shape *s, int64_t by) { s->a = times(s->a, by); }

static int64_t box_area(const Shape *s) { return times(s->a, s->b) * 4; }
static int64_t box_outline(const Shape *s) { return 4 * (s->a + s->b); }
static int box_inside(const Shape *s, int64_t x, int64_t y) { return magnitude(x - s->x) <= s->a && magnitude(y - s->y) <= s->b; }
static void box_scale(Shape *s, int64_t by) {
    s->a = times(s->a, by);
    s->b = times(s->b, by);
}

static int64_t diamond_area(const Shape *s) { return 2 * times(s->a, s->b); }
static int64_t diamond_outline(const Shape *s) { return 4 * far(s->a, s->b); }
static int diamond_inside(const Shape *s, int64_t x, int64_t y) {
    return times(magnitude(x - s->x), s->b) + times(magnitude(y - s->y), s->a) <= times(s->a, s->b);
}

static int64_t ellipse_area(const Shape *s) { return times(PI, times(s->a, s->b)); }
static int64_t ellipse_outline(const Shape *s) {
    int64_t sum = s->a + s->b, h = square(s->a - s->b) * ONE / (square(sum) + 1);
    return times(times(PI, sum), ONE + 3 * h / (10 + root(4 * ONE - 3 * h) / ONE));
}
static int ellipse_inside(const Shape *s, int64_t x, int64_t y) {
    return square((x - s->x) * ONE / (s->a + 1)) + square((y - s->y) * ONE / (s->b + 1)) <= ONE;
}

static const Methods *methods(const Methods *table, const Shape *s) { return &table[s->kind & 3]; }
static int64_t area(const Methods *table, const Shape *s) { return methods(table, s)->area(s); }
static int64_t outline(const Methods *table, const Shape *s) { return methods(table, s)->outline(s); }
static int inside(const Methods *table, const Shape *s, int64_t x, int64_t y) { return methods(table, s)->inside(s, x, y); }

static void normalize(const Methods *table, Shape *s) {
    for (int i = 0; i < 8 && area(table, s) > 64 * ONE; i++) methods(table, s)->scale(s, 3 * ONE / 4);
}

static int64_t roundness(const Methods *table, const Shape *s) {
    int64_t length = outline(table, s);
    return area(table, s) * ONE / (square(length) + 1);
}

static int64_t overlap(const Methods *table, const Shape *a, const Shape *b) {
    int64_t count = 0;
    for (int64_t i = -2; i <= 2; i++)
        for (int64_t j = -2; j <= 2; j++) {
            int64_t x = b->x + i * b->a / 3, y = b->y + j * b->a / 3;
            count += inside(table, a, x, y) && inside(table, b, x, y);
        }
    return count;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *draws = args[1];
    int64_t *out = args[2], n = sizes[0];
    Shape *shapes = args[3];
    Methods table[4];
    table[0].area = circle_area;
    table[0].outline = circle_outline;
    table[0].inside = circle_inside;
    table[0].scale = circle_scale;
    table[1].area = box_area;
    table[1].outline = box_outline;
    table[1].inside = box_inside;
    table[1].scale = box_scale;
    table[2].area = diamond_area;
    table[2].outline = diamond_outline;
    table[2].inside = diamond_inside;
    table[2].scale = box_scale;
    table[3].area = ellipse_area;
    table[3].outline = ellipse_outline;
    table[3].inside = ellipse_inside;
    table[3].scale = box_scale;
    for (int64_t i = 0; i < n; i++) {
        const int32_t *d = draws + 4 * i;
        Shape s = {d[0] & 0x7fff, d[1] & 0x7fff, 512 + (d[2] & 0x3fff), 512 + (d[3] & 0x3fff), (d[0] >> 20) & 3};
        shapes[i] = s;
        normalize(table, &shapes[i]);
    }
    for (int64_t i = 0; i < n; i++) {
        out[2 * i] = roundness(table, &shapes[i]);
        out[2 * i + 1] = overlap(table, &shapes[i], &shapes[(i * 7 + 1) % n]);
    }
}
