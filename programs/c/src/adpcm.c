#include <stdint.h>

/* Adaptive differential coding of 16-bit sound to four bits and back; the step sizes are an input; several channels. */

typedef struct {
    int32_t value, index;
} State;

static int32_t clamp(int32_t x, int32_t low, int32_t high) { return x < low ? low : x > high ? high : x; }

static int32_t change(uint32_t code, int32_t step) {
    int32_t d = step >> 3;
    if (code & 4) d += step;
    if (code & 2) d += step >> 1;
    if (code & 1) d += step >> 2;
    return code & 8 ? -d : d;
}

static int32_t advance(uint32_t code) { return (code & 7) < 4 ? -1 : 2 * (int32_t)(code & 7) - 6; }

static int16_t decode(State *s, uint32_t code, const int16_t *steps, int32_t count) {
    s->value = clamp(s->value + change(code, steps[s->index]), -32768, 32767);
    s->index = clamp(s->index + advance(code), 0, count - 1);
    return (int16_t)s->value;
}

static uint32_t encode(const State *s, int16_t sample, const int16_t *steps) {
    int32_t off = sample - s->value, step = steps[s->index];
    uint32_t code = 0;
    if (off < 0) {
        code = 8;
        off = -off;
    }
    for (uint32_t bit = 4; bit; bit >>= 1) {
        if (off >= step) {
            code |= bit;
            off -= step;
        }
        step >>= 1;
    }
    return code;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1];
    const int16_t *steps = args[2];
    uint8_t *codes = args[3];
    int16_t *again = args[4];
    int64_t *error = args[5];
    int64_t channels = sizes[0], pairs = sizes[1];
    int32_t count = (int32_t)sizes[2];
    for (int64_t c = 0; c < channels; c++) {
        State s = {0, 0};
        int64_t sum = 0;
        for (int64_t i = 0; i < 2 * pairs; i++) {
            int64_t at = 2 * c * pairs + i, off;
            uint32_t code = encode(&s, samples[at], steps);
            again[at] = decode(&s, code, steps, count);
            if (i & 1) codes[at / 2] = (uint8_t)(codes[at / 2] | code << 4);
            else codes[at / 2] = (uint8_t)code;
            off = (int64_t)again[at] - samples[at];
            sum += off * off;
        }
        error[c] = sum;
    }
}
