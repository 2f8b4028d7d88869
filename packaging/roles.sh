#!/bin/sh
# Run once by the database's image: the two roles that the program needs, and its database.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set owner="$OWNER_PASSWORD" --set program="$PROGRAM_PASSWORD" <<'SQL'
create role spirekraft_owner login password :'owner' nosuperuser nocreatedb nocreaterole nobypassrls;
create role spirekraft_program login password :'program' nosuperuser nocreatedb nocreaterole nobypassrls;
create database spirekraft owner spirekraft_owner;
SQL
