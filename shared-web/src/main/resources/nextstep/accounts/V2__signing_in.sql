-- The account at the wiki that a person signs in with (its sub, never its name), and what is known of it.
alter table person add column account varchar(250);
alter table person add column language varchar(35);
alter table person add column blocked bigint;
alter table person add column vanished bigint;
alter table person add column changed bigint not null default 0;

drop index person_by_name;
create unique index person_by_name on person (display_name) where account is null;
create unique index person_by_account on person (account);
create index person_by_change on person (changed);

-- What a token lets its holder do: everything, desk, or group:CODE.
alter table token add column scope varchar(250) not null default 'everything';

-- Who is signed in where: only the SHA-256 of what the browser holds. Ended ones are deleted.
create table session (
    hash    char(64) primary key,
    person  varchar(125) not null references person (id),
    browser varchar(80) not null,
    created bigint not null,
    seen    bigint not null
);

create index session_by_person on session (person);

-- Links that sign a person in, once.
create table sign_in_link (
    hash    char(64) primary key,
    person  varchar(125) not null references person (id),
    maker   varchar(125),
    created bigint not null,
    expires bigint not null,
    used    bigint
);

create index sign_in_link_by_person on sign_in_link (person);

-- Who is on the way to the wiki and back: the hash of the state, the hash of what their browser holds.
create table sign_in_attempt (
    state    char(64) primary key,
    browser  char(64) not null,
    verifier varchar(200) not null,
    back     varchar(2000) not null,
    created  bigint not null
);
