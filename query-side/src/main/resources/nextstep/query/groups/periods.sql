-- What was taken back leaves nothing in these rows from then on.

-- When a group was recognised by the movement.
create table groups_recognitions (
    group_id text not null,
    number integer not null,
    since text not null,
    stated boolean not null,
    until text,
    source text not null,
    end_reason text,
    end_source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, number, from_position)
) ${clustered};

-- In which status a hub was, from when to when.
create table groups_statuses (
    group_id text not null,
    number integer not null,
    status text not null,
    evidence text not null,
    since text not null,
    stated boolean not null,
    until text,
    source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, number, from_position)
) ${clustered};

-- What other groups were to a group: members, fiscal sponsors, hosts.
create table groups_ties (
    group_id text not null,
    kind text not null,
    other text not null,
    number integer not null,
    since text not null,
    stated boolean not null,
    until text,
    source text,
    end_reason text,
    end_source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (group_id, kind, other, number, from_position)
) ${clustered};
