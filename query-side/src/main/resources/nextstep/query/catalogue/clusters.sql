-- Which initiatives were worked on together, and from when to when. Each change begins another numbered period.
create table catalogue_clusters (
    cluster text not null,
    number integer not null,
    letter text not null,
    title text not null,
    initiatives text not null,
    conversation text,
    since text not null,
    stated boolean not null,
    until text,
    reason text,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (cluster, number, from_position)
) ${clustered};
