#include <stdint.h>

/* Introsort of records by a comparison that is chosen at run time: quicksort, heapsort below, insertion for the rest. */

typedef struct {
    int32_t key, rank;
} Record;

typedef int (*Less)(const Record *a, const Record *b);

static int by_key(const Record *a, const Record *b) { return a->key != b->key ? a->key < b->key : a->rank < b->rank; }
static int by_key_down(const Record *a, const Record *b) { return by_key(b, a); }

static int by_bits(const Record *a, const Record *b) {
    uint32_t x = (uint32_t)a->key, y = (uint32_t)b->key, both = x ^ y;
    if (both == 0) return a->rank < b->rank;
    return both & (0u - both) & y ? 1 : 0;
}

static void swap(Record *a, Record *b) {
    Record t = *a;
    *a = *b;
    *b = t;
}

static void insertion(Record *x, int64_t n, Less less) {
    for (int64_t i = 1; i < n; i++)
        for (int64_t j = i; j > 0 && less(&x[j], &x[j - 1]); j--) swap(&x[j], &x[j - 1]);
}

static void sift(Record *x, int64_t at, int64_t n, Less less) {
    for (int64_t child = 2 * at + 1; child < n; child = 2 * at + 1) {
        if (child + 1 < n && less(&x[child], &x[child + 1])) child++;
        if (!less(&x[at], &x[child])) return;
        swap(&x[at], &x[child]);
        at = child;
    }
}

static void heapsort(Record *x, int64_t n, Less less) {
    for (int64_t i = n / 2 - 1; i >= 0; i--) sift(x, i, n, less);
    for (int64_t i = n - 1; i > 0; i--) {
        swap(&x[0], &x[i]);
        sift(x, 0, i, less);
    }
}

static void median_first(Record *x, int64_t n, Less less) {
    Record *a = &x[1], *b = &x[n / 2], *c = &x[n - 1];
    if (less(b, a)) swap(a, b);
    if (less(c, b)) swap(b, c);
    if (less(b, a)) swap(a, b);
    swap(&x[0], b);
}

static int64_t partition(Record *x, int64_t n, Less less) {
    int64_t i = 0, j = n;
    median_first(x, n, less);
    for (;;) {
        do i++;
        while (i < n && less(&x[i], &x[0]));
        do j--;
        while (less(&x[0], &x[j]));
        if (i >= j) break;
        swap(&x[i], &x[j]);
    }
    swap(&x[0], &x[j]);
    return j;
}

static void introsort(Record *x, int64_t n, int depth, Less less) {
    while (n > 16) {
        if (depth-- == 0) {
            heapsort(x, n, less);
            return;
        }
        int64_t middle = partition(x, n, less);
        introsort(x + middle + 1, n - middle - 1, depth, less);
        n = middle;
    }
    insertion(x, n, less);
}

static int log2_of(int64_t n) {
    int bits = 0;
    for (; n > 1; n >>= 1) bits++;
    return bits;
}

static void sort(Record *x, int64_t n, Less less) { introsort(x, n, 2 * log2_of(n), less); }

static void fill(Record *out, const int32_t *keys, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        out[i].key = keys[i];
        out[i].rank = (int32_t)i;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *keys = args[1];
    Record *up = args[2], *down = args[3], *bits = args[4];
    int64_t n = sizes[0];
    fill(up, keys, n);
    sort(up, n, by_key);
    fill(down, keys, n);
    sort(down, n, by_key_down);
    fill(bits, keys, n);
    sort(bits, n, by_bits);
}
