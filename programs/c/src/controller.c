#include <stdint.h>

/* Many fixed-point control loops: a PID controller with clamping drives a second-order plant, in Q12 with rounding. */

static int32_t clamp(int64_t x, int32_t low, int32_t high) { return x < low ? low : x > high ? high : (int32_t)x; }
static int64_t scaled(int64_t x, int64_t factor) { return (x * factor + 2048) >> 12; }

typedef struct {
    int32_t integral, before, position, speed;
} Loop;

static int32_t step(Loop *s, int32_t target, const int32_t *gains) {
    int32_t error = target - s->position;
    int64_t drive;
    s->integral = clamp((int64_t)s->integral + error, -(1 << 20), 1 << 20);
    drive = scaled(error, gains[0]) + scaled(s->integral, gains[1]) + scaled(error - s->before, gains[2]);
    drive = clamp(drive, -(1 << 16), 1 << 16);
    s->before = error;
    s->speed = clamp(s->speed + scaled(drive - scaled(s->speed, gains[3]), 410), -(1 << 18), 1 << 18);
    s->position = clamp(s->position + scaled(s->speed, 205), -(1 << 20), 1 << 20);
    return s->position;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *targets = args[1];
    const int32_t *gains = args[2];
    int32_t *positions = args[3];
    int64_t *cost = args[4];
    int64_t loops = sizes[0], steps = sizes[1];
    for (int64_t k = 0; k < loops; k++) {
        Loop s = {0, 0, 0, 0};
        int64_t sum = 0;
        for (int64_t t = 0; t < steps; t++) {
            int32_t position = step(&s, targets[k * steps + t], gains + 4 * k), off = position - targets[k * steps + t];
            positions[k * steps + t] = position;
            sum += off < 0 ? -(int64_t)off : off;
        }
        cost[k] = sum;
    }
}
