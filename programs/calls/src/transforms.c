#include <stdint.h>

/* A scene of nodes with 4x4 matrices: compose down the chain of parents, invert the rigid part, transform points. */

typedef struct {
    double m[16];
} Matrix;

static double at(const Matrix *a, int row, int column) { return a->m[4 * row + column]; }
static void put(Matrix *a, int row, int column, double value) { a->m[4 * row + column] = value; }

static Matrix identity(void) {
    Matrix r;
    for (int i = 0; i < 16; i++) r.m[i] = i % 5 == 0 ? 1.0 : 0.0;
    return r;
}

static double row_times_column(const Matrix *a, const Matrix *b, int row, int column) {
    double sum = 0;
    for (int k = 0; k < 4; k++) sum += at(a, row, k) * at(b, k, column);
    return sum;
}

static Matrix product(const Matrix *a, const Matrix *b) {
    Matrix r;
    for (int row = 0; row < 4; row++)
        for (int column = 0; column < 4; column++) put(&r, row, column, row_times_column(a, b, row, column));
    return r;
}

static Matrix translation(double x, double y, double z) {
    Matrix r = identity();
    put(&r, 0, 3, x);
    put(&r, 1, 3, y);
    put(&r, 2, 3, z);
    return r;
}

static Matrix rotation(int axis, double t) {
    /* the rational parametrization of the circle, so that no sine is needed */
    double c = (1 - t * t) / (1 + t * t), s = 2 * t / (1 + t * t);
    int i = (axis + 1) % 3, j = (axis + 2) % 3;
    Matrix r = identity();
    put(&r, i, i, c);
    put(&r, j, j, c);
    put(&r, i, j, -s);
    put(&r, j, i, s);
    return r;
}

static Matrix rigid_inverse(const Matrix *a) {
    Matrix r = identity();
    for (int i = 0; i < 3; i++) {
        double shift = 0;
        for (int j = 0; j < 3; j++) {
            put(&r, i, j, at(a, j, i));
            shift -= at(a, j, i) * at(a, j, 3);
        }
        put(&r, i, 3, shift);
    }
    return r;
}

static void apply(const Matrix *a, const double *point, double *out) {
    for (int i = 0; i < 3; i++)
        out[i] = at(a, i, 0) * point[0] + at(a, i, 1) * point[1] + at(a, i, 2) * point[2] + at(a, i, 3);
}

static double difference(const Matrix *a, const Matrix *b) {
    double sum = 0;
    for (int i = 0; i < 16; i++) sum += (a->m[i] - b->m[i]) * (a->m[i] - b->m[i]);
    return sum;
}

static Matrix local(const double *node) {
    Matrix turn = rotation(0, node[0]), other = rotation(1, node[1]), shift = translation(node[2], node[3], node[4]);
    Matrix both = product(&turn, &other);
    return product(&shift, &both);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const double *nodes = args[1], *points = args[2];
    double *out = args[3], *errors = args[4];
    int64_t depth = sizes[1], count = sizes[2];
    for (int64_t chain = 0; chain < sizes[0]; chain++) {
        Matrix world = identity(), same = identity();
        for (int64_t i = 0; i < depth; i++) {
            Matrix one = local(nodes + 5 * (chain * depth + i));
            world = product(&world, &one);
        }
        Matrix back = rigid_inverse(&world), both = product(&world, &back);
        errors[chain] = difference(&both, &same);
        for (int64_t i = 0; i < count; i++) apply(i & 1 ? &world : &back, points + 3 * i, out + 3 * (chain * count + i));
    }
}
