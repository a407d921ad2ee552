-- The conversations. Sittings and languages are JSON lists.
create table conversations_conversations (
    conversation text not null,
    title text not null,
    focus text not null,
    sittings text not null,
    interpretation text not null,
    registration_until text,
    question text,
    lightning_talk_minutes text not null,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (conversation, from_position)
) ${clustered};

-- What sources say of the numbers, each told by the fact at a position. None is picked.
create table conversations_figures (
    conversation text not null,
    told_at bigint not null,
    what text not null,
    figure text not null,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (conversation, told_at, from_position)
) ${clustered};

-- What sources say they saw.
create table conversations_findings (
    conversation text not null,
    told_at bigint not null,
    statement text not null,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (conversation, told_at, from_position)
) ${clustered};

-- What conversations decided. Themes are a JSON list.
create table conversations_outcomes (
    conversation text not null,
    summary text not null,
    caveat text,
    themes text not null,
    published_on text not null,
    stated boolean not null,
    source text not null,
    from_position bigint not null,
    to_position bigint,
    opens boolean not null,
    primary key (conversation, from_position)
) ${clustered};
