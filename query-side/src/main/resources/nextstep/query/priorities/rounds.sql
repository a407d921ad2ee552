-- Calls for priorities.
create table priorities_rounds (
    round text not null,
    title text not null,
    opens_on text not null,
    closes text,
    extensions integer not null,
    closed_on text,
    reason text,
    conversation text,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (round, from_position)
) ${clustered};
