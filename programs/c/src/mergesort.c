#include <stdint.h>

/* Stable bottom-up merge sort of records (key, payload) between two buffers; counts inversions on the way. */

typedef struct {
    uint32_t key, payload;
} Record;

static int64_t merge(const Record *from, int64_t low, int64_t middle, int64_t high, Record *to) {
    int64_t i = low, j = middle, crossed = 0;
    for (int64_t k = low; k < high; k++) {
        if (j >= high || (i < middle && from[i].key <= from[j].key)) {
            to[k] = from[i++];
        } else {
            to[k] = from[j++];
            crossed += middle - i;
        }
    }
    return crossed;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const Record *records = args[1];
    Record *sorted = args[2];
    int64_t *inversions = args[3];
    Record *spare = args[4];
    int64_t n = sizes[0], crossed = 0;
    Record *from = sorted, *to = spare;
    for (int64_t i = 0; i < n; i++) sorted[i] = records[i];
    for (int64_t width = 1; width < n; width *= 2) {
        for (int64_t low = 0; low < n; low += 2 * width) {
            int64_t middle = low + width < n ? low + width : n, high = middle + width < n ? middle + width : n;
            crossed += merge(from, low, middle, high, to);
        }
        Record *t = from;
        from = to;
        to = t;
    }
    if (from != sorted)
        for (int64_t i = 0; i < n; i++) sorted[i] = from[i];
    inversions[0] = crossed;
}
