-- What is disputed, and what was said of it.
create table mandates_disputes (
    subject text not null,
    dispute text not null,
    step text,
    about_position bigint,
    reason text not null,
    evidence text not null,
    raised_by text,
    raised_on text not null,
    raised_at bigint not null,
    answers text not null,
    ended_on text,
    outcome text,
    end_reason text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (subject, dispute, from_position)
) ${clustered};

-- Which thing each dispute is about.
create table mandates_subjects (
    dispute text not null,
    subject text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (dispute, from_position)
) ${clustered};
