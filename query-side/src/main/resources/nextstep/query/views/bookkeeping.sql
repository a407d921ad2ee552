-- How far the read side as a whole has come. The position is -1 before the first fact.
create table if not exists read_side (
    id integer primary key check (id = 1),
    position bigint not null,
    recorded_at bigint
);

-- Which projections there are, made by which script. One that stands at a position of its own has stopped, or is new
-- and has yet to reach the others.
create table if not exists projections (
    name text primary key,
    script text not null,
    own_position bigint
);

insert into read_side (id, position) values (1, -1) on conflict do nothing;

-- When this making of the views began, as a size of the log, and where a text was suppressed last. A text that was
-- suppressed later than it began may be in its rows; then another edition is made.
create table if not exists edition (
    id integer primary key check (id = 1),
    begun bigint not null,
    suppressed bigint not null
);

insert into edition (id, begun, suppressed) values (1, 0, -1) on conflict do nothing;

-- By which code the rows of a projection were folded, and from which position on: more than one where the program was changed
-- without its script. Then rows folded anew may well be others.
create table if not exists folded_by (
    projection text not null,
    code text not null,
    since bigint not null,
    primary key (projection, code)
);
