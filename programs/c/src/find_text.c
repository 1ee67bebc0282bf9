#include <stdint.h>

/* Places of patterns in a text by Knuth-Morris-Pratt and by Horspool's skips; both counts must agree. */

static void failure(const uint8_t *pattern, int64_t m, int32_t *next) {
    int32_t k = 0;
    next[0] = 0;
    for (int64_t i = 1; i < m; i++) {
        while (k > 0 && pattern[i] != pattern[k]) k = next[k - 1];
        if (pattern[i] == pattern[k]) k++;
        next[i] = k;
    }
}

static int64_t knuth(const uint8_t *text, int64_t n, const uint8_t *pattern, int64_t m, int64_t *last) {
    int32_t next[64], k = 0;
    int64_t found = 0;
    failure(pattern, m, next);
    for (int64_t i = 0; i < n; i++) {
        while (k > 0 && text[i] != pattern[k]) k = next[k - 1];
        if (text[i] == pattern[k]) k++;
        if (k == m) {
            found++;
            *last = i - m + 1;
            k = next[k - 1];
        }
    }
    return found;
}

static int same(const uint8_t *a, const uint8_t *b, int64_t n) {
    while (n > 0 && a[n - 1] == b[n - 1]) n--;
    return n == 0;
}

static int64_t horspool(const uint8_t *text, int64_t n, const uint8_t *pattern, int64_t m) {
    uint8_t skip[256];
    int64_t found = 0;
    for (int i = 0; i < 256; i++) skip[i] = (uint8_t)m;
    for (int64_t i = 0; i + 1 < m; i++) skip[pattern[i]] = (uint8_t)(m - 1 - i);
    for (int64_t at = 0; at + m <= n; at += skip[text[at + m - 1]]) found += same(text + at, pattern, m);
    return found;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    const uint8_t *patterns = args[2];
    int64_t *found = args[3];
    int64_t n = sizes[0], count = sizes[1], m = sizes[2];
    for (int64_t p = 0; p < count; p++) {
        int64_t last = -1;
        found[3 * p] = knuth(text, n, patterns + p * m, m, &last);
        found[3 * p + 1] = horspool(text, n, patterns + p * m, m);
        found[3 * p + 2] = last;
    }
}
