#!/bin/sh
# Run by the PostgreSQL image when it makes the database: the roles, with passwords from the secrets.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -f /roles/roles.sql
for side in command query; do
    psql -v ON_ERROR_STOP=1 -v password="$(cat "/run/secrets/$side-side.password")" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<SQL
alter role nextstep_$side password :'password';
SQL
done
