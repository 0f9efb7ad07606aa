# shellcheck shell=bash
# shellcheck disable=SC2016 # expanded inside
# The role, the database and its migrations: at install, through upgrades, where they fail, and after the purge.

notes=/var/lib/wazo-service/wazo-notes

database_at_install() {
  check 'with PostgreSQL stopped, the package installs' install_without_postgresql
  check 'nothing is made, and the service waits' refused machine_run systemctl is-active wazo-notes
  machine_run systemctl unmask --runtime postgresql.service postgresql@15-main.service postgresql@17-main.service
  machine_run systemctl start postgresql
  check 'when PostgreSQL is there, the service starts by itself' machine_until 40 'systemctl is-active wazo-notes'
  check 'its database is its own' is wazo-notes as_postgres "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'wazo_notes'"
  check 'its database is migrated, as its user, and it reads it' is 1 answers 9701 /rows
  check 'the journal has what the migration said' machine_until 10 'journalctl -q -b -t wazo-notes | grep "migrates as wazo-notes to version 1.0.0"'
  check 'a start that needs no migration has none' no_second_migration
  check 'its password is there, for root alone' is '600 root' machine_run stat -c '%a %U' /etc/credstore/wazo-notes.postgresql
  check 'and is that of the role' password_is_right
  check 'nobody else may use the database' a_stranger_is_refused
  check 'to make it again changes nothing' make_again
}

install_without_postgresql() {
  machine_run systemctl mask --now --runtime postgresql.service postgresql@15-main.service postgresql@17-main.service
  install 1.0.0 wazo-notes
}

no_second_migration() {
  machine_run systemctl restart wazo-notes && is 1 answers 9701 /rows
}

password_is_right() {
  machine_shell 'PGPASSWORD=$(cat /etc/credstore/wazo-notes.postgresql) psql -X "host=127.0.0.1 dbname=wazo_notes user=wazo-notes" -c "SELECT 1"'
}

a_stranger_is_refused() {
  as_postgres 'CREATE ROLE stranger LOGIN' && refused as_postgres 'SET ROLE stranger; CREATE TABLE x (y int)' wazo_notes
}

make_again() {
  local before
  before=$(machine_run cat /etc/credstore/wazo-notes.postgresql "$notes/database")
  machine_run /usr/libexec/wazo-notes/make-database && is "$before" machine_run cat /etc/credstore/wazo-notes.postgresql "$notes/database" && password_is_right
}

database_through_upgrades() {
  check 'an upgrade migrates once' upgrade_migrates
  check 'an upgrade whose migration fails leaves dpkg content' install 3.0.0 wazo-notes
  check 'the service does not start' refused machine_run systemctl is-active wazo-notes
  check 'the journal says why' machine_until 10 'journalctl -q -b -t wazo-notes | grep "function no_such_function() does not exist"'
  check 'so does its log' machine_shell 'grep "its database cannot be migrated" /var/log/wazo-notes.log'
  check 'it is tried again' machine_until 30 'test "$(journalctl -q -b -t wazo-notes | grep -c "no_such_function() does not exist")" -gt 1'
  machine_shell 'echo "SELECT 1" >/usr/share/wazo-notes/schema.sql'
  check 'and starts when the cause is mended' machine_until 40 'systemctl is-active wazo-notes'
  check 'a database of the same name stays as it is' database_that_is_there
}

upgrade_migrates() {
  install 2.0.0 wazo-notes && is 2 answers 9701 /rows && machine_run systemctl restart wazo-notes && is 2 answers 9701 /rows
}

# As after a purge: the package's notes know nothing of it.
database_that_is_there() {
  machine_run rm "$notes/database"
  install 2.0.0 wazo-notes && machine_until 20 'systemctl is-active wazo-notes' &&
    is 'complete wazo-notes wazo_notes' machine_run cat "$notes/database"
}

database_after_purge() {
  check 'what was there before the package stays at its purge, whatever is asked' purge_of_what_it_has_not_made
  check 'a purge keeps the database and its password' purge_keeps
  check 'a purge that is told so deletes them' purge_drops
}

purge_of_what_it_has_not_made() {
  machine_run touch "$notes/drop-database" && machine_run dpkg --purge wazo-notes && is 1 there "datname = 'wazo_notes'" &&
    as_postgres 'DROP DATABASE wazo_notes' && as_postgres 'DROP ROLE "wazo-notes"'
}

there() { # CONDITION
  as_postgres "SELECT count(*) FROM pg_database WHERE $1"
}

purge_keeps() {
  install 1.0.0 wazo-notes && is 1 answers 9701 /rows && machine_run dpkg --purge wazo-notes && is 1 there "datname = 'wazo_notes'" && password_is_right &&
    machine_run test ! -e "$notes" && install 1.0.0 wazo-notes && is 2 answers 9701 /rows
}

purge_drops() {
  machine_run touch /var/lib/wazo-service/wazo-drops/drop-database && machine_run dpkg --purge wazo-drops &&
    is 0 there "datname = 'wazo_drops'" && is 0 as_postgres "SELECT count(*) FROM pg_roles WHERE rolname = 'drops-role'" &&
    machine_run test ! -e /etc/credstore/wazo-drops.postgresql
}
