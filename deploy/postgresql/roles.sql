-- Who may do what in the database: run once, by its owner, before the first start.
-- The command side owns the log and the accounts. The query side owns what it makes of the log, and may only read the log:
-- a mistake there cannot change what was recorded.

create role nextstep_command login;
create role nextstep_query login;

create schema log authorization nextstep_command;
create schema accounts authorization nextstep_command;
create schema views authorization nextstep_query;
create schema seals authorization nextstep_query;

-- The query side makes views anew beside those that serve: in a schema of their own, which then takes the place of the other.
do $$ begin
    execute format('grant create on database %I to nextstep_query', current_database());
end $$;

-- The query side reads the log, whatever tables it will have.
grant usage on schema log to nextstep_query;
alter default privileges for role nextstep_command in schema log grant select on tables to nextstep_query;

-- Both sides look after sessions and tokens.
grant usage on schema accounts to nextstep_query;
alter default privileges for role nextstep_command in schema accounts
    grant select, insert, update, delete on tables to nextstep_query;
