#include <stdint.h>

/* Longest common subsequence of two sequences with the whole table, and one such subsequence read back from it. */

static int32_t larger(int32_t a, int32_t b) { return a > b ? a : b; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *a = args[1];
    const uint8_t *b = args[2];
    int32_t *length = args[3];
    uint8_t *common = args[4];
    int32_t *table = args[5];
    int64_t n = sizes[0], m = sizes[1], width = m + 1, i = n, j = m;
    int32_t at;
    for (int64_t c = 0; c <= m; c++) table[c] = 0;
    for (int64_t r = 1; r <= n; r++) {
        int32_t *row = table + r * width, *above = row - width;
        row[0] = 0;
        for (int64_t c = 1; c <= m; c++)
            row[c] = a[r - 1] == b[c - 1] ? above[c - 1] + 1 : larger(above[c], row[c - 1]);
    }
    at = length[0] = table[n * width + m];
    for (int64_t k = 0; k < n; k++) common[k] = 0;
    while (i > 0 && j > 0) {
        if (a[i - 1] == b[j - 1]) {
            common[--at] = a[i - 1];
            i--;
            j--;
        } else if (table[(i - 1) * width + j] >= table[i * width + j - 1]) {
            i--;
        } else {
            j--;
        }
    }
}
