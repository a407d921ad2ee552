-- The one log. Positions count 0, 1, 2 ... without gaps, in the order of commit. No row is ever updated or deleted,
-- but that a steward may suppress a text: then the payload is blanked, the salt destroyed and the commitment kept.
create table events (
    position    integer primary key,                                     -- the place in the one log
    recorded_at integer not null,                                        -- microseconds since 1970, UTC; never falls
    id          text    not null,                                        -- the event's own id, a UUID of version 7
    stream      text    not null,                                        -- with the prefix of its kind: plan:...
    sequence    integer not null check (sequence >= 0),                  -- 0, 1, 2 ... within the stream
    name        text    not null,                                        -- implementation.StepBlocked
    revision    text    not null,                                        -- of the form of the payload
    payload     blob    not null check (length(payload) <= 1000000),     -- UTF-8 JSON, as written
    headers     blob    not null check (length(headers) <= 10000),       -- UTF-8 JSON, as written
    salt        blob    check (length(salt) = 16),                       -- chance mixed into the hash of the payload
    commitment  blob    check (length(commitment) = 32),                 -- that hash, once the salt is destroyed
    check ((salt is null) <> (commitment is null)),
    unique (stream, sequence)
) strict;

-- Where texts were suppressed.
create index events_blanked on events (stream) where commitment is not null;

-- How many events there are, and when the last was recorded. Whoever appends changes this row first, and so holds it.
create table head (
    one         integer primary key check (one = 1),
    size        integer not null,
    recorded_at integer not null
) strict;

insert into head (one, size, recorded_at) values (1, 0, 0);
