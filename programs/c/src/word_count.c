#include <stdint.h>

/* Splits a text into words without regard to case, counts each in a chained table, finds the most frequent. */

static int is_letter(uint8_t c) { return (uint8_t)((c | 32) - 'a') < 26; }
static uint8_t lower(uint8_t c) { return c | 32; }

static uint32_t hash(const uint8_t *word, int64_t length) {
    uint32_t h = 2166136261u;
    for (int64_t i = 0; i < length; i++) h = (h ^ lower(word[i])) * 16777619u;
    return h;
}

static int same(const uint8_t *a, const uint8_t *b, int64_t length) {
    for (int64_t i = 0; i < length; i++)
        if (lower(a[i]) != lower(b[i])) return 0;
    return 1;
}

typedef struct {
    int32_t start, length, count, next;
} Entry;

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    int64_t *result = args[2];
    uint8_t *capital = args[3];
    int32_t *heads = args[4];
    Entry *entries = args[5];
    int64_t n = sizes[0], buckets = sizes[1], words = 0, best = -1;
    int32_t used = 0;
    for (int64_t b = 0; b < buckets; b++) heads[b] = -1;
    for (int64_t at = 0; at < n;) {
        int64_t start = at;
        int32_t found;
        uint32_t bucket;
        while (at < n && is_letter(text[at])) at++;
        if (at == start) {
            at++;
            continue;
        }
        words++;
        bucket = hash(text + start, at - start) % (uint32_t)buckets;
        for (found = heads[bucket]; found >= 0; found = entries[found].next)
            if (entries[found].length == at - start && same(text + entries[found].start, text + start, at - start)) break;
        if (found < 0) {
            Entry fresh = {(int32_t)start, (int32_t)(at - start), 0, heads[bucket]};
            entries[used] = fresh;
            found = heads[bucket] = used++;
        }
        entries[found].count++;
        if (best < 0 || entries[found].count > entries[best].count) best = found;
    }
    for (int64_t i = 0; i < n; i++) {
        int first = is_letter(text[i]) && (i == 0 || !is_letter(text[i - 1]));
        capital[i] = first ? text[i] & (uint8_t)~32u : text[i];
    }
    result[0] = words;
    result[1] = used;
    result[2] = best < 0 ? 0 : entries[best].count;
    result[3] = best < 0 ? -1 : entries[best].start;
}
