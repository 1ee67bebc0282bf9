#include <stdint.h>

/* Shortest paths with a binary heap that knows where each vertex lies, so that a key can be decreased in place. */

typedef struct {
    int32_t *heap, *place;
    uint32_t *distance;
    int32_t size;
} Queue;

static void put(Queue *q, int32_t slot, int32_t vertex) {
    q->heap[slot] = vertex;
    q->place[vertex] = slot;
}

static void up(Queue *q, int32_t slot) {
    int32_t vertex = q->heap[slot];
    while (slot > 0) {
        int32_t parent = (slot - 1) / 2;
        if (q->distance[q->heap[parent]] <= q->distance[vertex]) break;
        put(q, slot, q->heap[parent]);
        slot = parent;
    }
    put(q, slot, vertex);
}

static void down(Queue *q, int32_t slot) {
    int32_t vertex = q->heap[slot];
    for (int32_t child = 2 * slot + 1; child < q->size; child = 2 * slot + 1) {
        if (child + 1 < q->size && q->distance[q->heap[child + 1]] < q->distance[q->heap[child]]) child++;
        if (q->distance[vertex] <= q->distance[q->heap[child]]) break;
        put(q, slot, q->heap[child]);
        slot = child;
    }
    put(q, slot, vertex);
}

static int32_t pop(Queue *q) {
    int32_t top = q->heap[0];
    q->place[top] = -2;
    if (--q->size > 0) {
        q->heap[0] = q->heap[q->size];
        down(q, 0);
    }
    return top;
}

static void offer(Queue *q, int32_t vertex, uint32_t distance) {
    if (q->place[vertex] == -2 || distance >= q->distance[vertex]) return;
    q->distance[vertex] = distance;
    if (q->place[vertex] < 0) {
        q->heap[q->size] = vertex;
        q->place[vertex] = q->size++;
    }
    up(q, q->place[vertex]);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *starts = args[1];
    const int32_t *ends = args[2];
    const uint16_t *lengths = args[3];
    uint32_t *distances = args[4];
    int32_t *parents = args[5];
    int32_t *heap = args[6];
    int32_t *place = args[7];
    int64_t n = sizes[0], sources = sizes[2];
    for (int64_t s = 0; s < sources; s++) {
        Queue q = {heap, place, distances + s * n, 0};
        int32_t *parent = parents + s * n;
        for (int64_t i = 0; i < n; i++) {
            q.distance[i] = UINT32_MAX;
            place[i] = parent[i] = -1;
        }
        offer(&q, (int32_t)(s * n / sources), 0);
        while (q.size > 0) {
            int32_t at = pop(&q);
            for (int32_t e = starts[at]; e < starts[at + 1]; e++) {
                uint32_t before = q.distance[ends[e]];
                offer(&q, ends[e], q.distance[at] + lengths[e]);
                if (q.distance[ends[e]] != before) parent[ends[e]] = at;
            }
        }
    }
}
