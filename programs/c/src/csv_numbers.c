#include <stdint.h>

/* Reads rows of decimal and quoted fields: per column the count, sum, least and largest number, and the bad fields. */

typedef struct {
    int64_t count, sum, least, most, bad;
} Column;

static int is_digit(uint8_t c) { return c >= '0' && c <= '9'; }

/* The value in thousandths; 0 where the field is no number. */
static int to_number(const uint8_t *p, int64_t length, int64_t *value) {
    int64_t i = 0, whole = 0, scale = 1000, negative = 0;
    if (i < length && (p[i] == '-' || p[i] == '+')) negative = p[i++] == '-';
    if (i >= length || length > 15) return 0;
    for (; i < length && is_digit(p[i]); i++) whole = whole * 10 + (p[i] - '0');
    whole *= 1000;
    if (i < length && p[i] == '.')
        for (i++; i < length && is_digit(p[i]); i++) {
            scale /= 10;
            whole += (p[i] - '0') * scale;
        }
    *value = negative ? -whole : whole;
    return i == length;
}

static void account(Column *c, const uint8_t *field, int64_t length) {
    int64_t value;
    if (!to_number(field, length, &value)) {
        c->bad++;
        return;
    }
    c->count++;
    c->sum += value;
    if (value < c->least) c->least = value;
    if (value > c->most) c->most = value;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    Column *columns = args[2];
    int64_t *rows = args[3];
    int64_t length = sizes[0], width = sizes[1], at = 0, column = 0, lines = 0;
    for (int64_t c = 0; c < width; c++) {
        Column fresh = {0, 0, INT64_MAX, INT64_MIN, 0};
        columns[c] = fresh;
    }
    while (at < length) {
        int quoted = text[at] == '"';
        int64_t start = at += quoted;
        while (at < length && (quoted ? text[at] != '"' : text[at] != ',' && text[at] != '\n')) at++;
        account(&columns[column < width ? column : width - 1], text + start, at - start);
        at += quoted;
        if (at < length && text[at] == '\n') {
            lines++;
            column = 0;
        } else {
            column++;
        }
        at++;
    }
    rows[0] = lines;
}
