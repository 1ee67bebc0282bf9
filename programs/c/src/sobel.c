#include <stdint.h>

/* Edges of a grey image: Sobel gradients, their length by an integer estimate, and a threshold with hysteresis. */

static int32_t absolute(int32_t x) { return x < 0 ? -x : x; }

static int32_t length_of(int32_t dx, int32_t dy) {
    int32_t a = absolute(dx), b = absolute(dy), most = a > b ? a : b, least = a > b ? b : a;
    return most - (most >> 4) + (least >> 1) - (least >> 3);
}

static int32_t pixel(const uint8_t *image, int64_t width, int64_t r, int64_t c) { return image[r * width + c]; }

static int32_t gradient(const uint8_t *im, int64_t w, int64_t r, int64_t c) {
    int32_t dx = pixel(im, w, r - 1, c + 1) + 2 * pixel(im, w, r, c + 1) + pixel(im, w, r + 1, c + 1) -
                 pixel(im, w, r - 1, c - 1) - 2 * pixel(im, w, r, c - 1) - pixel(im, w, r + 1, c - 1);
    int32_t dy = pixel(im, w, r + 1, c - 1) + 2 * pixel(im, w, r + 1, c) + pixel(im, w, r + 1, c + 1) -
                 pixel(im, w, r - 1, c - 1) - 2 * pixel(im, w, r - 1, c) - pixel(im, w, r - 1, c + 1);
    return length_of(dx, dy);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    uint8_t *edges = args[2];
    int32_t *lengths = args[3];
    int64_t rows = sizes[0], width = sizes[1];
    int32_t low = (int32_t)sizes[2], high = 2 * low;
    for (int64_t i = 0; i < rows * width; i++) lengths[i] = edges[i] = 0;
    for (int64_t r = 1; r + 1 < rows; r++)
        for (int64_t c = 1; c + 1 < width; c++) lengths[r * width + c] = gradient(image, width, r, c);
    for (int64_t r = 1; r + 1 < rows; r++)
        for (int64_t c = 1; c + 1 < width; c++) {
            int64_t at = r * width + c;
            int near = lengths[at - 1] >= high || lengths[at + 1] >= high || lengths[at - width] >= high || lengths[at + width] >= high;
            edges[at] = lengths[at] >= high || (lengths[at] >= low && near) ? 255 : 0;
        }
}
