# shellcheck shell=bash
# How a program is kept: one that starts as root, and limits, which the machines of the lab have no controllers to enforce.

database_of_a_program_that_starts_as_root() {
  check 'a program that starts as root becomes its user, and asks its database as a role of another name' starts_as_root
}

starts_as_root() {
  install 1.0.0 wazo-drops && machine_until 20 'systemctl is-active wazo-drops' && is '0 True drops-role' answers 9702 /
}

limits() {
  check 'systemd has its limits' is $'100663296\n40' machine_run systemctl show --property=MemoryMax --property=TasksMax --value wazo-notes
}
