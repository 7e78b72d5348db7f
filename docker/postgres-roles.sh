#!/usr/bin/env bash
# Makes the two roles and what the migrations expect; runs once, when the database is made.
set -euo pipefail
# \getenv reads the passwords inside psql, so that they stand in no process list.
psql -v ON_ERROR_STOP=1 -U postgres -d passend <<'SQL'
\getenv owner PASSEND_OWNER_PASSWORD
\getenv app PASSEND_APP_PASSWORD
CREATE ROLE passend_owner NOSUPERUSER NOBYPASSRLS NOCREATEDB LOGIN PASSWORD :'owner';
CREATE ROLE passend_app NOSUPERUSER NOBYPASSRLS NOCREATEDB LOGIN PASSWORD :'app';
ALTER DATABASE passend OWNER TO passend_owner;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO passend_owner;
GRANT USAGE ON SCHEMA public TO passend_app;
-- BullMQ makes its own schema when the queue is on PostgreSQL.
GRANT CREATE ON DATABASE passend TO passend_app;
CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION passend_app;
SQL
