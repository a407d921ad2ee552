-- What was taken back leaves nothing in these rows from then on.

-- The periods of effective time of each group's role for an initiative in a context, with what was said of each last: the
-- words before are the rows before.
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
    ended boolean not null,
    stated_on text not null,
    stated_by text,
    stated_at bigint not null,
    confirmed_on text,
    confirmed_at bigint,
    said_what text not null,
    said_on text not null,
    said_position bigint not null,
    said_by text,
    said_text text,
    said_other text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, context, holder, period, from_position)
) ${clustered};

-- What is offered to a group, at whatever position.
create index coordination_roles_offered on coordination_roles (offered_to) where offered_to is not null;

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
