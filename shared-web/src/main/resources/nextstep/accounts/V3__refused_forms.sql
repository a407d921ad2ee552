-- What was written into a form that was refused, and why, for the page that shows it again. Kept for an hour.
create table refused_form (
    id      varchar(64) primary key,
    session varchar(16) not null,
    content text not null,
    created bigint not null
);

create index refused_form_by_age on refused_form (created);
