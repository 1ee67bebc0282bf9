#include <stdint.h>

/* Pitch by integer autocorrelation in frames, linear prediction by Levinson's recursion in doubles, and its residual. */

static int64_t correlation(const int16_t *x, int64_t n, int64_t lag) {
    int64_t sum = 0;
    for (int64_t i = lag; i < n; i++) sum += (int32_t)x[i] * x[i - lag] >> 4;
    return sum;
}

static int64_t best_lag(const int16_t *x, int64_t n, int64_t low, int64_t high) {
    int64_t best = low, most = INT64_MIN;
    for (int64_t lag = low; lag < high; lag++) {
        int64_t sum = correlation(x, n, lag);
        if (sum > most) {
            most = sum;
            best = lag;
        }
    }
    return best;
}

static double predict(const double *r, int order, double *a) {
    double error = r[0];
    a[0] = 1;
    for (int i = 1; i <= order; i++) {
        double sum = r[i], reflection;
        for (int j = 1; j < i; j++) sum += a[j] * r[i - j];
        reflection = error > 0 ? -sum / error : 0;
        a[i] = 0;
        for (int j = 0; j <= i / 2; j++) {
            double left = a[j], right = a[i - j];
            a[j] = left + reflection * right;
            if (j != i - j) a[i - j] = right + reflection * left;
        }
        error *= 1 - reflection * reflection;
    }
    return error;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1];
    int32_t *lags = args[2];
    double *coefficients = args[3];
    double *errors = args[4];
    int64_t frames = sizes[0], n = sizes[1];
    int order = (int)sizes[2];
    for (int64_t f = 0; f < frames; f++) {
        const int16_t *x = samples + f * n;
        double r[33];
        lags[f] = (int32_t)best_lag(x, n, n / 16, n / 4);
        for (int k = 0; k <= order; k++) r[k] = (double)correlation(x, n, k);
        r[0] = r[0] * 1.001 + 1;
        errors[f] = predict(r, order, coefficients + f * (order + 1));
    }
}
