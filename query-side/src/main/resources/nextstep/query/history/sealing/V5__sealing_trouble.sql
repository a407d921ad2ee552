-- Why nothing is signed at present: all processes tell the same of it. One row at most; none where all is well.
create table sealing_trouble (
    place integer not null primary key,
    cause text    not null
);
