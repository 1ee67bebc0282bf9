#include <stdint.h>

/* Conway's Life, 64 cells in a word: neighbours are added with bit-sliced half and full adders on a torus. */

typedef struct {
    uint64_t ones, twos;
} Pair;

static Pair add3(uint64_t a, uint64_t b, uint64_t c) {
    Pair p = {a ^ b ^ c, (a & b) | (c & (a ^ b))};
    return p;
}

static uint64_t at(const uint64_t *grid, int64_t rows, int64_t words, int64_t r, int64_t w) {
    r = r < 0 ? r + rows : r >= rows ? r - rows : r;
    w = w < 0 ? w + words : w >= words ? w - words : w;
    return grid[r * words + w];
}

static uint64_t west(const uint64_t *g, int64_t rows, int64_t words, int64_t r, int64_t w) {
    return at(g, rows, words, r, w) << 1 | at(g, rows, words, r, w - 1) >> 63;
}

static uint64_t east(const uint64_t *g, int64_t rows, int64_t words, int64_t r, int64_t w) {
    return at(g, rows, words, r, w) >> 1 | at(g, rows, words, r, w + 1) << 63;
}

static uint64_t next(const uint64_t *g, int64_t rows, int64_t words, int64_t r, int64_t w) {
    uint64_t self = at(g, rows, words, r, w);
    Pair above = add3(west(g, rows, words, r - 1, w), at(g, rows, words, r - 1, w), east(g, rows, words, r - 1, w));
    Pair below = add3(west(g, rows, words, r + 1, w), at(g, rows, words, r + 1, w), east(g, rows, words, r + 1, w));
    uint64_t left = west(g, rows, words, r, w), right = east(g, rows, words, r, w);
    Pair low = add3(above.ones, below.ones, left ^ right);
    Pair high = add3(above.twos, below.twos, left & right);
    uint64_t ones = low.ones, twos = high.ones ^ low.twos, more = high.twos | (high.ones & low.twos);
    return twos & ~more & (ones | self);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *first = args[1];
    uint64_t *grid = args[2];
    uint64_t *other = args[3];
    int64_t rows = sizes[0], words = sizes[1], steps = sizes[2];
    for (int64_t i = 0; i < rows * words; i++) grid[i] = first[i];
    for (int64_t s = 0; s < steps; s++) {
        for (int64_t r = 0; r < rows; r++)
            for (int64_t w = 0; w < words; w++) other[r * words + w] = next(grid, rows, words, r, w);
        for (int64_t i = 0; i < rows * words; i++) grid[i] = other[i];
    }
}
