# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# What is left behind. These rows come first, on a machine that nothing has changed yet.

# All files, without dpkg's records.
files() {
  machine_run find / -xdev -not -path '/proc/*' -not -path '/var/lib/dpkg/*' -not -path '/var/log/dpkg.log*' -not -path '/var/log/journal/*' \
    -not -path '/tmp/*' -not -path '/var/tmp/*' -not -path '/root/*' | sort
}

row_a_purge_leaves_nothing_but_the_user() {
  local before
  before=$(files)
  give 1.0.0
  in_machine touch /var/log/wazo-matrix.log.1 /var/log/wazo-matrix.log.2.gz /var/log/wazo-matrix-audit.log-20260101.gz \
    /var/lib/wazo-matrix/written /var/cache/wazo-matrix/kept
  give 2.0.0
  take
  exists /var/lib/wazo-matrix/written
  exists /var/log/wazo-matrix.log.1
  exists /etc/wazo-matrix/config.yml
  wipe
  diff <(echo "$before") <(files) || fail 'files are left, or are missing'
  in_machine id wazo-matrix
}

row_a_purge_leaves_the_logs_of_others() {
  give 1.0.0
  in_machine touch /var/log/wazo-matrix-other.log
  wipe
  exists /var/log/wazo-matrix-other.log
  in_machine rm /var/log/wazo-matrix-other.log
}

row_a_purge_leaves_what_another_package_has_taken_over() {
  give 1.0.0
  take
  put "/usr/lib/systemd/system/$unit" '[Service]' 'ExecStart=/bin/true'
  wipe
  exists /var/lib/wazo-matrix
  exists /var/cache/wazo-matrix
  in_machine rm -r "/usr/lib/systemd/system/$unit" /var/lib/wazo-matrix /var/cache/wazo-matrix /var/log/wazo-matrix{,-audit}.log
}
