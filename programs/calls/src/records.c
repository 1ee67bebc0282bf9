#include <stdint.h>

/* Merge sort of rows by several fields at once, joined with a second table and grouped, by one comparison throughout. */

typedef struct {
    int32_t city, year;
    int64_t amount;
} Row;

static int sign(int64_t a, int64_t b) { return a < b ? -1 : a > b; }

static int compare(const Row *a, const Row *b, int order) {
    int first = order & 1 ? sign(a->city, b->city) : sign(a->year, b->year);
    if (first) return first;
    int second = order & 1 ? sign(a->year, b->year) : sign(a->city, b->city);
    if (second) return second;
    return order & 2 ? sign(b->amount, a->amount) : sign(a->amount, b->amount);
}

static void copy(Row *to, const Row *from, int64_t n) {
    for (int64_t i = 0; i < n; i++) to[i] = from[i];
}

static void merge(Row *out, const Row *a, int64_t n, const Row *b, int64_t m, int order) {
    int64_t i = 0, j = 0;
    while (i < n && j < m) *out++ = compare(&b[j], &a[i], order) < 0 ? b[j++] : a[i++];
    copy(out, a + i, n - i);
    copy(out + (n - i), b + j, m - j);
}

static void insert(Row *x, int64_t n, int order) {
    for (int64_t i = 1; i < n; i++) {
        Row moving = x[i];
        int64_t j = i;
        for (; j > 0 && compare(&moving, &x[j - 1], order) < 0; j--) x[j] = x[j - 1];
        x[j] = moving;
    }
}

static void sort(Row *x, Row *spare, int64_t n, int order) {
    if (n <= 8) {
        insert(x, n, order);
        return;
    }
    int64_t half = n / 2;
    sort(x, spare, half, order);
    sort(x + half, spare, n - half, order);
    merge(spare, x, half, x + half, n - half, order);
    copy(x, spare, n);
}

static int same_group(const Row *a, const Row *b) { return a->city == b->city && a->year == b->year; }

static int64_t group(Row *x, int64_t n) {
    int64_t used = 0;
    for (int64_t i = 0; i < n; i++) {
        if (used && same_group(&x[used - 1], &x[i])) x[used - 1].amount += x[i].amount;
        else x[used++] = x[i];
    }
    return used;
}

static const Row *find(const Row *x, int64_t n, const Row *wanted, int order) {
    int64_t low = 0, high = n;
    while (low < high) {
        int64_t middle = (low + high) / 2;
        if (compare(&x[middle], wanted, order) < 0) low = middle + 1;
        else high = middle;
    }
    return low < n ? &x[low] : &x[n - 1];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *fields = args[1];
    int64_t *result = args[2];
    Row *rows = args[3], *spare = args[4];
    int64_t n = sizes[0], found = 0;
    for (int64_t i = 0; i < n; i++) {
        rows[i].city = fields[3 * i] & 63;
        rows[i].year = fields[3 * i + 1] & 31;
        rows[i].amount = fields[3 * i + 2];
    }
    sort(rows, spare, n, 2);
    result[0] = rows[n / 3].amount;
    sort(rows, spare, n, 1);
    result[1] = rows[n / 3].amount;
    int64_t groups = group(rows, n);
    for (int64_t i = 0; i < n; i++) {
        Row wanted = {fields[3 * i + 1] & 63, fields[3 * i] & 31, INT64_MIN};
        found += find(rows, groups, &wanted, 1)->amount & 0xff;
    }
    result[2] = groups;
    result[3] = found;
}
