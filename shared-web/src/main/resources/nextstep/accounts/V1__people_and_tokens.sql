-- Who a person is. The log knows only the id; the name can be forgotten here.
create table person (
    id           varchar(125) primary key,
    display_name varchar(250),
    created      bigint not null
);

create unique index person_by_name on person (display_name);

-- What opens the door: only the SHA-256 of the secret. Moments are microseconds since 1970-01-01T00:00:00Z.
create table token (
    hash      char(64) primary key,
    person    varchar(125) not null references person (id),
    name      varchar(250) not null,
    created   bigint not null,
    expires   bigint not null,
    last_used bigint,
    revoked   bigint
);

create index token_by_person on token (person);
