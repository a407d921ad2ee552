-- States of streams, to load long ones faster. Outside the log, in a file of its own that may be deleted at any time.
create table snapshots (
    stream   text    not null primary key,
    sequence integer not null,
    format   text    not null,
    payload  blob    not null
) strict, without rowid;
