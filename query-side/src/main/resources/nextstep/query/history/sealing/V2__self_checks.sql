-- What came out when the views were folded again from the log and compared row by row with those that are read.
create table self_checks (
    position    bigint not null,              -- up to which fact
    ended_at    bigint not null primary key,  -- microseconds since 1970, UTC
    took_millis bigint not null,
    compared    bigint not null,              -- rows, of every version there ever was
    differences text   not null               -- JSON; [] where all rows are alike
);
