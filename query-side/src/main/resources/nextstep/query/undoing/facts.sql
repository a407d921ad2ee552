-- In each stream, which facts take back others.
create table undoing_facts (
    stream text not null,
    position bigint not null,
    undone bigint not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (stream, position, from_position)
) ${clustered};
