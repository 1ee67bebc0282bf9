#include <stdint.h>

/* Long numbers to decimal digits by repeated short division, and their digit sums; then back, to check. */

static uint32_t divide(uint32_t *number, int64_t *length, uint32_t by) {
    uint64_t rest = 0;
    for (int64_t i = *length - 1; i >= 0; i--) {
        rest = rest << 32 | number[i];
        number[i] = (uint32_t)(rest / by);
        rest %= by;
    }
    while (*length > 0 && number[*length - 1] == 0) --*length;
    return (uint32_t)rest;
}

static void multiply_add(uint32_t *number, int64_t length, uint32_t by, uint32_t plus) {
    uint64_t carry = plus;
    for (int64_t i = 0; i < length; i++) {
        carry += (uint64_t)number[i] * by;
        number[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *numbers = args[1];
    uint8_t *digits = args[2];
    uint32_t *sums = args[3];
    uint32_t *work = args[4];
    int64_t count = sizes[0], limbs = sizes[1], places = 10 * limbs;
    for (int64_t k = 0; k < count; k++) {
        uint8_t *text = digits + k * places;
        int64_t length = limbs, place = places;
        uint32_t sum = 0, wrong = 0;
        for (int64_t i = 0; i < limbs; i++) work[i] = numbers[k * limbs + i];
        while (length > 0) {
            uint32_t nine = divide(work, &length, 1000000000u);
            for (int i = 0; i < 9 && place > 0; i++) {
                uint32_t digit = nine % 10;
                text[--place] = (uint8_t)('0' + digit);
                sum += digit;
                nine /= 10;
            }
        }
        while (place > 0) text[--place] = '0';
        for (int64_t i = 0; i < limbs; i++) work[i] = 0;
        for (int64_t i = 0; i < places; i++) multiply_add(work, limbs, 10, (uint32_t)(text[i] - '0'));
        for (int64_t i = 0; i < limbs; i++) wrong += work[i] != numbers[k * limbs + i];
        sums[2 * k] = sum;
        sums[2 * k + 1] = wrong;
    }
}
