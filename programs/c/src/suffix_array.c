#include <stdint.h>

/* Suffix array by prefix doubling with counting sort, then longest common prefixes (Kasai) and the longest repeat. */

static void count_sort(const int32_t *keys, const int32_t *from, int32_t *to, int32_t *starts, int64_t n, int64_t range) {
    for (int64_t k = 0; k <= range; k++) starts[k] = 0;
    for (int64_t i = 0; i < n; i++) starts[keys[from[i]] + 1]++;
    for (int64_t k = 0; k < range; k++) starts[k + 1] += starts[k];
    for (int64_t i = 0; i < n; i++) to[starts[keys[from[i]]]++] = from[i];
}

static int32_t second(const int32_t *rank, int64_t at, int64_t n) { return at < n ? rank[at] : -1; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    int32_t *suffixes = args[2];
    int32_t *common = args[3];
    int64_t *longest = args[4];
    int32_t *rank = args[5];
    int32_t *other = args[6];
    int32_t *starts = args[7];
    int64_t n = sizes[0], range = n > 256 ? n : 256, best = 0;
    for (int64_t i = 0; i < n; i++) {
        rank[i] = text[i];
        other[i] = (int32_t)i;
    }
    count_sort(rank, other, suffixes, starts, n, range);
    for (int64_t width = 1; width < 2 * n; width *= 2) {
        int64_t filled = 0;
        int32_t classes = 0;
        for (int64_t i = n - width < 0 ? 0 : n - width; i < n; i++) other[filled++] = (int32_t)i;
        for (int64_t i = 0; i < n; i++)
            if (suffixes[i] >= width) other[filled++] = suffixes[i] - (int32_t)width;
        count_sort(rank, other, suffixes, starts, n, range);
        other[suffixes[0]] = 0;
        for (int64_t i = 1; i < n; i++) {
            int32_t a = suffixes[i - 1], b = suffixes[i];
            classes += rank[a] != rank[b] || second(rank, a + width, n) != second(rank, b + width, n);
            other[b] = classes;
        }
        for (int64_t i = 0; i < n; i++) rank[i] = other[i];
        if (classes == n - 1) break;
    }
    common[0] = 0;
    for (int64_t i = 0, length = 0; i < n; i++) {
        if (rank[i] == 0) {
            length = 0;
            continue;
        }
        int64_t before = suffixes[rank[i] - 1];
        while (i + length < n && before + length < n && text[i + length] == text[before + length]) length++;
        common[rank[i]] = (int32_t)length;
        if (length > best) best = length;
        if (length > 0) length--;
    }
    longest[0] = best;
}
