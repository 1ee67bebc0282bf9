#include <stdint.h>

/* Formatted output into a buffer: signs, padding, bases, groups of digits, padded text; one character at a time. */

typedef struct {
    uint8_t *text;
    int64_t at, room, lost;
} Out;

static void put(Out *o, int c) {
    if (o->at < o->room) o->text[o->at++] = (uint8_t)c;
    else o->lost++;
}

static void repeat(Out *o, int c, int64_t count) {
    for (int64_t i = 0; i < count; i++) put(o, c);
}

static int digit(uint32_t value) { return value < 10 ? '0' + (int)value : 'a' + (int)value - 10; }

static int digits_of(uint64_t value, uint32_t base, uint8_t *reversed) {
    int count = 0;
    do reversed[count++] = (uint8_t)digit((uint32_t)(value % base));
    while (value /= base);
    return count;
}

static void put_reversed(Out *o, const uint8_t *reversed, int count, int group) {
    for (int i = count - 1; i >= 0; i--) {
        put(o, reversed[i]);
        if (group && i && i % group == 0) put(o, ',');
    }
}

static void put_unsigned(Out *o, uint64_t value, uint32_t base, int width, int fill, int group) {
    uint8_t reversed[64];
    int count = digits_of(value, base, reversed);
    repeat(o, fill, width - count);
    put_reversed(o, reversed, count, group);
}

static void put_signed(Out *o, int64_t value, int width, int group) {
    if (value < 0) put(o, '-');
    put_unsigned(o, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 10, width, ' ', group);
}

static void put_hex(Out *o, uint64_t value, int width) {
    put(o, '0');
    put(o, 'x');
    put_unsigned(o, value, 16, width, '0', 0);
}

static void put_fraction(Out *o, int64_t thousandths) {
    put_signed(o, thousandths / 1000, 0, 3);
    put(o, '.');
    put_unsigned(o, (uint64_t)(thousandths < 0 ? -(thousandths % 1000) : thousandths % 1000), 10, 3, '0', 0);
}

static void put_text(Out *o, const char *text, int width) {
    int count = 0;
    for (; text[count]; count++) put(o, text[count]);
    repeat(o, ' ', width - count);
}

static void put_word(Out *o, int64_t value) {
    switch (value & 3) {
    case 0: put_text(o, "north", 8); break;
    case 1: put_text(o, "south-east", 8); break;
    case 2: put_text(o, "up", 8); break;
    default: put_text(o, "", 8); break;
    }
}

static void line(Out *o, int64_t value) {
    switch ((uint64_t)value >> 60) {
    case 0: case 1: case 2: put_hex(o, (uint64_t)value, 16); break;
    case 3: case 4: put_unsigned(o, (uint64_t)value, 2, 0, '0', 8); break;
    case 5: case 6: case 7: case 8: put_fraction(o, value >> 20); break;
    case 9: case 10: case 11: put_word(o, value); break;
    default: put_signed(o, value, 22, 3); break;
    }
    put(o, '\n');
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int64_t *values = args[1];
    uint8_t *text = args[2];
    int64_t *written = args[3];
    Out o = {text, 0, sizes[1], 0};
    for (int64_t i = 0; i < sizes[1]; i++) text[i] = 0;
    for (int64_t i = 0; i < sizes[0]; i++) line(&o, values[i]);
    written[0] = o.at;
    written[1] = o.lost;
}
