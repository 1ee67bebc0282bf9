#include <stdint.h>

/* Move-to-front and run-length coding with variable-length counts, and their inverses, over blocks of bytes. */

static void start(uint8_t *order) {
    for (int i = 0; i < 256; i++) order[i] = (uint8_t)i;
}

static void to_front(uint8_t *order, int place) {
    uint8_t moved = order[place];
    for (; place > 0; place--) order[place] = order[place - 1];
    order[0] = moved;
}

static int where(const uint8_t *order, uint8_t wanted) {
    int place = 0;
    while (order[place] != wanted) place++;
    return place;
}

static int64_t put_count(uint8_t *out, int64_t used, uint64_t count) {
    while (count >= 128) {
        out[used++] = (uint8_t)(count | 128);
        count >>= 7;
    }
    out[used++] = (uint8_t)count;
    return used;
}

static int64_t get_count(const uint8_t *in, int64_t at, uint64_t *count) {
    unsigned shift = 0;
    *count = 0;
    do {
        *count |= (uint64_t)(in[at] & 127) << shift;
        shift += 7;
    } while (in[at++] & 128);
    return at;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    uint8_t *packed = args[2];
    uint8_t *again = args[3];
    int64_t *used = args[4];
    uint8_t order[256];
    int64_t n = sizes[0], room = sizes[1], out = 0, made = 0;
    uint64_t zeros = 0;
    start(order);
    for (int64_t i = 0; i < n; i++) {
        int place = where(order, data[i]);
        to_front(order, place);
        if (place == 0) {
            zeros++;
            continue;
        }
        if (zeros) {
            packed[out++] = 0;
            out = put_count(packed, out, zeros);
            zeros = 0;
        }
        packed[out++] = (uint8_t)place;
    }
    if (zeros) {
        packed[out++] = 0;
        out = put_count(packed, out, zeros);
    }
    used[0] = out;
    for (int64_t i = out; i < room; i++) packed[i] = 0;
    start(order);
    for (int64_t at = 0; at < out;) {
        int place = packed[at++];
        uint64_t count = 1;
        if (place == 0) at = get_count(packed, at, &count);
        to_front(order, place);
        for (; count > 0; count--) again[made++] = order[0];
    }
}
