# What a template's lines of code may call besides CMake's own commands.
include_guard(GLOBAL)

#[=======================================================================[.rst:
WazoService's templates
-----------------------

A template is a whole file that reads like the file that it makes, and lies where that file will lie: ``common/root/etc/cron.d/@name@`` becomes
``/etc/cron.d/wazo-greeter`` of the package, ``common/control/postinst`` its maintainer script. A platform's tree is laid over ``common``, and a project's own
trees (``TEMPLATES`` of :command:`wazo_platform`) over both: the same path replaces, a new path adds. Files that exist once for all services lie in trees such
as ``compose`` and ``docs``; where their path has ``@name@``, they exist for each service.

A text that begins with ``#!`` becomes a program; a file whose name ends in ``.gz`` is compressed. The format of a file follows from its path, and decides how
values are escaped; a value that a format cannot write is an error.

Language
^^^^^^^^

``@value@``
  A field or a variable, escaped for the format of the file and for the place, within quotes or not. Nobody's value is an error.
``@raw:value@``
  The same, not escaped.
``%command(arguments)``
  A line that begins with a percent sign is CMake: ``%if()``, ``%foreach()``, ``%set()``, ``%math()`` and all others. Conditions on texts compare with
  ``STREQUAL``, since a name may be ``no``; ``%if(flag)`` is for booleans and lists.
``%#``
  A comment.
``%%``
  A percent sign at the beginning of a line.
``%when(condition)``
  In the first line: whether the file exists at all.
``%insert(part)``
  The lines of a file below ``parts/`` of the same trees; they are indented as far as ``insert`` stands behind the percent sign.
``%load(record [field...])``
  Within ``%foreach(record IN LISTS …)``, where the variable has the name of a kind of record: its fields, or those listed, become variables
  ``<record>_<field>``. Kinds are service, platform, route, port and backing.
``%join(out list separator)``
  The items of a list as the format writes them, each with its own quotes, for ``@raw:out@``.
``%split(left right separator text)``
  The text before and behind the first separator; all of it is ``left`` where there is none.
``%registered(out [item])``
  The services of the platform's hand-kept lists, in the order in which they start, but for those that except the item of the checklist.

.. code-block:: none
  :name: example-template

  %when(has_routes)
  # Routes of @name@: @description@
  %foreach(route IN LISTS routes)
  %load(route)
  location ^~ @route_path@ {
      proxy_pass @route_upstream@@route_to@;
  }
  %endforeach()

#]=======================================================================]

# %join(<out> <list> <separator>): the items of a list as the file's format writes them, each with its own quotes where it needs them; for @raw:out@.
function(_wazo_template_join _out _list _separator)
  set(_joined "")
  if("${${_list}}" MATCHES "^[A-Za-z0-9_./:=,+-]+(;[A-Za-z0-9_./:=,+-]+)*$" AND _format MATCHES "^(systemd|shell|json|yaml|compose|cpp|dockerfile)$")
    # No item has anything to escape, which nearly all lists are.
    set(_quote "\"")
    if(_format MATCHES "^(systemd|shell)$")
      set(_quote "")
    endif()
    string(REPLACE ";" "${_quote}${_separator}${_quote}" _joined "${_quote}${${_list}}${_quote}")
  else()
    set(_between "")
    foreach(_item IN LISTS ${_list})
      _wazo_escape_value(_item ${_format} token "${_template}" 0)
      string(APPEND _joined "${_between}${_v}")
      set(_between "${_separator}")
    endforeach()
  endif()
  set(${_out} "${_joined}" PARENT_SCOPE)
endfunction()

# %split(<left> <right> <separator> <text>): what stands before and behind the first separator.
function(_wazo_template_split _left _right _separator _text)
  string(FIND "${_text}" "${_separator}" _at)
  string(SUBSTRING "${_text}" 0 ${_at} _before)
  set(_behind "")
  if(_at GREATER_EQUAL 0)
    string(LENGTH "${_separator}" _length)
    math(EXPR _at "${_at} + ${_length}")
    string(SUBSTRING "${_text}" ${_at} -1 _behind)
  endif()
  set(${_left} "${_before}" PARENT_SCOPE)
  set(${_right} "${_behind}" PARENT_SCOPE)
endfunction()
