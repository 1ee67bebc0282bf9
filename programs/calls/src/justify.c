#include <stdint.h>

/* Breaks text into words and fills justified lines: word measure, hyphenation by a crude rule, stretched spaces. */

typedef struct {
    const uint8_t *text;
    int64_t at, end;
} Scan;

typedef struct {
    int64_t start, length;
} Word;

typedef struct {
    uint8_t *out;
    int64_t used, room, lines, hyphens;
} Page;

static int is_space(int c) { return c == ' ' || c == '\n' || c == '\t'; }

static int is_vowel(int c) {
    switch (c | 32) {
    case 'a': case 'e': case 'i': case 'o': case 'u': return 1;
    default: return 0;
    }
}

static void put(Page *p, int c) {
    if (p->used < p->room) p->out[p->used] = (uint8_t)c;
    p->used++;
}

static void skip_spaces(Scan *s) {
    while (s->at < s->end && is_space(s->text[s->at])) s->at++;
}

static Word next_word(Scan *s) {
    skip_spaces(s);
    Word w = {s->at, 0};
    while (s->at < s->end && !is_space(s->text[s->at])) s->at++;
    w.length = s->at - w.start;
    return w;
}

static int may_break(const uint8_t *text, Word w, int64_t at) {
    return at > 1 && at < w.length - 2 && is_vowel(text[w.start + at - 1]) && !is_vowel(text[w.start + at]);
}

static int64_t break_before(const uint8_t *text, Word w, int64_t room) {
    for (int64_t at = room - 1; at > 1; at--)
        if (may_break(text, w, at)) return at;
    return 0;
}

static void put_word(Page *p, const uint8_t *text, Word w) {
    for (int64_t i = 0; i < w.length; i++) put(p, text[w.start + i]);
}

static void put_spaces(Page *p, int64_t count) {
    for (int64_t i = 0; i < count; i++) put(p, ' ');
}

static void put_line(Page *p, const uint8_t *text, const Word *words, int64_t count, int64_t width, int hyphen) {
    int64_t letters = hyphen;
    for (int64_t i = 0; i < count; i++) letters += words[i].length;
    int64_t gaps = count - 1, spaces = width > letters ? width - letters : 0;
    for (int64_t i = 0; i < count; i++) {
        put_word(p, text, words[i]);
        if (i < gaps) put_spaces(p, spaces * (i + 1) / gaps - spaces * i / gaps);
    }
    if (hyphen) put(p, '-');
    put(p, '\n');
    p->lines++;
    p->hyphens += hyphen;
}

static void fill(Page *p, Scan *s, int64_t width) {
    Word line[64];
    int64_t count = 0, used = 0;
    Word w = next_word(s);
    while (w.length) {
        if (count < 63 && used + w.length + count <= width) {
            line[count++] = w;
            used += w.length;
            w = next_word(s);
            continue;
        }
        int64_t split = break_before(s->text, w, width - used - count);
        if (split > 1 || count == 0) {
            if (split < 2) split = w.length > 1 ? w.length / 2 : 1;
            Word head = {w.start, split};
            line[count++] = head;
            w.start += split;
            w.length -= split;
            if (w.length == 0) w = next_word(s);
        }
        put_line(p, s->text, line, count, width, split > 1);
        count = used = 0;
    }
    if (count) put_line(p, s->text, line, count, used + count - 1, 0);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    uint8_t *out = args[2];
    int64_t *counts = args[3];
    Page p = {out, 0, sizes[1], 0, 0};
    for (int64_t i = 0; i < sizes[1]; i++) out[i] = 0;
    for (int64_t width = 24; width <= 60; width += 12) {
        Scan s = {text, 0, sizes[0]};
        fill(&p, &s, width);
    }
    counts[0] = p.used;
    counts[1] = p.lines;
    counts[2] = p.hyphens;
}
