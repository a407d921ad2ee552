-- What recommendations and initiatives are called, one title per language, with its standing.
create table catalogue_titles (
    subject text not null,
    language text not null,
    title text not null,
    standing text not null,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (subject, language, from_position)
) ${clustered};

-- What else they are called.
create table catalogue_alternative_titles (
    subject text not null,
    language text not null,
    title text not null,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (subject, language, title, from_position)
) ${clustered};
