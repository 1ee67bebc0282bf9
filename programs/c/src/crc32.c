#include <stdint.h>

/* Reflected CRC of each block of a buffer: the table is made anew in every call, then applied byte by byte. */

static uint32_t step(uint32_t value, uint32_t polynomial) {
    return (value >> 1) ^ (polynomial & (0u - (value & 1u)));
}

static void make_table(uint32_t table[256], uint32_t polynomial) {
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t value = byte;
        for (int bit = 0; bit < 8; bit++) value = step(value, polynomial);
        table[byte] = value;
    }
}

static uint32_t update(const uint32_t table[256], uint32_t crc, uint8_t byte) {
    return table[(crc ^ byte) & 0xffu] ^ (crc >> 8);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *data = args[1];
    const uint32_t *polynomial = args[2];
    uint32_t *sums = args[3];
    int64_t blocks = sizes[0], length = sizes[1];
    uint32_t table[256];
    make_table(table, polynomial[0]);
    for (int64_t b = 0; b < blocks; b++) {
        uint32_t crc = 0xffffffffu;
        for (int64_t i = 0; i < length; i++) crc = update(table, crc, data[b * length + i]);
        sums[b] = ~crc;
    }
}
