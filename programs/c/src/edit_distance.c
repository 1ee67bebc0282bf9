#include <stdint.h>

/* Damerau-Levenshtein distance of each word to each of a dictionary, rows kept three deep, with an early way out. */

static int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }

static int32_t distance(const uint8_t *a, int32_t n, const uint8_t *b, int32_t m, int32_t limit) {
    int32_t rows[3][40];
    int32_t *before = rows[0], *above = rows[1], *row = rows[2];
    for (int32_t j = 0; j <= m; j++) before[j] = above[j] = j;
    for (int32_t i = 1; i <= n; i++) {
        int32_t smallest = i;
        row[0] = i;
        for (int32_t j = 1; j <= m; j++) {
            int32_t cost = a[i - 1] != b[j - 1];
            int32_t d = least(least(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d = least(d, before[j - 2] + cost);
            row[j] = d;
            smallest = least(smallest, d);
        }
        if (smallest > limit) return limit + 1;
        int32_t *t = before;
        before = above;
        above = row;
        row = t;
    }
    return above[m];
}

static int32_t length_of(const uint8_t *word, int64_t width) {
    int32_t n = 0;
    while (n < width && word[n]) n++;
    return n;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *words = args[1];
    const uint8_t *dictionary = args[2];
    int32_t *nearest = args[3];
    int64_t count = sizes[0], known = sizes[1], width = sizes[2];
    for (int64_t w = 0; w < count; w++) {
        const uint8_t *word = words + w * width;
        int32_t n = length_of(word, width), best = 99, where = -1;
        for (int64_t k = 0; k < known; k++) {
            const uint8_t *other = dictionary + k * width;
            int32_t d = distance(word, n, other, length_of(other, width), best);
            if (d < best) {
                best = d;
                where = (int32_t)k;
            }
        }
        nearest[2 * w] = where;
        nearest[2 * w + 1] = best;
    }
}
