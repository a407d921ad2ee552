-- Everything that can be found by its words or its number, as written and as compared. A part is a language, a
-- numbering scheme, or the folded text itself where a thing has several of a kind.
create table search_entries (
    subject text not null,
    aspect text not null,
    part text not null,
    text text not null,
    folded text not null,
    language text,
    standing text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (subject, aspect, part, from_position)
) ${clustered};
