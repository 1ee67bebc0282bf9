#include <stdint.h>

/* A cascade of second-order recursive filters in floats, an envelope follower, and zero crossings. */

typedef struct {
    float b0, b1, b2, a1, a2;
} Section;

static float step(const Section *s, float *state, float x) {
    float y = s->b0 * x + state[0];
    state[0] = s->b1 * x - s->a1 * y + state[1];
    state[1] = s->b2 * x - s->a2 * y;
    return y;
}

static float follow(float level, float x) {
    float size = x < 0 ? -x : x;
    return size > level ? level + 0.2f * (size - level) : level + 0.01f * (size - level);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *samples = args[1];
    const Section *sections = args[2];
    float *filtered = args[3];
    float *envelope = args[4];
    int64_t *crossings = args[5];
    int64_t n = sizes[0], count = sizes[1], crossed = 0;
    float states[32], level = 0, before = 0;
    for (int64_t i = 0; i < 2 * count; i++) states[i] = 0;
    for (int64_t i = 0; i < n; i++) {
        float x = samples[i];
        for (int64_t s = 0; s < count; s++) x = step(&sections[s], states + 2 * s, x);
        filtered[i] = x;
        level = follow(level, x);
        envelope[i] = level;
        crossed += (x < 0) != (before < 0);
        before = x;
    }
    crossings[0] = crossed;
}
