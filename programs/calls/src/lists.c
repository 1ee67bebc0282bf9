#include <stdint.h>

/* Reads symbolic expressions into cells and evaluates them: arithmetic, if, let, lists, with an environment. */

typedef struct {
    const uint8_t *text;
    int64_t at, end;
    int32_t *head, *tail; /* a cell's head is a number tag or a cell; see the constructors */
    int32_t used, room;
    int64_t errors, steps;
} Lisp;

#define NIL 0

static int look(const Lisp *l) { return l->at < l->end ? l->text[l->at] : 0; }

static int32_t fail(Lisp *l) {
    l->errors++;
    return NIL;
}

static int32_t cell(Lisp *l, int32_t head, int32_t tail) {
    if (l->used >= l->room) return fail(l);
    l->head[l->used] = head;
    l->tail[l->used] = tail;
    return l->used++;
}

/* numbers and symbols are odd; cells are twice their index */
static int32_t number(int32_t value) { return (int32_t)((uint32_t)value << 2 | 1); }
static int32_t symbol(int name) { return name << 2 | 3; }
static int is_number(int32_t x) { return (x & 3) == 1; }
static int is_symbol(int32_t x) { return (x & 3) == 3; }
static int is_pair(int32_t x) { return !(x & 1) && x != NIL; }
static int32_t value_of(int32_t x) { return is_number(x) ? x >> 2 : 0; }
static int32_t first(const Lisp *l, int32_t x) { return is_pair(x) ? l->head[x >> 1] : NIL; }
static int32_t rest(const Lisp *l, int32_t x) { return is_pair(x) ? l->tail[x >> 1] : NIL; }
static int32_t second(const Lisp *l, int32_t x) { return first(l, rest(l, x)); }
static int32_t third(const Lisp *l, int32_t x) { return second(l, rest(l, x)); }
static int32_t pair(Lisp *l, int32_t a, int32_t b) { return cell(l, a, b) << 1; }

static void skip(Lisp *l) {
    while (look(l) == ' ') l->at++;
}

static int32_t read(Lisp *l, int depth);

static int32_t read_list(Lisp *l, int depth) {
    skip(l);
    if (look(l) == 0) return fail(l);
    if (look(l) == ')') {
        l->at++;
        return NIL;
    }
    int32_t head = read(l, depth), tail = read_list(l, depth);
    return pair(l, head, tail);
}

static int32_t read_number(Lisp *l) {
    int32_t value = 0;
    for (; look(l) >= '0' && look(l) <= '9'; l->at++) value = (value * 10 + look(l) - '0') & 0xfffff;
    return number(value);
}

static int32_t read(Lisp *l, int depth) {
    skip(l);
    int c = look(l);
    if (c == '(') {
        l->at++;
        return depth < 30 ? read_list(l, depth + 1) : fail(l);
    }
    if (c >= '0' && c <= '9') return read_number(l);
    l->at++;
    return symbol(c);
}

static int32_t lookup(Lisp *l, int32_t name, int32_t names) {
    for (; is_pair(names); names = rest(l, names))
        if (first(l, first(l, names)) == name) return rest(l, first(l, names));
    return fail(l);
}

static int32_t bind(Lisp *l, int32_t name, int32_t value, int32_t names) { return pair(l, pair(l, name, value), names); }

static int32_t eval(Lisp *l, int32_t x, int32_t names);

static int32_t fold(Lisp *l, int32_t operation, int32_t arguments, int32_t names) {
    uint32_t sum = (uint32_t)value_of(eval(l, first(l, arguments), names));
    for (arguments = rest(l, arguments); is_pair(arguments); arguments = rest(l, arguments)) {
        uint32_t next = (uint32_t)value_of(eval(l, first(l, arguments), names));
        sum = operation == '+' ? sum + next : operation == '*' ? sum * next : sum - next;
    }
    return number((int32_t)sum);
}

static int32_t eval_let(Lisp *l, int32_t x, int32_t names) {
    int32_t value = eval(l, third(l, x), names);
    return eval(l, first(l, rest(l, rest(l, rest(l, x)))), bind(l, second(l, x), value, names));
}

static int32_t eval_if(Lisp *l, int32_t x, int32_t names) {
    int32_t test = value_of(eval(l, second(l, x), names));
    return eval(l, test > 0 ? third(l, x) : first(l, rest(l, rest(l, rest(l, x)))), names);
}

static int32_t apply(Lisp *l, int32_t x, int32_t names) {
    int operation = first(l, x) >> 2;
    switch (operation) {
    case '+': case '*': case '-': return fold(l, operation, rest(l, x), names);
    case '<': return number(value_of(eval(l, second(l, x), names)) < value_of(eval(l, third(l, x), names)));
    case 'i': return eval_if(l, x, names);
    case 'l': return eval_let(l, x, names);
    default: return fail(l);
    }
}

static int32_t eval(Lisp *l, int32_t x, int32_t names) {
    l->steps++;
    if (is_number(x)) return x;
    if (is_symbol(x)) return lookup(l, x, names);
    return is_pair(x) ? apply(l, x, names) : fail(l);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *text = args[1];
    int32_t *values = args[2];
    int64_t *result = args[3];
    Lisp l = {text, 0, 0, args[4], args[5], 1, (int32_t)sizes[2], 0, 0};
    for (int64_t row = 0; row < sizes[0]; row++) {
        l.at = row * sizes[1];
        l.end = l.at + sizes[1];
        l.used = 1;
        int32_t x = read(&l, 0);
        values[row] = value_of(eval(&l, x, bind(&l, symbol('a'), number((int32_t)row), NIL)));
    }
    result[0] = l.errors;
    result[1] = l.steps;
}
