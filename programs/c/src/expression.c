#include <stdint.h>

/* Evaluates arithmetic expressions with variables by precedence climbing, over unsigned 32-bit values. */

typedef struct {
    const uint8_t *text;
    int64_t at, end;
    const uint32_t *variables;
    int64_t operations;
} Parser;

static int look(const Parser *p) { return p->at < p->end ? p->text[p->at] : 0; }

static int precedence(int operator_) {
    switch (operator_) {
    case '|': return 1;
    case '^': return 2;
    case '&': return 3;
    case '+': case '-': return 4;
    case '*': case '/': case '%': return 5;
    default: return 0;
    }
}

static uint32_t apply(int operator_, uint32_t a, uint32_t b) {
    switch (operator_) {
    case '|': return a | b;
    case '^': return a ^ b;
    case '&': return a & b;
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b ? a / b : 0;
    default: return b ? a % b : a;
    }
}

static uint32_t climb(Parser *p, int lowest);

static uint32_t atom(Parser *p) {
    int c = look(p);
    uint32_t value = 0;
    p->at++;
    if (c == '(') {
        value = climb(p, 1);
        if (look(p) == ')') p->at++;
        return value;
    }
    if (c == '~') return ~atom(p);
    if (c == '-') return 0u - atom(p);
    if (c >= 'a' && c <= 'z') return p->variables[c - 'a'];
    if (c >= '0' && c <= '9') {
        value = (uint32_t)(c - '0');
        for (c = look(p); c >= '0' && c <= '9'; c = look(p)) {
            value = value * 10 + (uint32_t)(c - '0');
            p->at++;
        }
    }
    return value;
}

static uint32_t climb(Parser *p, int lowest) {
    uint32_t left = atom(p);
    for (;;) {
        int operator_ = look(p), level = precedence(operator_);
        if (level < lowest || !level) return left;
        p->at++;
        left = apply(operator_, left, climb(p, level + 1));
        p->operations++;
    }
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1]; /* rows of expressions, each filled up with ';' */
    const uint32_t *variables = args[2];
    uint32_t *values = args[3];
    int64_t *operations = args[4];
    int64_t rows = sizes[0], width = sizes[1], total = 0;
    for (int64_t r = 0; r < rows; r++) {
        Parser p = {text + r * width, 0, width, variables + 26 * (r % 4), 0};
        values[r] = climb(&p, 1);
        total += p.operations;
    }
    operations[0] = total;
}
