#include <stdint.h>

/* Canonical prefix codes: lengths by package counts, codes, a decoding table with an overflow path, runs as symbols. */

typedef struct {
    uint8_t *bytes;
    int64_t bit, room;
} Stream;

typedef struct {
    uint8_t length[32];
    uint32_t code[32];
    uint8_t quick_symbol[256], quick_length[256];
} Code;

static void put_bit(Stream *s, int bit) {
    if (s->bit < 8 * s->room) {
        int shift = 7 - (int)(s->bit & 7);
        uint8_t *byte = &s->bytes[s->bit >> 3];
        *byte = (uint8_t)((*byte & ~(1 << shift)) | bit << shift);
    }
    s->bit++;
}

static void put_bits(Stream *s, uint32_t value, int count) {
    for (int i = count - 1; i >= 0; i--) put_bit(s, (int)(value >> i & 1));
}

static uint32_t peek_byte(const Stream *s, int64_t at) { return at < s->room ? s->bytes[at] : 0; }

static uint32_t peek_bits(const Stream *s, int count) {
    int64_t at = s->bit >> 3;
    uint32_t three = peek_byte(s, at) << 16 | peek_byte(s, at + 1) << 8 | peek_byte(s, at + 2);
    return three >> (24 - (s->bit & 7) - count) & ((1u << count) - 1);
}

static void skip_bits(Stream *s, int count) { s->bit += count; }

static uint32_t get_bits(Stream *s, int count) {
    uint32_t value = peek_bits(s, count);
    skip_bits(s, count);
    return value;
}

static int ideal_length(uint32_t count, uint32_t total) {
    int length = 1;
    while (length < 15 && ((uint64_t)count << length) < total) length++;
    return length;
}

static uint32_t kraft(const Code *c) {
    uint32_t sum = 0;
    for (int i = 0; i < 32; i++) sum += 32768u >> c->length[i];
    return sum;
}

static void lengthen(Code *c) {
    for (int i = 31; kraft(c) > 32768; i = i ? i - 1 : 31)
        if (c->length[i] < 15) c->length[i]++;
}

static void number_codes(Code *c) {
    uint32_t next = 0;
    for (int length = 1; length <= 15; length++) {
        for (int i = 0; i < 32; i++)
            if (c->length[i] == length) c->code[i] = next++;
        next <<= 1;
    }
}

static void make_quick(Code *c) {
    for (int i = 0; i < 256; i++) c->quick_length[i] = c->quick_symbol[i] = 0;
    for (int i = 0; i < 32; i++) {
        int length = c->length[i];
        if (length > 8) continue;
        uint32_t first = c->code[i] << (8 - length);
        for (uint32_t j = 0; j < 1u << (8 - length); j++) {
            c->quick_symbol[(first + j) & 255] = (uint8_t)i;
            c->quick_length[(first + j) & 255] = (uint8_t)length;
        }
    }
}

static void build(Code *c, const uint32_t *counts, uint32_t total) {
    for (int i = 0; i < 32; i++) c->length[i] = (uint8_t)ideal_length(counts[i] + 1, total + 32);
    lengthen(c);
    number_codes(c);
    make_quick(c);
}

static void encode_symbol(Stream *s, const Code *c, int symbol) { put_bits(s, c->code[symbol], c->length[symbol]); }

static int decode_slow(Stream *s, const Code *c) {
    uint32_t code = 0;
    for (int length = 1; length <= 15; length++) {
        code = code << 1 | get_bits(s, 1);
        for (int i = 0; i < 32; i++)
            if (c->length[i] == length && c->code[i] == code) return i;
    }
    return 0;
}

static int decode_symbol(Stream *s, const Code *c) {
    uint32_t ahead = peek_bits(s, 8);
    int length = c->quick_length[ahead];
    if (!length) return decode_slow(s, c);
    skip_bits(s, length);
    return c->quick_symbol[ahead];
}

static int64_t run_at(const uint8_t *in, int64_t i, int64_t n) {
    int64_t length = 1;
    while (i + length < n && length < 16 && in[i + length] == in[i]) length++;
    return length;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *in = args[1]; /* below 31; symbol 31 announces a run */
    uint8_t *again = args[2];
    int64_t *used = args[3], n = sizes[0];
    uint32_t counts[32];
    Code c;
    Stream s = {args[4], 0, sizes[1]};
    for (int i = 0; i < 32; i++) counts[i] = 0;
    for (int64_t i = 0; i < n; i++) counts[in[i]]++;
    build(&c, counts, (uint32_t)n);
    for (int64_t i = 0; i < s.room; i++) s.bytes[i] = 0;
    for (int64_t i = 0; i < n;) {
        int64_t run = run_at(in, i, n);
        if (run > 3) {
            encode_symbol(&s, &c, 31);
            put_bits(&s, (uint32_t)run - 1, 4);
        } else {
            run = 1;
        }
        encode_symbol(&s, &c, in[i]);
        i += run;
    }
    used[0] = s.bit;
    s.bit = 0;
    for (int64_t i = 0; i < n;) {
        int symbol = decode_symbol(&s, &c);
        int64_t run = 1;
        if (symbol == 31) {
            run = get_bits(&s, 4) + 1;
            symbol = decode_symbol(&s, &c);
        }
        for (; run > 0 && i < n; run--) again[i++] = (uint8_t)symbol;
    }
}
