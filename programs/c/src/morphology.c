#include <stdint.h>

/* A grey image dithered to bits by error diffusion, eroded and dilated, and its components labelled by flood fill. */

static int32_t clamp(int32_t x) { return x < -255 ? -255 : x > 510 ? 510 : x; }

static void dither(const uint8_t *image, uint8_t *bits, int32_t *errors, int64_t rows, int64_t width) {
    for (int64_t i = 0; i < 2 * (width + 2); i++) errors[i] = 0;
    for (int64_t r = 0; r < rows; r++) {
        int32_t *now = errors + (r & 1) * (width + 2) + 1, *next = errors + (~r & 1) * (width + 2) + 1;
        for (int64_t c = -1; c <= width; c++) next[c] = 0;
        for (int64_t c = 0; c < width; c++) {
            int32_t value = clamp(image[r * width + c] + now[c] / 16), error;
            bits[r * width + c] = value > 127;
            error = value - (value > 127 ? 255 : 0);
            now[c + 1] += 7 * error;
            next[c - 1] += 3 * error;
            next[c] += 5 * error;
            next[c + 1] += error;
        }
    }
}

static int inside(const uint8_t *bits, int64_t rows, int64_t width, int64_t r, int64_t c, int outside) {
    return r < 0 || c < 0 || r >= rows || c >= width ? outside : bits[r * width + c];
}

static void change(const uint8_t *from, uint8_t *to, int64_t rows, int64_t width, int wanted) {
    for (int64_t r = 0; r < rows; r++)
        for (int64_t c = 0; c < width; c++) {
            int any = inside(from, rows, width, r, c, !wanted) == wanted;
            any |= inside(from, rows, width, r - 1, c, !wanted) == wanted || inside(from, rows, width, r + 1, c, !wanted) == wanted;
            any |= inside(from, rows, width, r, c - 1, !wanted) == wanted || inside(from, rows, width, r, c + 1, !wanted) == wanted;
            to[r * width + c] = (uint8_t)(any ? wanted : !wanted);
        }
}

static int32_t fill(const uint8_t *bits, int32_t *labels, int32_t *stack, int64_t rows, int64_t width) {
    int32_t used = 0;
    for (int64_t i = 0; i < rows * width; i++) labels[i] = 0;
    for (int32_t start = 0; start < rows * width; start++) {
        int32_t top = 0;
        if (!bits[start] || labels[start]) continue;
        labels[start] = ++used;
        stack[top++] = start;
        while (top > 0) {
            int32_t at = stack[--top], r = at / (int32_t)width, c = at % (int32_t)width;
            for (int k = 0; k < 4; k++) {
                int32_t nr = r + (k == 0) - (k == 1), nc = c + (k == 2) - (k == 3), to;
                if (!inside(bits, rows, width, nr, nc, 0)) continue;
                to = nr * (int32_t)width + nc;
                if (labels[to]) continue;
                labels[to] = used;
                stack[top++] = to;
            }
        }
    }
    return used;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *image = args[1];
    int32_t *labels = args[2];
    int64_t *count = args[3];
    uint8_t *bits = args[4];
    uint8_t *other = args[5];
    int32_t *errors = args[6];
    int32_t *stack = args[7];
    int64_t rows = sizes[0], width = sizes[1];
    dither(image, bits, errors, rows, width);
    change(bits, other, rows, width, 1);
    change(other, bits, rows, width, 0);
    count[0] = fill(bits, labels, stack, rows, width);
}
