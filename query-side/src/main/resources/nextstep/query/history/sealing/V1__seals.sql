-- What is published of the tree over the log. Not a view: what was signed once stays signed, however views are made anew.

-- Neighbouring hashes of one level, 32 bytes each; those at the right edge grow until they have 256.
create table tiles (
    level  integer not null,
    number bigint  not null,
    hashes ${bytes} not null,
    primary key (level, number)
);

-- The notes that were signed, the latest of them for export and witnesses; older ones are dropped.
create table checkpoints (
    size      bigint not null primary key,
    note      text   not null,
    signed_at bigint not null                     -- microseconds since 1970, UTC
);

-- What witnesses signed of them.
create table cosignatures (
    size     bigint  not null,
    name     text    not null,
    key_id   integer not null,
    line     text    not null,
    given_at bigint  not null,                    -- by the witness, seconds since 1970
    primary key (size, name, key_id)
);

-- Which keys have signed, from which size on, in which order.
create table keys (
    place integer not null primary key,
    key   text    not null unique,
    since bigint  not null
);
