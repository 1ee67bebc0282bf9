#include <stdint.h>

/* Lifts in a building: each is a state machine with a handler for each state; calls are given to the nearest. */

typedef struct {
    int state, floor, target, timer, load;
    uint32_t wanted;
    uint64_t moved, served;
} Lift;

typedef struct {
    Lift lift[8];
    int lifts, floors;
    uint32_t waiting;
    uint64_t delay;
} House;

static int has(uint32_t set, int floor) { return set >> floor & 1; }
static uint32_t with(uint32_t set, int floor) { return set | 1u << floor; }
static uint32_t without(uint32_t set, int floor) { return set & ~(1u << floor); }
static int distance(int a, int b) { return a < b ? b - a : a - b; }

static int nearest(uint32_t set, int from, int floors) {
    int best = -1;
    for (int f = 0; f < floors; f++)
        if (has(set, f) && (best < 0 || distance(f, from) < distance(best, from))) best = f;
    return best;
}

static void enter(Lift *l, int state, int timer) {
    l->state = state;
    l->timer = timer;
}

static int elapsed(Lift *l) { return l->timer-- <= 0; }

static void idle(House *h, Lift *l) {
    int next = nearest(l->wanted, l->floor, h->floors);
    if (next < 0) return;
    l->target = next;
    enter(l, next == l->floor ? 2 : 1, 1);
}

static void moving(House *h, Lift *l) {
    if (!elapsed(l)) return;
    if (l->floor == l->target) {
        enter(l, 2, 2);
        return;
    }
    l->floor += l->floor < l->target ? 1 : -1;
    l->moved++;
    if (has(h->waiting & l->wanted, l->floor)) l->target = l->floor;
    l->timer = 1;
}

static void board(House *h, Lift *l, uint32_t draw) {
    l->load += (int)(draw & 3) - 1;
    if (l->load < 0) l->load = 0;
    if (l->load > 0) l->wanted = with(l->wanted, (int)(draw >> 4) % h->floors);
    l->served++;
}

static void opening(House *h, Lift *l, uint32_t draw) {
    if (!elapsed(l)) return;
    l->wanted = without(l->wanted, l->floor);
    h->waiting = without(h->waiting, l->floor);
    board(h, l, draw);
    enter(l, 3, l->load > 4 ? 4 : 2);
}

static void closing(Lift *l) {
    if (elapsed(l)) enter(l, 0, 0);
}

static void tick(House *h, Lift *l, uint32_t draw) {
    switch (l->state) {
    case 0: idle(h, l); break;
    case 1: moving(h, l); break;
    case 2: opening(h, l, draw); break;
    default: closing(l); break;
    }
}

static int effort(const Lift *l, int floor) { return distance(l->floor, floor) * 4 + l->load + (l->state != 0) * 3; }

static void assign(House *h, int floor) {
    Lift *best = &h->lift[0];
    for (int i = 1; i < h->lifts; i++)
        if (effort(&h->lift[i], floor) < effort(best, floor)) best = &h->lift[i];
    best->wanted = with(best->wanted, floor);
}

static void call_from(House *h, int floor) {
    if (has(h->waiting, floor)) {
        h->delay++;
        return;
    }
    h->waiting = with(h->waiting, floor);
    assign(h, floor);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *draws = args[1];
    uint64_t *result = args[2];
    House h;
    h.lifts = (int)sizes[1];
    h.floors = (int)sizes[2];
    h.waiting = 0;
    h.delay = 0;
    for (int i = 0; i < 8; i++) {
        Lift l = {0, i % h.floors, 0, 0, 0, 0, 0, 0};
        h.lift[i] = l;
    }
    for (int64_t t = 0; t < sizes[0]; t++) {
        if ((draws[t] & 7) == 0) call_from(&h, (int)(draws[t] >> 8) % h.floors);
        for (int i = 0; i < h.lifts; i++) tick(&h, &h.lift[i], draws[t] >> (i + 3));
    }
    result[0] = h.delay;
    result[1] = h.waiting;
    for (int i = 0; i < 8; i++) {
        result[2 + 2 * i] = h.lift[i].moved;
        result[3 + 2 * i] = h.lift[i].served;
    }
}
