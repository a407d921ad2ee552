-- In which streams of others each thing is spoken of.
create table history_mentions (
    thing text not null,
    stream text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (thing, stream, from_position)
) ${clustered};
