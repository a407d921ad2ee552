-- What was taken back leaves nothing in these rows from then on.

-- What each group said in each round: its first answer and every revision, the picks as a JSON list.
create table priorities_answers (
    round text not null,
    respondent text not null,
    revision integer not null,
    kind text not null,
    picks text not null,
    how_decided text,
    participants integer,
    link text,
    reason text,
    day text not null,
    position bigint not null,
    by text,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (round, respondent, revision, from_position)
) ${clustered};
