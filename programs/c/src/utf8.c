#include <stdint.h>

/* UTF-8 to UTF-16 and back, invalid bytes replaced; counts of characters by their length. */

static int follows(const uint8_t *p, int64_t left, int count) {
    if (left <= count) return 0;
    for (int i = 1; i <= count; i++)
        if ((p[i] & 0xc0) != 0x80) return 0;
    return 1;
}

static int decode(const uint8_t *p, int64_t left, uint32_t *code) {
    if (p[0] < 0x80) {
        *code = p[0];
        return 1;
    }
    if (p[0] >= 0xc2 && p[0] < 0xe0 && follows(p, left, 1)) {
        *code = (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
        return 2;
    }
    if ((p[0] & 0xf0) == 0xe0 && follows(p, left, 2)) {
        *code = (p[0] & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
        if (*code >= 0x800 && (*code < 0xd800 || *code > 0xdfff)) return 3;
    }
    if (p[0] >= 0xf0 && p[0] < 0xf5 && follows(p, left, 3)) {
        *code = (p[0] & 7u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
        if (*code >= 0x10000 && *code < 0x110000) return 4;
    }
    *code = 0xfffd;
    return 0;
}

static int encode16(uint32_t code, uint16_t *out) {
    if (code < 0x10000) {
        out[0] = (uint16_t)code;
        return 1;
    }
    out[0] = (uint16_t)(0xd800 + ((code - 0x10000) >> 10));
    out[1] = (uint16_t)(0xdc00 + ((code - 0x10000) & 0x3ff));
    return 2;
}

static int encode8(uint32_t code, uint8_t *out) {
    int more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static const uint8_t lead[4] = {0, 0xc0, 0xe0, 0xf0};
    out[0] = (uint8_t)(lead[more] | code >> (6 * more));
    for (int i = 1; i <= more; i++) out[i] = (uint8_t)(0x80 | (code >> (6 * (more - i)) & 0x3f));
    return more + 1;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *bytes = args[1];
    uint16_t *wide = args[2];
    uint8_t *again = args[3];
    int64_t *counts = args[4];
    int64_t length = sizes[0], units = 0, out = 0;
    for (int i = 0; i < 7; i++) counts[i] = 0;
    for (int64_t at = 0; at < length;) {
        uint32_t code;
        int used = decode(bytes + at, length - at, &code);
        counts[used]++;
        at += used ? used : 1;
        units += encode16(code, wide + units);
    }
    for (int64_t i = 0; i < units; i++) {
        uint32_t code = wide[i];
        if (code >= 0xd800 && code < 0xdc00 && i + 1 < units) code = 0x10000 + ((code & 0x3ff) << 10) + (wide[++i] & 0x3ffu);
        out += encode8(code, again + out);
    }
    counts[5] = units;
    counts[6] = out;
    for (int64_t i = units; i < 2 * length; i++) wide[i] = 0;
    for (int64_t i = out; i < 3 * length; i++) again[i] = 0;
}
