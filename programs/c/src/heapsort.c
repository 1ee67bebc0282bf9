#include <stdint.h>

/* Heap sort of 64-bit keys with sift-down; then the heap again as a priority queue that keeps the k largest. */

static void sift(int64_t *heap, int64_t hole, int64_t size) {
    int64_t value = heap[hole];
    for (int64_t child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
        if (child + 1 < size && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= value) break;
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = value;
}

static void sort(int64_t *v, int64_t n) {
    for (int64_t i = n / 2 - 1; i >= 0; i--) sift(v, i, n);
    for (int64_t end = n - 1; end > 0; end--) {
        int64_t top = v[0];
        v[0] = v[end];
        v[end] = top;
        sift(v, 0, end);
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int64_t *keys = args[1];
    int64_t *sorted = args[2];
    int64_t *largest = args[3];
    int64_t n = sizes[0], k = sizes[1];
    for (int64_t i = 0; i < n; i++) sorted[i] = keys[i];
    sort(sorted, n);
    for (int64_t i = 0; i < k; i++) largest[i] = -keys[i];
    for (int64_t i = k / 2 - 1; i >= 0; i--) sift(largest, i, k);
    for (int64_t i = k; i < n; i++)
        if (-keys[i] < largest[0]) {
            largest[0] = -keys[i];
            sift(largest, 0, k);
        }
}
