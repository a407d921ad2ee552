-- What was taken back leaves nothing in these rows from then on.

-- The groups: every body that can hold a role or priorities.
create table groups_groups (
    group_id text not null,
    code text not null,
    kind text not null,
    hub_type text,
    part_of text,
    exists_from text,
    dissolved_on text,
    dissolved_because text,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, from_position)
) ${clustered};

-- What a group was called, from when to when.
create table groups_names (
    group_id text not null,
    number integer not null,
    name text not null,
    standing text not null,
    since text,
    until text,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, number, from_position)
) ${clustered};

-- To which country and region a group was counted, from when to when.
create table groups_places (
    group_id text not null,
    number integer not null,
    country text,
    region text,
    since text,
    until text,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, number, from_position)
) ${clustered};
