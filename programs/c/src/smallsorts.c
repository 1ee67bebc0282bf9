#include <stdint.h>

/* Many short rows sorted three ways: insertion, shell and an odd-even merge network; then quickselect of a median. */

static void insertion(int16_t *v, int n, int gap) {
    for (int i = gap; i < n; i++) {
        int16_t key = v[i];
        int j = i;
        for (; j >= gap && v[j - gap] > key; j -= gap) v[j] = v[j - gap];
        v[j] = key;
    }
}

static void shell(int16_t *v, int n) {
    int gap = 1;
    while (gap < n / 3) gap = 3 * gap + 1;
    for (; gap > 0; gap /= 3) insertion(v, n, gap);
}

static void order(int16_t *a, int16_t *b) {
    int16_t low = *a < *b ? *a : *b, high = *a < *b ? *b : *a;
    *a = low;
    *b = high;
}

static void network(int16_t *v, int n) { /* Batcher's, for any n */
    for (int p = 1; p < n; p *= 2)
        for (int k = p; k > 0; k /= 2)
            for (int j = k % p; j + k < n; j += 2 * k)
                for (int i = 0; i < k && i + j + k < n; i++)
                    if ((i + j) / (2 * p) == (i + j + k) / (2 * p)) order(&v[i + j], &v[i + j + k]);
}

static int16_t select(int16_t *v, int low, int high, int wanted) {
    while (low < high) {
        int16_t pivot = v[wanted];
        int i = low, j = high;
        while (i <= j) {
            while (v[i] < pivot) i++;
            while (v[j] > pivot) j--;
            if (i <= j) order(&v[i++], &v[j--]);
        }
        if (j < wanted) low = i;
        if (i > wanted) high = j;
    }
    return v[wanted];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *rows = args[1];
    int16_t *sorted = args[2];
    int16_t *medians = args[3];
    int64_t count = sizes[0];
    int n = (int)sizes[1];
    for (int64_t r = 0; r < count; r++) {
        int16_t *v = sorted + r * n, copy[64];
        for (int i = 0; i < n; i++) copy[i] = v[i] = rows[r * n + i];
        if (r % 3 == 0) insertion(v, n, 1);
        else if (r % 3 == 1) shell(v, n);
        else network(v, n);
        medians[r] = select(copy, 0, n - 1, n / 2);
    }
}
