#include <stdint.h>

/* Sine, cosine and arctangent in Q30 by shifts and adds, the angles of the steps given as an input. */

static int32_t halved(int32_t x, int by) { return x >> by; }

static void rotate(int32_t angle, const int32_t *steps, int count, int32_t start, int32_t *cosine, int32_t *sine) {
    int32_t x = start, y = 0;
    for (int i = 0; i < count; i++) {
        int32_t dx = halved(y, i), dy = halved(x, i);
        if (angle < 0) {
            x += dx;
            y -= dy;
            angle += steps[i];
        } else {
            x -= dx;
            y += dy;
            angle -= steps[i];
        }
    }
    *cosine = x;
    *sine = y;
}

static int32_t arctangent(int32_t y, int32_t x, const int32_t *steps, int count) {
    int32_t angle = 0;
    for (int i = 0; i < count; i++) {
        int32_t dx = halved(y, i), dy = halved(x, i);
        if (y > 0) {
            x += dx;
            y -= dy;
            angle += steps[i];
        } else {
            x -= dx;
            y += dy;
            angle -= steps[i];
        }
    }
    return angle;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *angles = args[1];
    const int32_t *steps = args[2];
    int32_t *cosines = args[3];
    int32_t *sines = args[4];
    int32_t *back = args[5];
    int64_t n = sizes[0];
    int count = (int)sizes[1];
    for (int64_t i = 0; i < n; i++) {
        rotate(angles[i], steps, count, 652032874 / 2, &cosines[i], &sines[i]);
        back[i] = arctangent(sines[i], cosines[i], steps, count);
    }
}
