-- In which streams of others each thing is spoken of, a row for each fact that does.
create table history_mentions (
    thing text not null,
    stream text not null,
    position bigint not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (thing, stream, position, from_position)
) ${clustered};
