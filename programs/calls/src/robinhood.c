#include <stdint.h>

/* Robin Hood hashing: insertion displaces richer keys, deletion shifts back, and the table doubles when it fills. */

typedef struct {
    uint64_t key;
    uint32_t value, distance; /* distance + 1; 0 is empty */
} Slot;

typedef struct {
    Slot *slots;
    uint64_t mask, used, moved;
} Table;

static uint64_t mix(uint64_t x) {
    x ^= x >> 31;
    x *= 0x7fb5d329728ea185u;
    x ^= x >> 27;
    x *= 0x81dadef4bc2dd44du;
    return x ^ x >> 33;
}

static uint64_t next(const Table *t, uint64_t at) { return (at + 1) & t->mask; }
static int is_empty(const Slot *s) { return s->distance == 0; }

static void clear(Slot *s) {
    s->key = 0;
    s->value = 0;
    s->distance = 0;
}

static void exchange(Slot *a, Slot *b) {
    Slot t = *a;
    *a = *b;
    *b = t;
}

static void place(Table *t, Slot moving) {
    uint64_t at = mix(moving.key) & t->mask;
    for (moving.distance = 1; !is_empty(&t->slots[at]); moving.distance++) {
        Slot *here = &t->slots[at];
        if (here->distance < moving.distance) {
            exchange(here, &moving);
            t->moved++;
        }
        at = next(t, at);
    }
    t->slots[at] = moving;
    t->used++;
}

static Slot *find(Table *t, uint64_t key) {
    uint64_t at = mix(key) & t->mask;
    for (uint32_t distance = 1; t->slots[at].distance >= distance; distance++) {
        if (t->slots[at].key == key) return &t->slots[at];
        at = next(t, at);
    }
    return 0;
}

static void grow(Table *t, Slot *other) {
    Slot *old = t->slots;
    uint64_t count = t->mask + 1;
    t->slots = other;
    t->mask = 2 * count - 1;
    t->used = 0;
    for (uint64_t i = 0; i <= t->mask; i++) clear(&t->slots[i]);
    for (uint64_t i = 0; i < count; i++)
        if (!is_empty(&old[i])) place(t, old[i]);
}

static int is_full(const Table *t) { return 8 * t->used > 7 * t->mask; }

static void remove_at(Table *t, Slot *slot) {
    uint64_t at = (uint64_t)(slot - t->slots), following = next(t, at);
    while (t->slots[following].distance > 1) {
        t->slots[at] = t->slots[following];
        t->slots[at].distance--;
        at = following;
        following = next(t, at);
    }
    clear(&t->slots[at]);
    t->used--;
}

static void count(Table *t, uint64_t key) {
    Slot *slot = find(t, key);
    if (slot) {
        slot->value++;
        return;
    }
    Slot fresh = {key, 1, 1};
    place(t, fresh);
}

static Slot *make_room(Table *t, Slot *spare) {
    if (!is_full(t)) return spare;
    grow(t, spare);
    return spare + t->mask + 1; /* the areas lie one after the other */
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *keys = args[1];
    uint64_t *result = args[2];
    Slot *arena = args[3];
    Table t = {arena, 15, 0, 0};
    Slot *spare = arena + 16;
    for (int i = 0; i < 16; i++) clear(&arena[i]);
    uint64_t removed = 0, sum = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        spare = make_room(&t, spare);
        count(&t, keys[i]);
        Slot *gone = i % 3 == 0 ? find(&t, keys[i / 2]) : 0;
        if (gone) {
            sum += gone->value;
            remove_at(&t, gone);
            removed++;
        }
    }
    for (uint64_t i = 0; i <= t.mask; i++) sum = sum * 3 + t.slots[i].value;
    result[0] = sum;
    result[1] = removed;
    result[2] = t.used;
    result[3] = t.moved;
}
