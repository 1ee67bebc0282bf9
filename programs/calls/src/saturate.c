#include <stdint.h>

/* Speech-codec style signal processing on saturating 16- and 32-bit operations: window, autocorrelation, recursion. */

typedef struct {
    int64_t overflows;
} Flags;

static int32_t clip32(int64_t x, Flags *f) {
    if (x > INT32_MAX) {
        f->overflows++;
        return INT32_MAX;
    }
    if (x < INT32_MIN) {
        f->overflows++;
        return INT32_MIN;
    }
    return (int32_t)x;
}

static int16_t clip16(int32_t x, Flags *f) {
    if (x > INT16_MAX || x < INT16_MIN) {
        f->overflows++;
        return x > 0 ? INT16_MAX : INT16_MIN;
    }
    return (int16_t)x;
}

static int32_t l_add(int32_t a, int32_t b, Flags *f) { return clip32((int64_t)a + b, f); }
static int32_t l_sub(int32_t a, int32_t b, Flags *f) { return clip32((int64_t)a - b, f); }
static int32_t l_mult(int16_t a, int16_t b, Flags *f) { return clip32((int64_t)a * b * 2, f); }
static int32_t l_mac(int32_t sum, int16_t a, int16_t b, Flags *f) { return l_add(sum, l_mult(a, b, f), f); }
static int32_t l_msu(int32_t sum, int16_t a, int16_t b, Flags *f) { return l_sub(sum, l_mult(a, b, f), f); }
static int16_t add(int16_t a, int16_t b, Flags *f) { return clip16(a + b, f); }
static int16_t mult(int16_t a, int16_t b, Flags *f) { return clip16((a * b) >> 15, f); }
static int16_t extract(int32_t x) { return (int16_t)(x >> 16); }
static int16_t round16(int32_t x, Flags *f) { return extract(l_add(x, 0x8000, f)); }

static int32_t l_shl(int32_t x, int by, Flags *f) {
    for (; by > 0; by--) x = clip32((int64_t)x * 2, f);
    return by < 0 ? x >> -by : x;
}

static int norm(int32_t x) {
    if (x == 0) return 0;
    int count = 0;
    for (x = x < 0 ? ~x : x; x < 0x40000000 && count < 31; x = (int32_t)((uint32_t)x << 1)) count++;
    return count;
}

static int16_t divide(int16_t over, int16_t under, Flags *f) {
    int32_t rest = over < 0 ? 0 : over;
    int16_t quotient = 0;
    if (under <= 0) return INT16_MAX;
    for (int i = 0; i < 15; i++) {
        rest = l_shl(rest, 1, f);
        quotient = (int16_t)(quotient << 1);
        if (rest >= under) {
            rest = l_sub(rest, under, f);
            quotient = add(quotient, 1, f);
        }
    }
    return quotient;
}

static void window(const int16_t *in, int16_t *out, int64_t n, Flags *f) {
    for (int64_t i = 0; i < n; i++) {
        int16_t edge = (int16_t)((i < n - i ? i : n - i) * 65534 / n);
        out[i] = mult(in[i], edge, f);
    }
}

static int32_t correlate(const int16_t *x, int64_t n, int64_t lag, Flags *f) {
    int32_t sum = 0;
    for (int64_t i = lag; i < n; i++) sum = l_mac(sum, (int16_t)(x[i] >> 4), (int16_t)(x[i - lag] >> 4), f);
    return sum;
}

static int16_t predict(const int16_t *x, const int16_t *weights, int64_t order, Flags *f) {
    int32_t sum = 0x1000;
    for (int64_t k = 0; k < order; k++) sum = l_msu(sum, x[-1 - k], weights[k], f);
    return round16(sum, f);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1];
    int32_t *lags = args[2];
    int16_t *residual = args[3], *windowed = args[4];
    int64_t n = sizes[1], order = 8, *flags = args[5];
    Flags f = {0};
    for (int64_t frame = 0; frame < sizes[0]; frame++) {
        const int16_t *x = samples + frame * n;
        int16_t weights[8];
        window(x, windowed, n, &f);
        int32_t energy = l_add(correlate(windowed, n, 0, &f), 1, &f);
        int shift = norm(energy);
        for (int64_t k = 0; k < order; k++) {
            int32_t lag = correlate(windowed, n, k + 1, &f);
            lags[frame * order + k] = l_shl(lag, shift, &f);
            weights[k] = (int16_t)(divide(extract(l_shl(lag, shift, &f)), extract(l_shl(energy, shift, &f)), &f) >> 2);
        }
        for (int64_t i = 0; i < n; i++)
            residual[frame * n + i] = i < order ? x[i] : add(x[i], predict(x + i, weights, order, &f), &f);
    }
    flags[0] = f.overflows;
}
