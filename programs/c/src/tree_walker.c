#include <stdint.h>

/* Evaluates expression trees over a vector of variables by recursion, folds constants first, counts what is left. */

typedef struct {
    int32_t kind, left, right; /* 0 constant (left), 1 variable (left), 2.. operators */
} Node;

static int32_t apply(int32_t kind, int32_t a, int32_t b) {
    uint32_t x = (uint32_t)a, y = (uint32_t)b;
    switch (kind) {
    case 2: return (int32_t)(x + y);
    case 3: return (int32_t)(x - y);
    case 4: return (int32_t)(x * y);
    case 5: return a < b ? a : b;
    case 6: return a > b ? a : b;
    case 7: return a < b;
    case 8: return (int32_t)(x ^ y);
    default: return (int32_t)(x >> (y & 31));
    }
}

static int32_t evaluate(const Node *tree, int32_t at, const int32_t *variables) {
    const Node *n = &tree[at];
    if (n->kind == 0) return n->left;
    if (n->kind == 1) return variables[n->left];
    if (n->kind == 10) /* choose: the condition is on the left, the cases are the children of the right */
        return evaluate(tree, n->left, variables) ? evaluate(tree, tree[n->right].left, variables)
                                                  : evaluate(tree, tree[n->right].right, variables);
    return apply(n->kind, evaluate(tree, n->left, variables), evaluate(tree, n->right, variables));
}

static int32_t fold(Node *tree, int32_t at) {
    Node *n = &tree[at];
    int32_t left, right;
    if (n->kind < 2) return 1;
    left = fold(tree, n->left);
    if (n->kind == 10) /* the cases' parent stays as it is */
        return 2 + left + fold(tree, tree[n->right].left) + fold(tree, tree[n->right].right);
    right = fold(tree, n->right);
    if (tree[n->left].kind == 0 && tree[n->right].kind == 0) {
        n->left = apply(n->kind, tree[n->left].left, tree[n->right].left);
        n->kind = 0;
        return 1;
    }
    return 1 + left + right;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const Node *trees = args[1];
    const int32_t *variables = args[2];
    int32_t *values = args[3];
    int32_t *left = args[4];
    Node *folded = args[5];
    int64_t nodes = sizes[0], rows = sizes[1], width = sizes[2];
    for (int64_t i = 0; i < nodes; i++) folded[i] = trees[i];
    left[0] = fold(folded, (int32_t)nodes - 1);
    for (int64_t r = 0; r < rows; r++) values[r] = evaluate(folded, (int32_t)nodes - 1, variables + r * width);
}
