#include <stdint.h>

/* Sieve of Eratosthenes on a bit set of odd numbers, then prime gaps and a running mix of the primes. */

static int test(const uint64_t *set, uint64_t i) { return (int)(set[i >> 6] >> (i & 63) & 1); }
static void put(uint64_t *set, uint64_t i) { set[i >> 6] |= (uint64_t)1 << (i & 63); }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *salt = args[1];
    uint64_t *result = args[2];
    uint64_t *gaps = args[3];
    uint64_t *composite = args[4];
    uint64_t limit = (uint64_t)sizes[0], half = limit / 2, words = half / 64 + 1;
    for (uint64_t w = 0; w < words; w++) composite[w] = 0;
    for (uint64_t i = 1; 2 * i * (i + 1) < half; i++)
        if (!test(composite, i))
            for (uint64_t j = 2 * i * (i + 1); j < half; j += 2 * i + 1) put(composite, j);
    for (int g = 0; g < 128; g++) gaps[g] = 0;
    uint64_t last = 2, count = 1, mixed = salt[0];
    for (uint64_t i = 1; i < half; i++) {
        uint64_t number = 2 * i + 1, gap;
        if (test(composite, i)) continue;
        gap = number - last;
        gaps[gap < 127 ? gap : 127]++;
        mixed = (mixed ^ number) * 0x100000001b3u;
        last = number;
        count++;
    }
    result[0] = count;
    result[1] = last;
    result[2] = mixed;
}
