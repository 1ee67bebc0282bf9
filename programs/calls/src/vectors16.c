#include <stdint.h>

/* Vectors of 16.16 fixed point: normalize, reflect, project and rotate a swarm of points for a few steps. */

typedef int32_t Fix;
typedef struct {
    Fix x, y, z;
} Vec;

#define ONE 65536

static Fix saturate(int64_t x) { return x > INT32_MAX ? INT32_MAX : x < INT32_MIN ? INT32_MIN : (Fix)x; }
static Fix add(Fix a, Fix b) { return saturate((int64_t)a + b); }
static Fix sub(Fix a, Fix b) { return saturate((int64_t)a - b); }
static Fix mul(Fix a, Fix b) { return saturate(((int64_t)a * b + 0x8000) >> 16); }
static Fix div_(Fix a, Fix b) { return b == 0 ? ONE : saturate((int64_t)a * ONE / b); }

static Fix root(Fix a) {
    uint64_t rest = (uint64_t)(a < 0 ? 0 : a) << 16, result = 0;
    for (uint64_t bit = (uint64_t)1 << 46; bit; bit >>= 2) {
        if (rest >= result + bit) {
            rest -= result + bit;
            result = (result >> 1) + bit;
        } else {
            result >>= 1;
        }
    }
    return (Fix)result;
}

static Vec make(Fix x, Fix y, Fix z) {
    Vec v = {x, y, z};
    return v;
}

static Vec plus(Vec a, Vec b) { return make(add(a.x, b.x), add(a.y, b.y), add(a.z, b.z)); }
static Vec minus(Vec a, Vec b) { return make(sub(a.x, b.x), sub(a.y, b.y), sub(a.z, b.z)); }
static Vec scale(Vec a, Fix s) { return make(mul(a.x, s), mul(a.y, s), mul(a.z, s)); }
static Fix dot(Vec a, Vec b) { return add(add(mul(a.x, b.x), mul(a.y, b.y)), mul(a.z, b.z)); }

static Vec cross(Vec a, Vec b) {
    return make(sub(mul(a.y, b.z), mul(a.z, b.y)), sub(mul(a.z, b.x), mul(a.x, b.z)), sub(mul(a.x, b.y), mul(a.y, b.x)));
}

static Fix length(Vec a) { return root(dot(a, a)); }

static Vec unit(Vec a) {
    Fix size = length(a);
    if (size < 16) return make(ONE, 0, 0);
    return scale(a, div_(ONE, size));
}

static Vec reflect(Vec a, Vec normal) { return minus(a, scale(normal, mul(2 * ONE, dot(a, normal)))); }
static Vec project(Vec a, Vec on) { return scale(on, div_(dot(a, on), add(dot(on, on), 1))); }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const Fix *points = args[1];
    Fix *out = args[2];
    for (int64_t i = 0; i < sizes[0]; i++) {
        Vec at = make(points[6 * i], points[6 * i + 1], points[6 * i + 2]);
        Vec speed = make(points[6 * i + 3], points[6 * i + 4], points[6 * i + 5]), normal = unit(at);
        for (int64_t step = 0; step < sizes[1]; step++) {
            speed = plus(reflect(speed, normal), cross(normal, speed));
            if (length(speed) > 8 * ONE) speed = scale(unit(speed), 4 * ONE);
            at = plus(at, scale(speed, ONE / 8));
            normal = unit(plus(normal, project(at, speed)));
        }
        out[3 * i] = at.x;
        out[3 * i + 1] = at.y;
        out[3 * i + 2] = length(speed);
    }
}
