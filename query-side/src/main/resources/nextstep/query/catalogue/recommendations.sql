-- The recommendations the movement adopted.
create table catalogue_recommendations (
    recommendation text not null,
    number integer not null,
    adopted_on text,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (recommendation, from_position)
) ${clustered};
