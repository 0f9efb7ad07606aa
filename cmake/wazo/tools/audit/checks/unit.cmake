# The unit: its user, what it waits for, and whether it starts on the standby machine.
include_guard(GLOBAL)

function(_wazo_audit_unit)
  foreach(file IN LISTS files_unit)
    _wazo_audit_unit_user(${file})
    _wazo_audit_unit_order(${file})
    _wazo_audit_unit_life(${file})
    _wazo_audit_standby(${file})
  endforeach()
endfunction()

function(_wazo_audit_unit_user file)
  _wazo_grep(${file} "^User=" hits)
  if(NOT hits)
    if(NOT service_user STREQUAL "root" AND NOT service_drops_privileges)
      _wazo_drift("${file}:1" "it has no User=, so the program starts as root" "the user is ${service_user}"
                  "write User=${service_user}, or say DROPS_PRIVILEGES if the program becomes that user itself")
    endif()
    return()
  endif()
  foreach(hit IN LISTS hits)
    _wazo_hit("${hit}" number line)
    string(REPLACE "User=" "" user "${line}")
    if(NOT user STREQUAL service_user)
      _wazo_drift("${file}:${number}" "the program runs as ${user}" "the user is ${service_user}" "write User=${service_user}, or declare USER ${user}")
    endif()
  endforeach()
endfunction()

# A unit that nobody has is waited for without a word and without an effect.
function(_wazo_audit_unit_order file)
  _wazo_grep(${file} "^(After|Before|Wants|Requires|BindsTo|PartOf)=" hits)
  foreach(hit IN LISTS hits)
    _wazo_hit("${hit}" number line)
    string(REGEX REPLACE "^[A-Za-z]+=" "" units "${line}")
    string(REGEX MATCHALL "[^ \t]+" units "${units}")
    foreach(unit IN LISTS units)
      _wazo_unit_is_known("${unit}" known)
      if(NOT known)
        list(JOIN service_after " " after)
        _wazo_drift("${file}:${number}" "no package that is known here has ${unit}" "it starts after ${after}" "name a unit that exists, or remove ${unit}")
      endif()
    endforeach()
  endforeach()
endfunction()

# Units of the services, of what they need, of systemd, of the platform, and those of the tree.
function(_wazo_unit_is_known unit out)
  get_property(known GLOBAL PROPERTY "_WAZO_AUDIT_UNIT ${unit}" SET)
  string(REGEX REPLACE "@[^.]+\\." "@." template "${unit}")
  foreach(directory debian etc/systemd/system usr/lib/systemd/system lib/systemd/system)
    if(EXISTS "${tree}/${directory}/${unit}" OR EXISTS "${tree}/${directory}/${template}")
      set(known 1)
    endif()
  endforeach()
  if(unit MATCHES "\\.(mount|device|slice|scope|swap)$" OR "${unit}" IN_LIST service_after OR "${unit}" IN_LIST service_before)
    set(known 1)
  endif()
  set(${out} ${known} PARENT_SCOPE)
endfunction()

# What is started, when again, and by what.
function(_wazo_audit_unit_life file)
  _wazo_audit_started(${file})
  _wazo_audit_restart(${file})
  _wazo_audit_order_lost(${file})
  _wazo_grep(${file} "^WantedBy=" hits)
  if(NOT hits)
    list(JOIN service_wanted_by " " wanted_by)
    _wazo_drift("${file}:1" "it has no WantedBy=, so that a reboot does not start it" "it is wanted by ${wanted_by}" "add [Install] with WantedBy=${wanted_by}")
  endif()
endfunction()

function(_wazo_audit_started file)
  cmake_path(GET service_program FILENAME program)
  string(REGEX REPLACE "([.+])" "\\\\\\1" program "${program}")
  _wazo_grep(${file} "^ExecStart=." hits)
  foreach(hit IN LISTS hits)
    _wazo_hit("${hit}" number line)
    if(NOT "${line} " MATCHES "[/ =]${program} ")
      _wazo_drift("${file}:${number}" "it starts something else: ${line}" "the program is ${service_program}" "start ${service_program}")
    endif()
  endforeach()
endfunction()

function(_wazo_audit_restart file)
  set(restart no)
  set(number 1)
  _wazo_grep(${file} "^Restart=" hits)
  foreach(hit IN LISTS hits)
    _wazo_hit("${hit}" number line)
    string(REPLACE "Restart=" "" restart "${line}")
  endforeach()
  if(NOT restart STREQUAL service_restart)
    _wazo_drift("${file}:${number}" "systemd starts it again: ${restart}" "RESTART ${service_restart}"
                "write Restart=${service_restart}, or declare RESTART ${restart}")
  endif()
endfunction()

# Units that AFTER names. Who is needed is asked for while the program runs: not every unit of the platform waits for it.
function(_wazo_audit_order_lost file)
  set(asked "${service_after}")
  foreach(need IN LISTS service_needs)
    get_property(unit GLOBAL PROPERTY "_WAZO_BACKING_${need}_UNIT")
    list(REMOVE_ITEM asked "${need}.service" "${unit}")
  endforeach()
  list(REMOVE_ITEM asked network.target)
  _wazo_grep(${file} "^After=" hits)
  set(line "")
  _wazo_first_number("${hits}" number)
  set(waits "")
  foreach(hit IN LISTS hits)
    _wazo_hit("${hit}" unused line)
    string(APPEND waits " ${line}")
  endforeach()
  string(REGEX REPLACE "After=" " " waits "${waits}")
  string(REGEX MATCHALL "[^ ]+" waits "${waits}")
  if(NOT waits)
    set(lost network.target ${asked})
  else()
    list(REMOVE_ITEM asked ${waits})
    set(lost "${asked}")
  endif()
  if(lost)
    list(JOIN lost " " lost)
    list(JOIN service_after " " after)
    _wazo_drift("${file}:${number}" "it does not wait for ${lost}" "it starts after ${after}" "add After=${lost}")
  endif()
endfunction()

function(_wazo_audit_standby file)
  _wazo_grep(${file} "^ConditionPathExists=!${service_standby_marker}$" hits)
  if(hits AND service_standby STREQUAL "run")
    list(GET hits 0 hit)
    _wazo_hit("${hit}" number line)
    _wazo_drift("${file}:${number}" "it does not start on the standby machine" "STANDBY run" "remove the condition, or declare STANDBY stop")
  elseif(NOT hits AND service_standby STREQUAL "stop")
    _wazo_drift("${file}:1" "it starts on the standby machine" "STANDBY stop" "add ConditionPathExists=!${service_standby_marker} to [Unit]")
  endif()
endfunction()

# What systemd itself and every Debian have.
foreach(
  unit
  basic.target
  default.target
  getty.target
  graphical.target
  local-fs.target
  local-fs-pre.target
  multi-user.target
  network.target
  network-online.target
  network-pre.target
  nss-lookup.target
  nss-user-lookup.target
  paths.target
  remote-fs.target
  rescue.target
  shutdown.target
  sleep.target
  slices.target
  sockets.target
  sysinit.target
  system-update.target
  time-set.target
  time-sync.target
  timers.target
  umount.target
  cron.service
  dbus.service
  dbus.socket
  networking.service
  NetworkManager.service
  rsyslog.service
  ssh.service
  syslog.socket
  systemd-journald.service
  systemd-networkd.service
  systemd-resolved.service
  systemd-sysusers.service
  systemd-timesyncd.service
  systemd-tmpfiles-setup.service
  systemd-udevd.service)
  set_property(GLOBAL PROPERTY "_WAZO_AUDIT_UNIT ${unit}" ON)
endforeach()
unset(unit)
