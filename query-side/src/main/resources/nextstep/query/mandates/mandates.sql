-- What was taken back leaves nothing in these rows from then on.

-- For which times who was given which mandate.
create table mandates_times (
    mandate text not null,
    number integer not null,
    person text not null,
    kind text not null,
    group_id text,
    since text not null,
    until text,
    evidence text not null,
    note text,
    given_by text,
    given_under text,
    given_at bigint not null,
    end_reason text,
    ended_by text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (mandate, number, from_position)
) ${clustered};
