#include <stdint.h>

/* Lossless coding of samples: prediction, zigzag, Rice codes with an adaptive parameter, and all of it back. */

typedef struct {
    uint8_t *bytes;
    int64_t at, room;
    uint64_t pending;
    int count;
} Writer;

typedef struct {
    const uint8_t *bytes;
    int64_t at, end;
    uint64_t pending;
    int count;
} Reader;

typedef struct {
    uint32_t sum, seen;
} Model;

static void flush_bytes(Writer *w) {
    while (w->count >= 8) {
        if (w->at < w->room) w->bytes[w->at++] = (uint8_t)(w->pending >> (w->count - 8));
        w->count -= 8;
    }
}

static void put(Writer *w, uint32_t value, int bits) {
    w->pending = w->pending << bits | (value & (((uint64_t)1 << bits) - 1));
    w->count += bits;
    flush_bytes(w);
}

static void put_unary(Writer *w, uint32_t value) {
    for (; value >= 16; value -= 16) put(w, 0xffff, 16);
    put(w, (1u << value) - 1, (int)value);
    put(w, 0, 1);
}

static void fill(Reader *r) {
    while (r->count <= 48) {
        r->pending = r->pending << 8 | (r->at < r->end ? r->bytes[r->at] : 0);
        r->at++;
        r->count += 8;
    }
}

static uint32_t get(Reader *r, int bits) {
    if (r->count < bits) fill(r);
    r->count -= bits;
    return (uint32_t)(r->pending >> r->count & (((uint64_t)1 << bits) - 1));
}

static uint32_t get_unary(Reader *r) {
    uint32_t value = 0;
    while (value < 200000 && get(r, 1)) value++;
    return value;
}

static uint32_t zigzag(int32_t x) { return (uint32_t)x << 1 ^ (uint32_t)(x >> 31); }
static int32_t unzigzag(uint32_t x) { return (int32_t)(x >> 1 ^ (0 - (x & 1))); }

static int parameter(const Model *m) {
    int k = 0;
    while (k < 20 && (m->seen << k) < m->sum) k++;
    return k;
}

static void learn(Model *m, uint32_t value) {
    m->sum += value;
    if (++m->seen >= 64) {
        m->sum >>= 1;
        m->seen >>= 1;
    }
}

static int32_t predict(int32_t a, int32_t b) { return 2 * a - b; }

static void encode_one(Writer *w, Model *m, int32_t error) {
    uint32_t value = zigzag(error);
    int k = parameter(m);
    put_unary(w, value >> k);
    put(w, value, k);
    learn(m, value);
}

static int32_t decode_one(Reader *r, Model *m) {
    int k = parameter(m);
    uint32_t high = get_unary(r), value = high << k | get(r, k);
    learn(m, value);
    return unzigzag(value);
}

static Model fresh(void) {
    Model m = {16, 1};
    return m;
}

static int64_t encode(const int16_t *in, int64_t n, uint8_t *bytes, int64_t room) {
    Writer w = {bytes, 0, room, 0, 0};
    Model m = fresh();
    int32_t a = 0, b = 0;
    for (int64_t i = 0; i < n; i++) {
        encode_one(&w, &m, in[i] - predict(a, b));
        b = a;
        a = in[i];
    }
    put(&w, 0, 7);
    return w.at;
}

static void decode(const uint8_t *bytes, int64_t used, int16_t *out, int64_t n) {
    Reader r = {bytes, 0, used, 0, 0};
    Model m = fresh();
    int32_t a = 0, b = 0;
    for (int64_t i = 0; i < n; i++) {
        int32_t value = predict(a, b) + decode_one(&r, &m);
        out[i] = (int16_t)value;
        b = a;
        a = value;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1];
    int16_t *again = args[2];
    int64_t *used = args[3];
    uint8_t *bytes = args[4];
    used[0] = encode(samples, sizes[0], bytes, sizes[1]);
    decode(bytes, used[0], again, sizes[0]);
}
