-- What came out when views were compared, row by row, with those that are folded again from the log.
create table comparisons (
    kind        text    not null,              -- self-check, or renewal: views made anew, whose rows took the place of the others
    ended_at    bigint  not null,              -- microseconds since 1970, UTC
    position    bigint  not null,              -- up to which fact
    took_millis bigint  not null,
    compared    bigint  not null,              -- rows, of every version there ever was
    differences text    not null,              -- JSON; what nothing explains, [] where that is nothing
    explained   integer not null,              -- how many rows differ as was to be expected
    changed     text    not null,              -- JSON; the projections that were changed since the old views were folded
    suppressed  integer not null,              -- 1 where the old views still held a text that was suppressed
    primary key (kind, ended_at)
);
insert into comparisons (kind, ended_at, position, took_millis, compared, differences, explained, changed, suppressed)
    select 'self-check', ended_at, position, took_millis, compared, differences, 0, '[]', 0 from self_checks;
insert into comparisons (kind, ended_at, position, took_millis, compared, differences, explained, changed, suppressed)
    select 'renewal', ended_at, position, took_millis, compared, differences, explained, changed, suppressed from renewals;
drop table self_checks;
drop table renewals;

-- What one process does beside the pages, as it is or as it ended last: all processes tell the same of it.
create table undertakings (
    kind     text   not null primary key,  -- self-check, renewal
    position bigint not null,              -- the last fact of the log when it began
    begun_at bigint not null,              -- microseconds since 1970, UTC
    alive_at bigint,                       -- when whoever does it last said that it goes on; null once it has ended
    trouble  text,                         -- why it came to nothing, in a word; null where it did not
    cause    text                          -- what the program said of that, for those who look after it
);
