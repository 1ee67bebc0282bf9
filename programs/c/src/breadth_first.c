#include <stdint.h>

/* Breadth-first distances from several sources over compressed rows, components, and a two-colouring. */

static void search(const int32_t *starts, const int32_t *ends, int32_t source, int32_t *distance, int32_t *queue, int64_t n) {
    int64_t head = 0, tail = 0;
    for (int64_t i = 0; i < n; i++) distance[i] = -1;
    distance[source] = 0;
    queue[tail++] = source;
    while (head < tail) {
        int32_t at = queue[head++];
        for (int32_t e = starts[at]; e < starts[at + 1]; e++)
            if (distance[ends[e]] < 0) {
                distance[ends[e]] = distance[at] + 1;
                queue[tail++] = ends[e];
            }
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *starts = args[1];
    const int32_t *ends = args[2];
    const int32_t *sources = args[3];
    int32_t *distances = args[4];
    int32_t *parts = args[5];
    int64_t *result = args[6];
    int32_t *queue = args[7];
    int64_t n = sizes[0], asked = sizes[2], odd = 0, total = 0;
    int32_t components = 0;
    for (int64_t s = 0; s < asked; s++) {
        search(starts, ends, sources[s], distances + s * n, queue, n);
        for (int64_t i = 0; i < n; i++) total += distances[s * n + i];
    }
    for (int64_t i = 0; i < n; i++) parts[i] = -1;
    for (int32_t i = 0; i < n; i++) {
        int64_t top = 0;
        if (parts[i] >= 0) continue;
        parts[i] = 2 * components;
        queue[top++] = i;
        while (top > 0) {
            int32_t at = queue[--top];
            for (int32_t e = starts[at]; e < starts[at + 1]; e++) {
                int32_t other = ends[e];
                if (parts[other] < 0) {
                    parts[other] = parts[at] ^ 1;
                    queue[top++] = other;
                } else {
                    odd += parts[other] == parts[at];
                }
            }
        }
        components++;
    }
    result[0] = components;
    result[1] = odd;
    result[2] = total;
}
