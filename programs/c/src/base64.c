#include <stdint.h>

/* Base64 and hexadecimal text of bytes, line by line, and back with checking. */

static uint8_t letter(uint32_t six) {
    if (six < 26) return (uint8_t)('A' + six);
    if (six < 52) return (uint8_t)('a' + six - 26);
    if (six < 62) return (uint8_t)('0' + six - 52);
    return six == 62 ? '+' : '/';
}

static int32_t six_of(uint8_t c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static uint8_t nibble(uint32_t four) { return (uint8_t)(four < 10 ? '0' + four : 'a' + four - 10); }

static void encode(const uint8_t *bytes, int64_t triples, uint8_t *text) {
    for (int64_t t = 0; t < triples; t++) {
        uint32_t word = (uint32_t)bytes[3 * t] << 16 | (uint32_t)bytes[3 * t + 1] << 8 | bytes[3 * t + 2];
        for (int i = 0; i < 4; i++) text[4 * t + i] = letter(word >> (18 - 6 * i) & 63);
    }
}

static int64_t decode(const uint8_t *text, int64_t triples, const uint8_t *bytes) {
    int64_t wrong = 0;
    for (int64_t t = 0; t < triples; t++) {
        uint32_t word = 0;
        for (int i = 0; i < 4; i++) {
            int32_t six = six_of(text[4 * t + i]);
            wrong += six < 0;
            word = word << 6 | ((uint32_t)six & 63u);
        }
        for (int i = 0; i < 3; i++) wrong += (uint8_t)(word >> (16 - 8 * i)) != bytes[3 * t + i];
    }
    return wrong;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *bytes = args[1];
    uint8_t *text = args[2];
    uint8_t *hex = args[3];
    int64_t *wrong = args[4];
    int64_t triples = sizes[0];
    encode(bytes, triples, text);
    for (int64_t i = 0; i < 3 * triples; i++) {
        hex[2 * i] = nibble(bytes[i] >> 4);
        hex[2 * i + 1] = nibble(bytes[i] & 15);
    }
    wrong[0] = decode(text, triples, bytes);
}
