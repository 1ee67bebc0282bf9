#include <stdint.h>

/* Recursive quicksort on the smaller half, median of three, insertion sort for short runs. */

static void exchange(int32_t *a, int32_t *b) {
    int32_t t = *a;
    *a = *b;
    *b = t;
}

static int less(int32_t a, int32_t b) { return a < b; }

static void order(int32_t *a, int32_t *b) {
    if (less(*b, *a)) exchange(a, b);
}

static void insertion(int32_t *v, int64_t low, int64_t high) {
    for (int64_t i = low + 1; i <= high; i++) {
        int32_t key = v[i];
        int64_t j = i;
        while (j > low && less(key, v[j - 1])) {
            v[j] = v[j - 1];
            j--;
        }
        v[j] = key;
    }
}

static int64_t partition(int32_t *v, int64_t low, int64_t high) {
    int64_t middle = low + (high - low) / 2;
    order(&v[low], &v[middle]);
    order(&v[middle], &v[high]);
    order(&v[low], &v[middle]);
    int32_t pivot = v[middle];
    int64_t i = low, j = high;
    for (;;) {
        while (less(v[i], pivot)) i++;
        while (less(pivot, v[j])) j--;
        if (i >= j) return j;
        exchange(&v[i++], &v[j--]);
    }
}

static void sort(int32_t *v, int64_t low, int64_t high) {
    while (high - low > 12) {
        int64_t cut = partition(v, low, high);
        if (cut - low < high - cut) {
            sort(v, low, cut);
            low = cut + 1;
        } else {
            sort(v, cut + 1, high);
            high = cut;
        }
    }
    insertion(v, low, high);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *values = args[1];
    int32_t *sorted = args[2];
    int64_t n = sizes[0];
    for (int64_t i = 0; i < n; i++) sorted[i] = values[i];
    sort(sorted, 0, n - 1);
}
