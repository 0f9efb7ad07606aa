# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# What the operator of the machine has laid down: policy-rc.d, presets, masks; and roots in which no systemd runs.

row_policy_forbids_the_start_after_an_installation() {
  forbid_services
  give 1.0.0
  is enabled/inactive
}

row_policy_forbids_the_restart_after_an_upgrade() {
  local before
  give 1.0.0
  before=$(process)
  forbid_services
  give 2.0.0
  same 'the process' "$(process)" "$before"
}

row_policy_forbids_the_stop_at_a_removal() {
  local before
  give 1.0.0
  before=$(process)
  forbid_services
  take
  exists "/proc/$before"
}

row_a_preset_decides_that_it_is_not_enabled() {
  put /etc/systemd/system-preset/00-nothing.preset 'disable *'
  give 1.0.0
  is disabled/inactive
  give 2.0.0
  is disabled/inactive
}

row_a_mask_survives_the_purge() {
  give 1.0.0
  in_machine systemctl mask --now "$unit"
  wipe
  same 'the mask' "$(machine_run readlink "/etc/systemd/system/$unit")" /dev/null
}

# The machine's own root, but in a name space without /run/systemd and /proc, like the chroot of an image builder.
in_chroot() { # LINE
  in_machine unshare --mount bash -c "mount -t tmpfs none /run && mount -t tmpfs none /proc && $1"
}

row_without_systemd_it_is_installed_enabled_and_linked() {
  in_chroot 'dpkg --install /root/1.0.0.deb'
  exists "/etc/systemd/system/multi-user.target.wants/$unit"
  exists "$link"
  is enabled/inactive
}

row_without_systemd_it_is_upgraded_and_purged() {
  in_chroot 'dpkg --install /root/1.0.0.deb && dpkg --install /root/2.0.0.deb && dpkg --purge wazo-matrix'
  missing "/etc/systemd/system/multi-user.target.wants/$unit"
  missing "$link"
}

# dpkg --root --force-script-chrootless: the scripts run outside, and all that they do is to happen inside.
into_another_root() { # ARGUMENT…
  in_machine dpkg --root=/tmp/root --force-script-chrootless --force-depends --log=/dev/null "$@"
}

row_another_root_gets_everything_and_this_one_nothing() {
  local before
  give 1.0.0
  before=$(process)
  in_machine bash -c '
    rm -rf /tmp/root && mkdir -p /tmp/root/var/lib/dpkg /tmp/root/etc /tmp/root/usr/bin && touch /tmp/root/var/lib/dpkg/status
    cp /etc/passwd /etc/group /tmp/root/etc && cp /usr/bin/systemctl /tmp/root/usr/bin'
  into_another_root --install /root/1.0.0.deb
  into_another_root --install /root/2.0.0.deb
  exists "/tmp/root/etc/systemd/system/multi-user.target.wants/$unit"
  exists "/tmp/root$link"
  into_another_root --purge wazo-matrix
  missing "/tmp/root/etc/systemd/system/multi-user.target.wants/$unit"
  missing "/tmp/root$link"
  exists "$link"
  is enabled/active
  same 'the process' "$(process)" "$before"
}
