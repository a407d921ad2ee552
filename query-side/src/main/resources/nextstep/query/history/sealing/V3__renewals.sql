-- What came out when views made anew were compared, row by row, with those whose place they took.
create table renewals (
    position    bigint  not null,              -- up to which fact
    ended_at    bigint  not null primary key,  -- microseconds since 1970, UTC
    took_millis bigint  not null,
    compared    bigint  not null,              -- rows, of every version there ever was
    differences text    not null,              -- JSON; what nothing explains, [] where that is nothing
    explained   integer not null,              -- how many rows differ as was to be expected
    changed     text    not null,              -- JSON; the projections that were changed since
    suppressed  integer not null               -- 1 where the old views still held a text that was suppressed
);
