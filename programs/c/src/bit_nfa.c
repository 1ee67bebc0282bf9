#include <stdint.h>

/* Regular expressions as bit-parallel automata (Shift-And with optional and repeated places, Navarro and Raffinot). */

typedef struct {
    uint64_t letters[256], repeats, blocks, ends, optional, last;
} Automaton;

static void build(Automaton *a, const uint8_t *pattern, int64_t width) {
    uint64_t place = 1;
    int in_block = 0;
    for (int c = 0; c < 256; c++) a->letters[c] = 0;
    a->repeats = a->blocks = a->ends = a->optional = a->last = 0;
    for (int64_t i = 0; i + 1 < width && pattern[i]; i += 2) {
        uint8_t c = pattern[i], how = pattern[i + 1];
        if (c == '.') {
            for (int k = 0; k < 256; k++) a->letters[k] |= place;
        } else {
            a->letters[c] |= place;
        }
        if (how == '+' || how == '*') a->repeats |= place;
        if (how == '?' || how == '*') {
            a->optional |= place;
            if (!in_block) a->blocks |= place >> 1;
            in_block = 1;
            a->ends |= place;
        } else {
            in_block = 0;
        }
        a->last = place;
        place <<= 1;
    }
    /* a run of optional places ends where the next is not optional */
    a->ends &= ~(a->optional >> 1);
}

static uint64_t through_optional(const Automaton *a, uint64_t active) {
    uint64_t with_end = active | a->ends;
    return active | (a->optional & ((~(with_end - a->blocks)) ^ with_end));
}

static int64_t run(const Automaton *a, const uint8_t *text, int64_t length, int64_t *first) {
    uint64_t active = 0;
    int64_t matches = 0;
    for (int64_t i = 0; i < length; i++) {
        active = ((active << 1 | 1) | (active & a->repeats)) & a->letters[text[i]];
        active = through_optional(a, active);
        if (active & a->last) {
            if (!matches) *first = i;
            matches++;
        }
    }
    return matches;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *patterns = args[1]; /* pairs (letter, one of "1?+*"); the first place is never optional */
    const uint8_t *text = args[2];
    int64_t *found = args[3];
    int64_t count = sizes[0], width = sizes[1], length = sizes[2];
    Automaton automaton;
    for (int64_t p = 0; p < count; p++) {
        int64_t first = -1;
        build(&automaton, patterns + p * width, width);
        found[2 * p] = run(&automaton, text, length, &first);
        found[2 * p + 1] = first;
    }
}
