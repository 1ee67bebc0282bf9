#include <stdint.h>

/* Rigid bodies turned by quaternions: integrate spins, keep them normalized, interpolate, rotate vectors. */

typedef struct {
    double w, x, y, z;
} Quat;

static Quat make(double w, double x, double y, double z) {
    Quat q = {w, x, y, z};
    return q;
}

static double square(double x) { return x * x; }

static double root(double x) {
    double guess = x > 1 ? x : 1;
    for (int i = 0; i < 12; i++) guess = 0.5 * (guess + x / guess);
    return guess;
}

static Quat plus(Quat a, Quat b) { return make(a.w + b.w, a.x + b.x, a.y + b.y, a.z + b.z); }
static Quat times(Quat a, double s) { return make(a.w * s, a.x * s, a.y * s, a.z * s); }
static Quat conjugate(Quat a) { return make(a.w, -a.x, -a.y, -a.z); }
static double dot(Quat a, Quat b) { return a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z; }
static double norm(Quat a) { return root(square(a.w) + square(a.x) + square(a.y) + square(a.z)); }

static Quat product(Quat a, Quat b) {
    return make(a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z, a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
                a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x, a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w);
}

static Quat unit(Quat a) {
    double size = norm(a);
    if (size < 1e-12) return make(1, 0, 0, 0);
    return times(a, 1 / size);
}

static Quat rotate(Quat turn, Quat vector) { return product(product(turn, vector), conjugate(turn)); }

static Quat mix(Quat a, Quat b, double t) {
    if (dot(a, b) < 0) b = times(b, -1);
    return unit(plus(times(a, 1 - t), times(b, t)));
}

static Quat derivative(Quat turn, Quat spin) { return times(product(spin, turn), 0.5); }

static Quat integrate(Quat turn, Quat spin, double dt) {
    Quat first = derivative(turn, spin);
    Quat middle = unit(plus(turn, times(first, dt / 2)));
    return unit(plus(turn, times(derivative(middle, spin), dt)));
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *spins = args[1];
    double *out = args[2];
    for (int64_t i = 0; i < sizes[0]; i++) {
        Quat turn = make(1, 0, 0, 0), spin = make(0, spins[3 * i], spins[3 * i + 1], spins[3 * i + 2]), slow = turn;
        for (int64_t step = 0; step < sizes[1]; step++) {
            turn = integrate(turn, spin, 0.05);
            slow = mix(slow, turn, 0.1);
        }
        Quat arm = rotate(slow, make(0, 1, 2, 3));
        out[4 * i] = arm.x;
        out[4 * i + 1] = arm.y;
        out[4 * i + 2] = arm.z;
        out[4 * i + 3] = dot(turn, slow);
    }
}
