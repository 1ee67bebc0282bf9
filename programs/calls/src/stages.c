#include <stdint.h>

/* A chain of signal stages called through pointers, each with its state: gain, delay, one-pole, clip, wrap, mix. */

typedef struct Stage Stage;
typedef int32_t (*Process)(Stage *, int32_t);

struct Stage {
    Process process;
    int32_t a, b, state, at;
    int32_t line[32];
    uint64_t events;
};

static int32_t limit(int64_t x, int32_t most) { return x > most ? most : x < -(int64_t)most ? -most : (int32_t)x; }
static int32_t scaled(int32_t x, int32_t by) { return (int32_t)(((int64_t)x * by + 0x4000) >> 15); }
static int32_t sum(int32_t a, int32_t b) { return limit((int64_t)a + b, 0x3fffffff); }
static int32_t blend(int32_t x, int32_t y, int32_t by) { return sum(scaled(x, 0x7fff - by), scaled(y, by)); }

static void event(Stage *s, int happened) { s->events += (uint64_t)(happened != 0); }

static int32_t gain(Stage *s, int32_t x) {
    int32_t louder = scaled(x, s->a) * 2;
    event(s, louder > 0x100000);
    return limit(louder, 0x3fffffff);
}

static int32_t remember(Stage *s, int32_t x) {
    int32_t old = s->line[s->at];
    s->line[s->at] = x;
    s->at = s->at + 1 == (s->b & 31) + 1 ? 0 : s->at + 1;
    if (s->at > 31) s->at = 0;
    return old;
}

static int32_t delay(Stage *s, int32_t x) { return blend(x, remember(s, x), s->a & 0x7fff); }

static int32_t comb(Stage *s, int32_t x) {
    int32_t back = scaled(s->line[s->at], s->a & 0x3fff);
    return remember(s, sum(x, back));
}

static int32_t one_pole(Stage *s, int32_t x) {
    s->state = blend(s->state, x, s->a & 0x7fff);
    return s->state;
}

static int32_t clip(Stage *s, int32_t x) {
    int32_t most = 0x1000 + (s->a & 0xffff), result = limit(x, most);
    event(s, result != x);
    return result;
}

static int32_t rectify(Stage *s, int32_t x) {
    event(s, x < 0);
    return x < 0 ? scaled(-x, s->b & 0x7fff) : x;
}

static int32_t follow(Stage *s, int32_t x) {
    int32_t level = x < 0 ? -x : x;
    s->state = level > s->state ? blend(s->state, level, 0x2000) : blend(s->state, level, 0x100);
    return s->state > 0x4000 ? scaled(x, 0x4000) : x;
}

static int32_t through(Stage *stages, int64_t count, int32_t x) {
    for (int64_t i = 0; i < count; i++) x = stages[i].process(&stages[i], x);
    return x;
}

static void reset(Stage *s, const Process *table, uint32_t draw) {
    s->process = table[draw % 7];
    s->a = (int32_t)(draw >> 8 & 0x7fff);
    s->b = (int32_t)(draw >> 16 & 0x7fff);
    s->state = 0;
    s->at = 0;
    s->events = 0;
    for (int i = 0; i < 32; i++) s->line[i] = 0;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1];
    const uint32_t *draws = args[2];
    int32_t *out = args[3];
    uint64_t *events = args[4];
    Stage stages[12];
    Process table[7];
    int64_t count = sizes[1];
    table[0] = gain;
    table[1] = delay;
    table[2] = comb;
    table[3] = one_pole;
    table[4] = clip;
    table[5] = rectify;
    table[6] = follow;
    for (int64_t i = 0; i < count; i++) reset(&stages[i], table, draws[i]);
    for (int64_t i = 0; i < sizes[0]; i++) out[i] = through(stages, count, samples[i] * 64);
    for (int64_t i = 0; i < count; i++) events[i] = stages[i].events;
}
