#include <stdint.h>

/* Dictionary compression with hash chains and lazy choice, tokens of (literal run, copy); expanded again to check. */

static uint32_t hash(const uint8_t *p) {
    return (((uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2]) * 0x9e3779b1u) >> 20;
}

static int64_t common(const uint8_t *a, const uint8_t *b, int64_t most) {
    int64_t n = 0;
    while (n < most && a[n] == b[n]) n++;
    return n;
}

typedef struct {
    const uint8_t *data;
    int64_t length;
    int32_t *heads, *chain;
} Matcher;

static int64_t longest(const Matcher *m, int64_t at, int64_t *distance) {
    int64_t best = 0, most = m->length - at < 255 ? m->length - at : 255;
    if (m->length - at < 4) return 0;
    int32_t candidate = m->heads[hash(m->data + at)];
    for (int tries = 0; candidate >= 0 && at - candidate < 65535 && tries < 16; tries++) {
        int64_t n = common(m->data + candidate, m->data + at, most);
        if (n > best) {
            best = n;
            *distance = at - candidate;
        }
        candidate = m->chain[candidate];
    }
    return best >= 4 ? best : 0;
}

static void remember(Matcher *m, int64_t at) {
    if (m->length - at < 4) return;
    uint32_t h = hash(m->data + at);
    m->chain[at] = m->heads[h];
    m->heads[h] = (int32_t)at;
}

static int64_t emit(uint8_t *out, int64_t used, const uint8_t *literals, int64_t run, int64_t copy, int64_t distance) {
    while (run > 255) {
        out[used++] = 255;
        out[used++] = 0;
        for (int i = 0; i < 255; i++) out[used++] = *literals++;
        run -= 255;
    }
    out[used++] = (uint8_t)run;
    out[used++] = (uint8_t)copy;
    for (int64_t i = 0; i < run; i++) out[used++] = literals[i];
    if (copy) {
        out[used++] = (uint8_t)distance;
        out[used++] = (uint8_t)(distance >> 8);
    }
    return used;
}

static int64_t expand(const uint8_t *packed, int64_t length, uint8_t *out) {
    int64_t made = 0;
    for (int64_t at = 0; at < length;) {
        int64_t run = packed[at], copy = packed[at + 1];
        at += 2;
        for (int64_t i = 0; i < run; i++) out[made++] = packed[at++];
        if (copy) {
            int64_t distance = packed[at] | packed[at + 1] << 8;
            at += 2;
            for (int64_t i = 0; i < copy; i++, made++) out[made] = out[made - distance];
        }
    }
    return made;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    uint8_t *packed = args[2];
    uint8_t *again = args[3];
    int64_t *lengths = args[4];
    int32_t *heads = args[5];
    Matcher m = {data, sizes[0], heads, args[6]};
    int64_t n = sizes[0], room = sizes[1], used = 0, start = 0, at = 0;
    for (int i = 0; i < 4096; i++) heads[i] = -1;
    while (at < n) {
        int64_t distance = 0, later = 0, copy = longest(&m, at, &distance);
        remember(&m, at);
        if (copy && at + 1 < n && longest(&m, at + 1, &later) > copy + 1) copy = 0;
        if (!copy) {
            at++;
            continue;
        }
        used = emit(packed, used, data + start, at - start, copy, distance);
        for (int64_t i = 1; i < copy; i++) remember(&m, at + i);
        at += copy;
        start = at;
    }
    used = emit(packed, used, data + start, at - start, 0, 0);
    for (int64_t i = used; i < room; i++) packed[i] = 0;
    lengths[0] = used;
    lengths[1] = expand(packed, used, again);
}
