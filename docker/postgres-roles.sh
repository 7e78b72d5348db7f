#!/usr/bin/env bash
# Makes the two roles and what the migrations expect; runs once, when the database is made.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -d passend \
  -v owner="$PASSEND_OWNER_PASSWORD" -v app="$PASSEND_APP_PASSWORD" <<'SQL'
CREATE ROLE passend_owner NOSUPERUSER NOBYPASSRLS NOCREATEDB LOGIN PASSWORD :'owner';
CREATE ROLE passend_app NOSUPERUSER NOBYPASSRLS NOCREATEDB LOGIN PASSWORD :'app';
ALTER DATABASE passend OWNER TO passend_owner;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO passend_owner;
GRANT USAGE ON SCHEMA public TO passend_app;
CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION passend_app;
SQL
