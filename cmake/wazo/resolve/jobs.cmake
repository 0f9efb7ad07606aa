# The jobs of CRON: each becomes a systemd timer and service if a timer can express its times, otherwise a line of a crontab.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Jobs
----

Each line of ``CRON`` becomes a timer, ``<name>-job-<number>.timer``, and a service unit of the same name, which runs the command with ``/bin/sh`` as the
service's user, with its environment, secrets, limits and sandbox, and on the same machine of a pair. Its output goes to the service's log. To show the timers,
and to run a job now:

.. code-block:: sh

  systemctl list-timers 'wazo-greeter-job-*'
  systemctl start wazo-greeter-job-1.service

systemd timers support all times of a crontab except ``@reboot``, and units have no standard input, which a percent sign starts in a crontab (``\\%`` is the
sign itself). Such lines stay in ``/etc/cron.d/<name>``, with the same conditions, but without the sandbox.

On Kubernetes a job is a CronJob. Compose runs no jobs: install ``wazo/compose/crontab`` on the engine's host; it runs each command in the
container of its service. If you move that file, set its ``FOLDER`` to the folder of ``docker-compose.yml``. Neither supports lines with ``@reboot``, or
with standard input.

.. code-block:: sh

  crontab build/wazo/compose/crontab

#]=======================================================================]

# reads: CRON has_program recommends
# sets: cron cron_lines job_units jobs recommends
function(_wazo_resolve_jobs)
  _wazo_unique("${given_CRON}" cron)
  set(jobs "")
  set(job_units "")
  set(cron_lines "")
  set(number 0)
  foreach(line IN LISTS cron)
    math(EXPR number "${number} + 1")
    _wazo_split_job("${line}" job_times job_command plain)
    set(job_unit "${name}-job-${number}")
    _wazo_calendar("${job_times}" job_schedule)
    if(plain AND has_program AND NOT job_schedule STREQUAL "")
      _wazo_store_record(job ${instance}/JOBS/${number} job_)
      list(APPEND jobs ${instance}/JOBS/${number})
      list(APPEND job_units ${job_unit})
    else()
      list(APPEND cron_lines "${line}")
    endif()
  endforeach()
  if(cron_lines)
    list(APPEND recommends "cron | cron-daemon")
  endif()
  return(PROPAGATE cron jobs job_units cron_lines recommends)
endfunction()

# The times of a crontab's line and its command, in which a percent sign that is not protected begins what the command reads: then it is not plain.
function(_wazo_split_job line out_times out_command out_plain)
  _wazo_unmask_value("${line}" line)
  string(REGEX MATCH "^(@[a-z]+|[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+) +(.*)$" unused "${line}")
  set(times "${CMAKE_MATCH_1}")
  set(command "${CMAKE_MATCH_2}")
  string(REGEX REPLACE " +" " " times "${times}")
  string(REPLACE "\\%" "" rest "${command}")
  set(plain ON)
  if(rest MATCHES "%")
    set(plain OFF)
  endif()
  string(REPLACE "\\%" "%" command "${command}")
  _wazo_mask_value("${command}" command)
  set(${out_times} "${times}" PARENT_SCOPE)
  set(${out_command} "${command}" PARENT_SCOPE)
  set(${out_plain} "${plain}" PARENT_SCOPE)
endfunction()

# The times of a crontab as calendar events of systemd.time(7), a list: any of them; empty where there is none like it. Where neither the day of the month nor the
# weekday begins with a star, cron means either.
function(_wazo_calendar times out)
  set(calendar "")
  if(times MATCHES "^@")
    _wazo_get("_WAZO_TIMES_${times}" times)
  endif()
  if(NOT "${times}" STREQUAL "")
    string(REPLACE " " ";" times "${times}")
    list(POP_FRONT times minute hour day month weekday)
    _wazo_number_times("${month}" 1 "jan;feb;mar;apr;may;jun;jul;aug;sep;oct;nov;dec" month)
    _wazo_calendar_part("${minute}" 0 59 at_minute)
    _wazo_calendar_part("${hour}" 0 23 at_hour)
    _wazo_calendar_part("${day}" 1 31 on_day)
    _wazo_calendar_part("${month}" 1 12 in_month)
    _wazo_calendar_weekdays("${weekday}" on_weekday)
    if("${day}" MATCHES "^[*]" OR "${weekday}" MATCHES "^[*]")
      set(calendar "${on_weekday}*-${in_month}-${on_day} ${at_hour}:${at_minute}")
    else()
      set(calendar "*-${in_month}-${on_day} ${at_hour}:${at_minute}" "${on_weekday}*-${in_month}-* ${at_hour}:${at_minute}")
    endif()
  endif()
  set(${out} "${calendar}" PARENT_SCOPE)
endfunction()

# Numbers, ranges and steps: systemd writes a range with two dots, and steps from a number on.
function(_wazo_calendar_part part first last out)
  if(part MATCHES "(^|,)[*](,|$)")
    set(result "*")
  else()
    string(REPLACE "," ";" items "${part}")
    set(result "")
    foreach(item IN LISTS items)
      string(REGEX REPLACE "^[*]" "${first}-${last}" item "${item}")
      _wazo_numbers_of("${item}" numbers)
      list(LENGTH numbers count)
      if(count EQUAL 1)
        set(item "${numbers}")
      endif()
      string(REPLACE "-" ".." item "${item}")
      list(APPEND result "${item}")
    endforeach()
    list(JOIN result "," result)
  endif()
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

# Weekdays by their names, with a blank behind them; nothing for all of them.
function(_wazo_calendar_weekdays part out)
  set(names Sun Mon Tue Wed Thu Fri Sat Sun)
  _wazo_number_times("${part}" 0 "sun;mon;tue;wed;thu;fri;sat" part)
  string(REPLACE "," ";" items "${part}")
  set(days "")
  foreach(item IN LISTS items)
    string(REGEX REPLACE "^[*]" "0-6" item "${item}")
    _wazo_numbers_of("${item}" numbers)
    list(TRANSFORM numbers REPLACE "7" "0")
    list(APPEND days ${numbers})
  endforeach()
  list(REMOVE_DUPLICATES days)
  list(LENGTH days count)
  set(result "")
  if(count LESS 7)
    foreach(day IN LISTS days)
      list(GET names ${day} day)
      list(APPEND result ${day})
    endforeach()
    list(JOIN result "," result)
    string(APPEND result " ")
  endif()
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

# The numbers that a number, or a range with or without steps, stands for.
function(_wazo_numbers_of item out)
  string(REGEX MATCH "^([0-9]+)(-([0-9]+)(/([0-9]+))?)?$" unused "${item}")
  set(from "${CMAKE_MATCH_1}")
  _wazo_first_of(to "${CMAKE_MATCH_3}" "${from}")
  _wazo_first_of(step "${CMAKE_MATCH_5}" 1)
  set(numbers "")
  foreach(number RANGE ${from} ${to} ${step})
    list(APPEND numbers ${number})
  endforeach()
  set(${out} "${numbers}" PARENT_SCOPE)
endfunction()

set_property(GLOBAL PROPERTY _WAZO_TIMES_@yearly "0 0 1 1 *")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@annually "0 0 1 1 *")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@monthly "0 0 1 * *")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@weekly "0 0 * * 0")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@daily "0 0 * * *")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@midnight "0 0 * * *")
set_property(GLOBAL PROPERTY _WAZO_TIMES_@hourly "0 * * * *")
