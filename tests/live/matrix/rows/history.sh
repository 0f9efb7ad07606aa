# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# What a former version had and this one has not; other names, other users.

# Files of the service in the machine's configuration, but for what 3.0.0 has itself.
lost_files='/etc/wazo-matrix/config.yml /etc/wazo-matrix/further.yml /etc/cron.d/wazo-matrix /etc/consul.d/available/wazo-matrix.json'

row_what_a_version_has_lost_goes_from_the_configuration() {
  local file
  start nginx
  give 2.1.0
  give 3.0.0
  for file in $lost_files "$location" "$link" "$definition_link"; do
    missing "$file"
  done
  in_machine nginx -t -q
  is enabled/active
  machine_until 5 "curl --insecure -s -o /dev/null -w '%{http_code}' https://localhost/api/matrix/ | grep 404" || fail 'the gateway still has the path'
}

row_what_the_administrator_changed_of_it_is_kept_aside() {
  give 2.1.0
  in_machine bash -c "echo '# mine' | tee -a /etc/wazo-matrix/config.yml >>$location"
  give 3.0.0
  missing /etc/wazo-matrix/config.yml
  in_machine grep -q mine /etc/wazo-matrix/config.yml.dpkg-bak
  in_machine grep -q mine "$location.dpkg-bak"
  missing "$link"
  wipe
  missing /etc/wazo-matrix/config.yml.dpkg-bak
  missing "$location.dpkg-bak"
}

row_what_a_version_has_lost_comes_back_with_a_later_one() {
  give 2.1.0
  give 3.0.0
  give 2.1.0
  exists "$link"
  exists /etc/wazo-matrix/config.yml
  in_machine nginx -t -q
}

row_data_logs_and_the_key_of_former_versions_go_with_the_purge() {
  give 2.1.0
  in_machine touch /var/lib/wazo-matrix/kept /var/cache/wazo-matrix/kept /var/log/wazo-matrix-audit.log.1
  exists /etc/wazo-service/tls/wazo-matrix.key
  give 3.0.0
  exists /var/lib/wazo-matrix/kept
  wipe
  missing /var/lib/wazo-matrix
  missing /var/cache/wazo-matrix
  missing /var/log/wazo-matrix-audit.log
  missing /var/log/wazo-matrix-audit.log.1
  missing /etc/wazo-service
  missing /var/lib/wazo-service
}

row_data_that_was_there_before_the_package_stays() {
  in_machine bash -c 'mkdir /var/lib/wazo-matrix && touch /var/lib/wazo-matrix/restored /var/log/wazo-matrix-audit.log'
  give 1.0.0
  wipe
  exists /var/lib/wazo-matrix/restored
  exists /var/log/wazo-matrix-audit.log
  in_machine rm -r /var/lib/wazo-matrix /var/log/wazo-matrix-audit.log
}

row_another_user_gets_what_the_former_one_had() {
  local files='/var/lib/wazo-matrix /var/lib/wazo-matrix/kept /var/cache/wazo-matrix/kept /var/log/wazo-matrix.log /var/log/wazo-matrix.log.1 /etc/wazo-service/tls/wazo-matrix.key'
  give 2.1.0
  in_machine bash -c 'touch /etc/lab-secret /var/lib/wazo-matrix/kept /var/cache/wazo-matrix/kept /var/log/wazo-matrix.log.1 &&
    chown wazo-matrix /var/lib/wazo-matrix/kept /var/cache/wazo-matrix/kept /var/log/wazo-matrix.log.1 && ln -s /etc/lab-secret /var/lib/wazo-matrix/way-out'
  give 4.0.0
  is enabled/active
  same 'the owner' "$(machine_shell "stat -c %U $files | sort -u")" matrix-other
  same 'the owner of what a link leads to' "$(machine_run stat -c %U /etc/lab-secret)" root
  in_machine rm /etc/lab-secret
}

row_a_new_name_takes_the_place_of_the_old_one() {
  local before
  give 2.1.0
  in_machine bash -c 'touch /var/lib/wazo-matrix/kept && echo "# mine" >>/etc/wazo-matrix/config.yml'
  before=$(process)
  in_machine apt-get -q -y -o Dpkg::Options::=--force-confold install /root/5.0.0.deb
  differs 'the process' "$(process)" "$before"
  is enabled/active
  exists "$link"
  exists /var/lib/wazo-matrix/kept
  in_machine grep -q mine /etc/wazo-matrix/config.yml
  wipe
  is enabled/active
  exists "$link"
  exists /var/lib/wazo-matrix/kept
  in_machine dpkg --purge wazo-renamed
  missing "$link"
  missing /var/lib/wazo-matrix
  missing /var/lib/wazo-service
}

row_a_new_name_leaves_stopped_what_was_stopped() {
  give 2.1.0
  service stop
  in_machine apt-get -q -y install /root/5.0.0.deb
  is enabled/inactive
}

# --- who had it first --------------------------------------------------------------------------------------------------------------------------------------

rivals='wazo-rival-port wazo-rival-path wazo-rival-user'

give_rivals() {
  # shellcheck disable=SC2086 # a list
  machine_shell "cd /root && dpkg --install $(printf '%s.deb ' $rivals) 2>&1" || fail 'the installation fails'
}

row_what_another_package_has_is_not_taken() {
  local said rival
  start nginx
  give 1.0.0
  said=$(give_rivals)
  [[ $said = *'port 10486 belongs to wazo-matrix'* ]] || fail "nobody tells of the port: $said"
  [[ $said = *'path /api/matrix/2.0 belongs to wazo-matrix'* ]] || fail "nobody tells of the path: $said"
  [[ $said = *'user wazo-matrix belongs to wazo-matrix'* ]] || fail "nobody tells of the user: $said"
  for rival in $rivals; do
    missing "/etc/nginx/locations/https-enabled/$rival"
    missing "/etc/monit/conf.d/$rival"
    in_machine systemctl start "$rival"
    same "the state of $rival" "$(machine_run systemctl is-active "$rival")" inactive
  done
  is enabled/active
  exists "$link"
}

row_it_is_had_once_the_other_package_is_gone() {
  local rival
  start nginx
  give 1.0.0
  give_rivals >/dev/null
  take
  give_rivals
  for rival in $rivals; do
    same "the state of $rival" "$(machine_run systemctl is-active "$rival")" active
  done
  exists /etc/nginx/locations/https-enabled/wazo-rival-path
}

# An upgrade that wants what another one has is taken out, too; whoever was there before it stays.
row_in_one_run_the_older_one_keeps_it() {
  give 0.9.0
  machine_run dpkg --install /root/wazo-rival-port.deb /root/1.0.0.deb || fail 'the installation fails'
  is enabled/active
  exists "$link"
  same 'the state of the newer one' "$(machine_run systemctl is-active wazo-rival-port)" inactive
}

row_a_link_that_nginx_does_not_accept_is_taken_back() {
  local said
  start nginx
  give 1.0.0
  take
  in_machine bash -c "echo 'nonsense;' >>$location"
  said=$(machine_run dpkg --install /root/1.0.0.deb 2>&1) || fail 'the installation fails'
  missing "$link"
  in_machine nginx -t -q
  [[ $said = *"removed $link"*nonsense* ]] || fail "dpkg says nothing of it: $said"
  in_machine sed -i '/nonsense/d' "$location"
  give 1.0.0
  exists "$link"
}

row_a_link_is_taken_back_when_an_upgrade_makes_it_unacceptable() {
  start nginx
  give 1.0.0
  in_machine bash -c "echo 'nonsense;' >>$location"
  give 2.0.0
  missing "$link"
  in_machine nginx -t -q
  is enabled/active
}
