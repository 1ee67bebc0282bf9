#include <stdint.h>

/* Most likely states of a hidden Markov chain, in integer log costs, with back pointers; and an increasing run (LIS). */

static int64_t increasing(const int32_t *v, int64_t n, int32_t *tails) {
    int64_t length = 0;
    for (int64_t i = 0; i < n; i++) {
        int64_t low = 0, high = length;
        while (low < high) {
            int64_t middle = (low + high) / 2;
            if (tails[middle] < v[i]) low = middle + 1;
            else high = middle;
        }
        tails[low] = v[i];
        if (low == length) length++;
    }
    return length;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *moves = args[1];
    const int32_t *emits = args[2];
    const uint8_t *seen = args[3];
    uint8_t *path = args[4];
    int64_t *result = args[5];
    uint8_t *back = args[6];
    int32_t *tails = args[7];
    int64_t states = sizes[0], symbols = sizes[1], steps = sizes[2], best = 0;
    int32_t cost[64], next[64];
    for (int64_t s = 0; s < states; s++) cost[s] = emits[s * symbols + seen[0]];
    for (int64_t t = 1; t < steps; t++) {
        for (int64_t s = 0; s < states; s++) {
            int32_t least = INT32_MAX;
            uint8_t from = 0;
            for (int64_t r = 0; r < states; r++) {
                int32_t c = cost[r] + moves[r * states + s];
                if (c < least) {
                    least = c;
                    from = (uint8_t)r;
                }
            }
            next[s] = least + emits[s * symbols + seen[t]];
            back[t * states + s] = from;
        }
        for (int64_t s = 0; s < states; s++) cost[s] = next[s];
    }
    for (int64_t s = 1; s < states; s++)
        if (cost[s] < cost[best]) best = s;
    result[0] = cost[best];
    path[steps - 1] = (uint8_t)best;
    for (int64_t t = steps - 1; t > 0; t--) path[t - 1] = back[t * states + path[t]];
    result[1] = increasing(moves, states * states, tails);
}
