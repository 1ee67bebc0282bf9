#include <stdint.h>

/* Ants that look for food on a torus: each senses, decides, moves and leaves a trail that fades. */

typedef struct {
    int32_t x, y, heading, carrying;
    uint32_t luck;
} Ant;

typedef struct {
    uint16_t *trail, *food;
    int32_t side;
    uint64_t gathered, turned;
} World;

static int32_t wrap(const World *w, int32_t v) { return v & (w->side - 1); }
static int64_t cell(const World *w, int32_t x, int32_t y) { return (int64_t)wrap(w, y) * w->side + wrap(w, x); }

static uint32_t draw(Ant *a) {
    a->luck ^= a->luck << 13;
    a->luck ^= a->luck >> 17;
    a->luck ^= a->luck << 5;
    return a->luck;
}

static int32_t step_x(int heading) {
    switch (heading & 7) {
    case 1: case 2: case 3: return 1;
    case 5: case 6: case 7: return -1;
    default: return 0;
    }
}

static int32_t step_y(int heading) { return step_x(heading + 2); }

static uint32_t smell(const World *w, const Ant *a, int turn, const uint16_t *field) {
    int heading = a->heading + turn;
    return field[cell(w, a->x + 2 * step_x(heading), a->y + 2 * step_y(heading))];
}

static int best_turn(const World *w, Ant *a, const uint16_t *field) {
    uint32_t left = smell(w, a, -1, field), ahead = smell(w, a, 0, field), right = smell(w, a, 1, field);
    if (ahead >= left && ahead >= right) return (draw(a) & 15) == 0 ? (int)(draw(a) % 3) - 1 : 0;
    return left > right ? -1 : 1;
}

static void turn(World *w, Ant *a, int by) {
    a->heading = (a->heading + by) & 7;
    w->turned += by != 0;
}

static void move(const World *w, Ant *a) {
    a->x = wrap(w, a->x + step_x(a->heading));
    a->y = wrap(w, a->y + step_y(a->heading));
}

static void leave_trail(World *w, const Ant *a, uint32_t amount) {
    uint16_t *here = &w->trail[cell(w, a->x, a->y)];
    *here = (uint16_t)(*here + amount > 60000 ? 60000 : *here + amount);
}

static int at_home(const World *w, const Ant *a) { return a->x < w->side / 8 && a->y < w->side / 8; }

static void search(World *w, Ant *a) {
    uint16_t *here = &w->food[cell(w, a->x, a->y)];
    if (*here) {
        --*here;
        a->carrying = 1;
        turn(w, a, 4);
        return;
    }
    turn(w, a, best_turn(w, a, (draw(a) & 1) ? w->trail : w->food));
    move(w, a);
    leave_trail(w, a, 40);
}

static void carry(World *w, Ant *a) {
    if (at_home(w, a)) {
        w->gathered++;
        a->carrying = 0;
        turn(w, a, 4);
        return;
    }
    int heading = (a->x > 0) * 6 + (a->y > 0 && (draw(a) & 1)) * 2;
    turn(w, a, ((heading - a->heading) & 7) > 4 ? -1 : 1);
    move(w, a);
    leave_trail(w, a, 300);
}

static void live(World *w, Ant *a) {
    if (a->carrying) carry(w, a);
    else search(w, a);
}

static void fade(World *w) {
    int64_t cells = (int64_t)w->side * w->side;
    for (int64_t i = 0; i < cells; i++) w->trail[i] = (uint16_t)(w->trail[i] - (w->trail[i] >> 4));
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *food = args[1];
    uint64_t *result = args[2];
    uint16_t *trail = args[3];
    World w = {trail, args[4], (int32_t)sizes[1], 0, 0};
    Ant ants[64];
    int64_t cells = sizes[1] * sizes[1], count = sizes[0];
    for (int64_t i = 0; i < cells; i++) {
        w.food[i] = (uint16_t)(food[i] > 60000 ? food[i] & 15 : 0);
        trail[i] = 0;
    }
    for (int64_t i = 0; i < count; i++) {
        Ant a = {0, 0, (int32_t)i & 7, 0, (uint32_t)i * 77u + 1u};
        ants[i] = a;
    }
    for (int64_t t = 0; t < sizes[2]; t++) {
        for (int64_t i = 0; i < count; i++) live(&w, &ants[i]);
        if ((t & 15) == 15) fade(&w);
    }
    result[0] = w.gathered;
    result[1] = w.turned;
}
