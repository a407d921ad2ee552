-- What was taken back leaves nothing in these rows from then on.

-- What each plan is.
create table implementation_plans (
    plan text not null,
    initiative text not null,
    context text not null,
    lead text not null,
    title text not null,
    source text,
    first text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, from_position)
) ${clustered};

-- What each fact said of a plan as a whole, and how the plan stands since. The words before are the rows before; those by
-- which it stands are named by their positions. So it stands on every day from the latest day on.
create table implementation_plans_told (
    plan text not null,
    state text not null,
    latest text not null,
    dated boolean not null,
    confirmed text,
    decided_at bigint,
    phase_at bigint,
    wanted_at bigint,
    said_what text not null,
    said_on text not null,
    said_dated boolean not null,
    said_position bigint not null,
    said_by text,
    said_text text,
    said_phase text,
    said_successor text,
    said_evidence text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, from_position)
) ${clustered};

-- What each step is.
create table implementation_steps (
    plan text not null,
    step text not null,
    title text not null,
    weight integer not null,
    responsible text,
    position bigint not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, step, from_position)
) ${clustered};

-- What each fact said of a step, and how the step stands since, as for plans.
create table implementation_steps_told (
    plan text not null,
    step text not null,
    weight integer not null,
    state text not null,
    started boolean not null,
    due text,
    first text not null,
    latest text not null,
    decided_at bigint not null,
    said_what text not null,
    said_on text not null,
    said_position bigint not null,
    said_by text,
    said_text text,
    said_due text,
    said_evidence text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, step, from_position)
) ${clustered};

-- The plans of each initiative.
create table implementation_plans_of_initiatives (
    initiative text not null,
    plan text not null,
    context text not null,
    lead text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, plan, from_position)
) ${clustered};

-- The plans that each group leads or has a step in.
create table implementation_plans_of_groups (
    body text not null,
    plan text not null,
    leads boolean not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (body, plan, from_position)
) ${clustered};
