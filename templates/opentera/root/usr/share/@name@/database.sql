%when(NOT database STREQUAL "")
-- Makes the database of @raw:name@ and its user, and says what the user may do. As often as you like:
--   runuser -u postgres -- psql -f /usr/share/@raw:name@/database.sql
-- The user has no password and cannot log in over the network before it is given one: \password "@database_user@"
\set ON_ERROR_STOP on

SELECT 'CREATE ROLE "@database_user@" LOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '@database_user@')
\gexec

SELECT 'CREATE DATABASE "@database@" OWNER "@database_user@"'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '@database@')
\gexec

REVOKE ALL ON DATABASE "@database@" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE "@database@" TO "@database_user@";

\connect "@database@"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO "@database_user@";
