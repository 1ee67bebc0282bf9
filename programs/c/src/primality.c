#include <stdint.h>

/* Miller-Rabin tests of 64-bit numbers with twelve bases, and Pollard's rho on the composites. */

static uint64_t multiply(uint64_t a, uint64_t b, uint64_t m) {
    uint64_t sum = 0; /* a, b, m < 2**63: doubling cannot overflow */
    while (b) {
        if (b & 1) sum = sum + a >= m ? sum + a - m : sum + a;
        a = a + a >= m ? a + a - m : a + a;
        b >>= 1;
    }
    return sum;
}

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t m) {
    uint64_t result = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) result = multiply(result, base, m);
        base = multiply(base, base, m);
    }
    return result;
}

static int witness(uint64_t base, uint64_t n) {
    uint64_t odd = n - 1, x;
    int twos = 0;
    while (!(odd & 1)) {
        odd >>= 1;
        twos++;
    }
    x = power(base % n, odd, n);
    if (x == 0 || x == 1 || x == n - 1) return 0;
    for (int i = 1; i < twos; i++) {
        x = multiply(x, x, n);
        if (x == n - 1) return 0;
    }
    return 1;
}

static int is_prime(uint64_t n, const uint8_t bases[12]) {
    if (n < 2 || !(n & 1)) return n == 2;
    for (int i = 0; i < 12; i++)
        if (witness(bases[i], n)) return 0;
    return 1;
}

static uint64_t common(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t t = a % b;
        a = b;
        b = t;
    }
    return a;
}

static uint64_t divisor(uint64_t n, uint64_t steps) {
    uint64_t slow = 2, fast = 2, found = 1;
    if (!(n & 1)) return 2;
    for (uint64_t i = 0; i < steps && found == 1; i++) {
        slow = (multiply(slow, slow, n) + 1) % n;
        fast = (multiply(fast, fast, n) + 1) % n;
        fast = (multiply(fast, fast, n) + 1) % n;
        found = common(slow > fast ? slow - fast : fast - slow, n);
    }
    return found;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *numbers = args[1];
    const uint8_t *bases = args[2];
    uint64_t *factors = args[3];
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint64_t n = numbers[i];
        factors[i] = is_prime(n, bases) ? n : divisor(n, (uint64_t)sizes[1]);
    }
}
