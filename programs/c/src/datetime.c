#include <stdint.h>

/* Log lines "YYYY-MM-DD hh:mm:ss LEVEL number": to seconds since 1970, weekday histogram, totals by level. */

static int64_t days_before(int64_t year, int64_t month, int64_t day) {
    int64_t y = month <= 2 ? year - 1 : year, era = y / 400, of_era = y - era * 400;
    int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int64_t field(const uint8_t *p, int digits) {
    int64_t value = 0;
    for (int i = 0; i < digits; i++) {
        if (p[i] < '0' || p[i] > '9') return -1;
        value = value * 10 + (p[i] - '0');
    }
    return value;
}

static int is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static int64_t days_in(int64_t year, int64_t month) {
    static const uint8_t table[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return table[month - 1] + (month == 2 && is_leap(year));
}

static int level_of(const uint8_t *p) {
    switch (p[0]) {
    case 'D': return 0;
    case 'I': return 1;
    case 'W': return 2;
    case 'E': return 3;
    default: return 4;
    }
}

static int64_t seconds(const uint8_t *p) {
    int64_t year = field(p, 4), month = field(p + 5, 2), day = field(p + 8, 2);
    int64_t hour = field(p + 11, 2), minute = field(p + 14, 2), second = field(p + 17, 2);
    if (p[4] != '-' || p[7] != '-' || p[10] != ' ' || p[13] != ':' || p[16] != ':') return -1;
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
    return ((days_before(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *lines = args[1];
    int64_t *stamps = args[2];
    int64_t *totals = args[3]; /* 5 levels, 7 weekdays, bad lines */
    int64_t count = sizes[0], width = sizes[1];
    for (int i = 0; i < 13; i++) totals[i] = 0;
    for (int64_t k = 0; k < count; k++) {
        const uint8_t *line = lines + k * width;
        int64_t stamp = seconds(line), amount = field(line + 22, 6);
        stamps[k] = stamp;
        if (stamp < 0 || amount < 0) {
            totals[12]++;
            continue;
        }
        totals[level_of(line + 20)] += amount;
        totals[5 + (stamp / 86400 + 4) % 7]++;
    }
}
