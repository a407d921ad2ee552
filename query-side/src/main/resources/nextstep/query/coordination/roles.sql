-- The periods of effective time of each group's role for an initiative in a context, with everything that was said of each
-- as a JSON list.
create table coordination_roles (
    initiative text not null,
    context text not null,
    holder text not null,
    period integer not null,
    kind text not null,
    standing text not null,
    since text not null,
    since_stated boolean not null,
    until text,
    note text,
    source text,
    offered_to text,
    said text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, context, holder, period, from_position)
) ${clustered};

-- Where each group has or had a role.
create table coordination_roles_of_groups (
    holder text not null,
    initiative text not null,
    context text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (holder, initiative, context, from_position)
) ${clustered};
