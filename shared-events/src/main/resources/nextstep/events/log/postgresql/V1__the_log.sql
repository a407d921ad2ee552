-- The one log. Positions count 0, 1, 2 ... without gaps, in the order of commit. No row is ever updated or deleted,
-- but that a steward may suppress a text: then the payload is blanked, the salt destroyed and the commitment kept.
create table log.events (
    position    bigint not null primary key,                              -- the place in the one log
    recorded_at bigint not null,                                          -- microseconds since 1970, UTC; never falls
    id          text   not null,                                          -- the event's own id, a UUID of version 7
    stream      text   collate "C" not null,                              -- with the prefix of its kind: plan:...
    sequence    bigint not null check (sequence >= 0),                    -- 0, 1, 2 ... within the stream
    name        text   collate "C" not null,                              -- implementation.StepBlocked
    revision    text   collate "C" not null,                              -- of the form of the payload
    payload     bytea  not null check (octet_length(payload) <= 1000000), -- UTF-8 JSON, as written
    headers     bytea  not null check (octet_length(headers) <= 10000),   -- UTF-8 JSON, as written
    salt        bytea  check (octet_length(salt) = 16),                   -- chance mixed into the hash of the payload
    commitment  bytea  check (octet_length(commitment) = 32),             -- that hash, once the salt is destroyed
    check ((salt is null) <> (commitment is null)),
    unique (stream, sequence)
);

-- Where texts were suppressed.
create index events_blanked on log.events (stream) where commitment is not null;

-- How many events there are, and when the last was recorded. Whoever appends changes this row first, and so holds it:
-- this makes the order of positions the order of commits, with any number of processes.
create table log.head (
    one         smallint primary key check (one = 1),
    size        bigint not null,
    recorded_at bigint not null
) with (fillfactor = 50);

insert into log.head (one, size, recorded_at) values (1, 0, 0);

-- States of streams, to load long ones faster. Outside the log: may be emptied at any time.
create table log.snapshots (
    stream   text   collate "C" not null primary key,
    sequence bigint not null,
    format   text   not null,
    payload  bytea  not null
);
