-- What was taken back leaves nothing in these rows from then on.

-- The initiatives with their numbers in both schemes, as JSON lists.
create table catalogue_initiatives (
    initiative text not null,
    recommendation text not null,
    numbers2020 text not null,
    numbers2022 text not null,
    adopted_on text,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, from_position)
) ${clustered};

-- What was so of an initiative, and from when to when. Periods of one state are numbered.
create table catalogue_periods (
    initiative text not null,
    state text not null,
    number integer not null,
    since text not null,
    stated boolean not null,
    until text,
    reason text,
    others text not null,
    theme text,
    conversation text,
    inputs_position bigint,
    source text not null,
    end_reason text,
    end_source text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, state, number, from_position)
) ${clustered};

-- What was reached, each told by the fact at a position.
create table catalogue_milestones (
    initiative text not null,
    told_at bigint not null,
    what text not null,
    reached_on text not null,
    stated boolean not null,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (initiative, told_at, from_position)
) ${clustered};
