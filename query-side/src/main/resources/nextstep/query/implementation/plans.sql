-- Plans and, as a JSON list, everything that was said of each as a whole, in the order it was recorded.
create table implementation_plans (
    plan text not null,
    initiative text not null,
    context text not null,
    lead text not null,
    title text not null,
    source text,
    first text not null,
    said text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, from_position)
) ${clustered};

-- Steps and, as a JSON list, everything that was said of each. State and due day are those of the last word; they are so on
-- every day from the latest day on, and days before are judged by what was said.
create table implementation_steps (
    plan text not null,
    step text not null,
    title text not null,
    weight integer not null,
    responsible text,
    state text not null,
    due text,
    first text not null,
    latest text not null,
    said text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, step, from_position)
) ${clustered};

-- Notes on plans and steps.
create table implementation_notes (
    plan text not null,
    position bigint not null,
    step text,
    text text not null,
    day text not null,
    by text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (plan, position, from_position)
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
