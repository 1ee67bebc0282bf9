#include <stdint.h>

/* Casts rays at spheres and a floor and shades what is hit, with one bounce; square roots by Newton's rule. */

typedef struct {
    double x, y, z;
} Vec;

typedef struct {
    Vec center;
    double radius, shine;
} Sphere;

typedef struct {
    double at;
    Vec point, normal;
    double shine;
    int kind; /* 0 sky, 1 floor, 2 sphere */
} Hit;

static Vec vec(double x, double y, double z) {
    Vec v = {x, y, z};
    return v;
}

static Vec plus(Vec a, Vec b) { return vec(a.x + b.x, a.y + b.y, a.z + b.z); }
static Vec minus(Vec a, Vec b) { return vec(a.x - b.x, a.y - b.y, a.z - b.z); }
static Vec times(Vec a, double s) { return vec(a.x * s, a.y * s, a.z * s); }
static double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

static double root(double x) {
    double guess = x > 1 ? x : 1;
    for (int i = 0; i < 8; i++) guess = 0.5 * (guess + x / guess);
    return guess;
}

static Vec unit(Vec a) { return times(a, 1 / root(dot(a, a))); }
static Vec mirror(Vec a, Vec normal) { return minus(a, times(normal, 2 * dot(a, normal))); }

static double meet_sphere(const Sphere *s, Vec from, Vec along) {
    Vec off = minus(from, s->center);
    double b = dot(off, along), c = dot(off, off) - s->radius * s->radius, inside = b * b - c;
    if (inside <= 0) return -1;
    return -b - root(inside);
}

static double meet_floor(Vec from, Vec along) { return along.y < -1e-6 ? -from.y / along.y : -1; }

static Hit hit_sphere(const Sphere *s, double at, Vec from, Vec along) {
    Hit h;
    h.at = at;
    h.point = plus(from, times(along, at));
    h.normal = unit(minus(h.point, s->center));
    h.shine = s->shine;
    h.kind = 2;
    return h;
}

static Hit hit_floor(double at, Vec from, Vec along) {
    Hit h;
    h.at = at;
    h.point = plus(from, times(along, at));
    h.normal = vec(0, 1, 0);
    h.shine = 0.1;
    h.kind = 1;
    return h;
}

static Hit cast(const Sphere *spheres, int64_t count, Vec from, Vec along) {
    Hit best;
    best.at = 1e9;
    best.point = from;
    best.normal = vec(0, 1, 0);
    best.shine = 0;
    best.kind = 0;
    double floor_at = meet_floor(from, along);
    if (floor_at > 1e-4) best = hit_floor(floor_at, from, along);
    for (int64_t i = 0; i < count; i++) {
        double at = meet_sphere(&spheres[i], from, along);
        if (at > 1e-4 && at < best.at) best = hit_sphere(&spheres[i], at, from, along);
    }
    return best;
}

static double sky(Vec along) { return 0.3 + 0.5 * (along.y > 0 ? along.y : 0); }

static double checker(Vec p) {
    int64_t x = (int64_t)(p.x < -1e6 ? -1e6 : p.x > 1e6 ? 1e6 : p.x), z = (int64_t)(p.z > 1e6 ? 1e6 : p.z);
    return (x ^ z) & 1 ? 0.8 : 0.2;
}

static int shadowed(const Sphere *spheres, int64_t count, Vec point, Vec light) {
    return cast(spheres, count, plus(point, times(light, 1e-3)), light).kind == 2;
}

static double shade(const Sphere *spheres, int64_t count, Vec from, Vec along, int bounces) {
    Vec light = vec(0.48, 0.64, -0.6);
    Hit h = cast(spheres, count, from, along);
    if (h.kind == 0) return sky(along);
    double lit = dot(h.normal, light);
    double value = (h.kind == 1 ? checker(h.point) : 0.6) * (0.2 + (lit > 0 && !shadowed(spheres, count, h.point, light) ? lit : 0));
    if (bounces == 0) return value;
    return value + h.shine * shade(spheres, count, h.point, mirror(along, h.normal), bounces - 1);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *scene = args[1];
    double *image = args[2];
    Sphere *spheres = args[3];
    int64_t count = sizes[2];
    for (int64_t i = 0; i < count; i++) {
        spheres[i].center = vec(6 * scene[4 * i] - 3, 1 + scene[4 * i + 1], 4 + 4 * scene[4 * i + 2]);
        spheres[i].radius = 0.3 + 0.7 * scene[4 * i + 3];
        spheres[i].shine = scene[4 * i];
    }
    for (int64_t row = 0; row < sizes[0]; row++)
        for (int64_t column = 0; column < sizes[1]; column++) {
            Vec along = unit(vec(2.0 * (double)column / (double)sizes[1] - 1, 0.5 - (double)row / (double)sizes[0], 1));
            image[row * sizes[1] + column] = shade(spheres, count, vec(0, 1, -2), along, 1);
        }
}
