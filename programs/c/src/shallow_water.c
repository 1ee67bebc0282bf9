#include <stdint.h>

/* Waves on shallow water in Q20 integers on a torus: height and two velocities, staggered; total and peaks. */

static int64_t scaled(int64_t x, int64_t q) { return (x * q) >> 10; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *start = args[1];
    int32_t *height = args[2];
    int64_t *totals = args[3];
    int32_t *across = args[4];
    int32_t *down = args[5];
    int64_t n = sizes[0], m = sizes[1], steps = sizes[2];
    for (int64_t i = 0; i < n * m; i++) {
        height[i] = start[i];
        across[i] = down[i] = 0;
    }
    for (int64_t s = 0; s < steps; s++) {
        int64_t total = 0;
        int32_t peak = INT32_MIN;
        for (int64_t r = 0; r < n; r++)
            for (int64_t c = 0; c < m; c++) {
                int64_t at = r * m + c, left = r * m + (c == 0 ? m - 1 : c - 1), above = (r == 0 ? n - 1 : r - 1) * m + c;
                across[at] = (int32_t)scaled(across[at] - scaled((int64_t)height[at] - height[left], 300), 1020);
                down[at] = (int32_t)scaled(down[at] - scaled((int64_t)height[at] - height[above], 300), 1020);
            }
        for (int64_t r = 0; r < n; r++)
            for (int64_t c = 0; c < m; c++) {
                int64_t at = r * m + c, right = r * m + (c + 1 == m ? 0 : c + 1), below = (r + 1 == n ? 0 : r + 1) * m + c;
                int64_t gone = (int64_t)across[right] - across[at] + down[below] - down[at];
                height[at] = (int32_t)(height[at] - scaled(gone, 300));
                total += height[at];
                if (height[at] > peak) peak = height[at];
            }
        totals[2 * s] = total;
        totals[2 * s + 1] = peak;
    }
}
