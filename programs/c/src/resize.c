#include <stdint.h>

/* Bilinear scaling of a grey image in Q8 steps, a box reduction by two, and nearest enlargement, side by side. */

static int32_t blend(int32_t a, int32_t b, int32_t part) { return a * (256 - part) + b * part; }

static uint8_t sample(const uint8_t *image, int64_t rows, int64_t width, int64_t y, int64_t x) {
    int64_t r = y >> 8, c = x >> 8, down = r + 1 < rows ? width : 0, right = c + 1 < width;
    const uint8_t *p = image + r * width + c;
    int32_t top = blend(p[0], p[right], (int32_t)(x & 255)), bottom = blend(p[down], p[down + right], (int32_t)(x & 255));
    return (uint8_t)((blend(top, bottom, (int32_t)(y & 255)) + 32768) >> 16);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    uint8_t *scaled = args[2];
    uint8_t *half = args[3];
    uint8_t *nearest = args[4];
    int64_t rows = sizes[0], width = sizes[1], new_rows = sizes[2], new_width = sizes[3];
    int64_t step_y = (rows << 8) / new_rows, step_x = (width << 8) / new_width;
    for (int64_t r = 0; r < new_rows; r++)
        for (int64_t c = 0; c < new_width; c++) {
            scaled[r * new_width + c] = sample(image, rows, width, r * step_y, c * step_x);
            nearest[r * new_width + c] = image[r * rows / new_rows * width + c * width / new_width];
        }
    for (int64_t r = 0; r < rows / 2; r++)
        for (int64_t c = 0; c < width / 2; c++) {
            const uint8_t *p = image + 2 * r * width + 2 * c;
            half[r * (width / 2) + c] = (uint8_t)((p[0] + p[1] + p[width] + p[width + 1] + 2) >> 2);
        }
}
