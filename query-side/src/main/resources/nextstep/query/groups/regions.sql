-- The regions, which may be renamed and retired.
create table groups_regions (
    region text not null,
    name text not null,
    source text,
    retired_on text,
    retired_because text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (region, from_position)
) ${clustered};

-- To which region a country is counted, from when to when. Without a first day it always was.
create table groups_countries (
    country text not null,
    number integer not null,
    region text not null,
    since text,
    until text,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (country, number, from_position)
) ${clustered};
