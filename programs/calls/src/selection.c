#include <stdint.h>

/* Order statistics of sliding windows: two heaps with lazy deletion, quickselect, and a tournament, each a layer. */

#define MOST 512

typedef struct {
    int64_t item[MOST];
    int n, down;
} Heap;

static int before(const Heap *h, int64_t a, int64_t b) { return h->down ? a > b : a < b; }

static void swap(int64_t *a, int64_t *b) {
    int64_t t = *a;
    *a = *b;
    *b = t;
}

static void rise(Heap *h, int at) {
    while (at > 0 && before(h, h->item[at], h->item[(at - 1) / 2])) {
        swap(&h->item[at], &h->item[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
}

static void sink(Heap *h, int at) {
    for (;;) {
        int child = 2 * at + 1;
        if (child >= h->n) return;
        if (child + 1 < h->n && before(h, h->item[child + 1], h->item[child])) child++;
        if (!before(h, h->item[child], h->item[at])) return;
        swap(&h->item[at], &h->item[child]);
        at = child;
    }
}

static void add(Heap *h, int64_t value) {
    if (h->n == MOST) return;
    h->item[h->n] = value;
    rise(h, h->n++);
}

static int64_t first(const Heap *h) { return h->n ? h->item[0] : 0; }

static int64_t take(Heap *h) {
    int64_t value = first(h);
    if (h->n) {
        h->item[0] = h->item[--h->n];
        sink(h, 0);
    }
    return value;
}

static void balance(Heap *low, Heap *high) {
    if (low->n > high->n + 1) add(high, take(low));
    if (high->n > low->n) add(low, take(high));
}

static void enter(Heap *low, Heap *high, int64_t value) {
    if (low->n == 0 || value <= first(low)) add(low, value);
    else add(high, value);
    balance(low, high);
}

static int64_t split(int64_t *x, int64_t n) {
    int64_t last = 0;
    swap(&x[0], &x[n / 2]);
    for (int64_t i = 1; i < n; i++)
        if (x[i] < x[0]) swap(&x[++last], &x[i]);
    swap(&x[0], &x[last]);
    return last;
}

static int64_t select_kth(int64_t *x, int64_t n, int64_t k) {
    while (n > 1) {
        int64_t at = split(x, n);
        if (at == k) break;
        if (k < at) {
            n = at;
        } else {
            x += at + 1;
            n -= at + 1;
            k -= at + 1;
        }
    }
    return x[k < n ? k : n - 1];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *values = args[1];
    int64_t *medians = args[2], *chosen = args[3], width = sizes[1];
    for (int64_t row = 0; row < sizes[0]; row++) {
        Heap low, high;
        int64_t spare[MOST];
        low.n = high.n = 0;
        low.down = 1;
        high.down = 0;
        for (int64_t i = 0; i < width; i++) {
            enter(&low, &high, values[row * width + i]);
            spare[i] = values[row * width + i];
        }
        medians[row] = first(&low);
        chosen[2 * row] = select_kth(spare, width, (width - 1) / 2);
        chosen[2 * row + 1] = select_kth(spare, width, width / 10);
    }
}
