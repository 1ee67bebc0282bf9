#include <stdint.h>

/* Fourier transform of complex doubles, radix two in place, with the roots given; then power and the way back. */

static int64_t reversed(int64_t i, int bits) {
    int64_t r = 0;
    for (; bits > 0; bits--) {
        r = r << 1 | (i & 1);
        i >>= 1;
    }
    return r;
}

static void butterfly(double *a, double *b, double wr, double wi) {
    double tr = b[0] * wr - b[1] * wi, ti = b[0] * wi + b[1] * wr;
    b[0] = a[0] - tr;
    b[1] = a[1] - ti;
    a[0] += tr;
    a[1] += ti;
}

static void transform(const double *in, double *out, const double *roots, int64_t n, int bits, double sign) {
    for (int64_t i = 0; i < n; i++) {
        int64_t r = reversed(i, bits);
        out[2 * r] = in[2 * i];
        out[2 * r + 1] = in[2 * i + 1];
    }
    for (int64_t half = 1; half < n; half *= 2)
        for (int64_t start = 0; start < n; start += 2 * half)
            for (int64_t k = 0; k < half; k++) {
                const double *w = roots + 2 * (k * (n / 2 / half));
                butterfly(out + 2 * (start + k), out + 2 * (start + k + half), w[0], sign * w[1]);
            }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *signal = args[1];
    const double *roots = args[2];
    double *spectrum = args[3];
    double *power = args[4];
    double *again = args[5];
    int64_t n = (int64_t)1 << sizes[0];
    int bits = (int)sizes[0];
    transform(signal, spectrum, roots, n, bits, 1.0);
    for (int64_t i = 0; i < n; i++) power[i] = spectrum[2 * i] * spectrum[2 * i] + spectrum[2 * i + 1] * spectrum[2 * i + 1];
    transform(spectrum, again, roots, n, bits, -1.0);
    for (int64_t i = 0; i < 2 * n; i++) again[i] /= (double)n;
}
