-- What each process says of itself every few seconds, so that each can tell of all. Who is silent for an hour is forgotten.
create table process (
    id          varchar(36) primary key,
    program     varchar(40) not null,
    machine     varchar(250) not null,
    number      bigint not null,
    version     varchar(60) not null,
    started     bigint not null,
    seen        bigint not null,
    position    bigint,
    behind      bigint,
    stopped     text not null
);

-- Tables that somebody wanted to bring in and that came to nothing, without what stood in them. Kept for a month.
create table failed_import (
    request     varchar(64) primary key,
    person      varchar(125) not null,
    what        varchar(40) not null,
    lines       integer not null,
    wrong       integer not null,
    why         varchar(60) not null,
    happened    bigint not null
);

create index failed_import_by_time on failed_import (happened);
