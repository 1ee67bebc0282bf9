#include <stdint.h>

/* Adaptive binary range coder with a context of the bits before: encodes bytes bit by bit, decodes them again. */

static void adapt(uint16_t *chance, int bit) {
    if (bit) *chance = (uint16_t)(*chance - (*chance >> 5));
    else *chance = (uint16_t)(*chance + ((4096 - *chance) >> 5));
}

typedef struct {
    uint32_t low, range, code;
    uint8_t *bytes;
    int64_t at;
} Coder;

static void shrink(Coder *c, uint16_t *chance, int bit, uint32_t bound) {
    if (bit) {
        c->low += bound;
        c->range -= bound;
    } else {
        c->range = bound;
    }
    adapt(chance, bit);
}

/* carry-less: the range is cut where its ends disagree in the top byte although it has become small */
static int settle(Coder *c) {
    if ((c->low ^ (c->low + c->range)) >> 24 == 0) return 1;
    if (c->range < 1u << 16) {
        c->range = (0u - c->low) & 0xffffu;
        return 1;
    }
    return 0;
}

static void encode(Coder *c, uint16_t *chance, int bit) {
    shrink(c, chance, bit, (c->range >> 12) * *chance);
    while (settle(c)) {
        c->bytes[c->at++] = (uint8_t)(c->low >> 24);
        c->low <<= 8;
        c->range <<= 8;
    }
}

static int decode(Coder *c, uint16_t *chance) {
    uint32_t bound = (c->range >> 12) * *chance;
    int bit = c->code - c->low >= bound;
    shrink(c, chance, bit, bound);
    while (settle(c)) {
        c->code = c->code << 8 | c->bytes[c->at++];
        c->low <<= 8;
        c->range <<= 8;
    }
    return bit;
}

static void reset(uint16_t *model) {
    for (int i = 0; i < 2048; i++) model[i] = 2048;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    uint8_t *packed = args[2];
    uint8_t *again = args[3];
    int64_t *used = args[4];
    uint16_t model[2048];
    int64_t n = sizes[0], room = sizes[1];
    Coder c = {0, ~0u, 0, packed, 0};
    unsigned before = 0;
    reset(model);
    for (int64_t i = 0; i < n; i++) {
        unsigned node = 1;
        for (int k = 7; k >= 0; k--) {
            int bit = data[i] >> k & 1;
            encode(&c, &model[(before >> 5) * 256 + node], bit);
            node = node << 1 | (unsigned)bit;
        }
        before = data[i];
    }
    for (int i = 0; i < 4; i++) {
        packed[c.at++] = (uint8_t)(c.low >> 24);
        c.low <<= 8;
    }
    used[0] = c.at;
    for (int64_t i = c.at; i < room; i++) packed[i] = 0;
    Coder d = {0, ~0u, 0, packed, 0};
    for (int i = 0; i < 4; i++) d.code = d.code << 8 | packed[d.at++];
    reset(model);
    before = 0;
    for (int64_t i = 0; i < n; i++) {
        unsigned node = 1;
        while (node < 256) node = node << 1 | (unsigned)decode(&d, &model[(before >> 5) * 256 + node]);
        again[i] = (uint8_t)node;
        before = node & 255;
    }
}
