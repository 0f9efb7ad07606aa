# What a template's lines of code may call besides CMake's own commands.
include_guard(GLOBAL)

#[=======================================================================[.rst:
WazoService's templates
-----------------------

A template is a complete file that looks like its output, at the path of its output: ``common/root/etc/cron.d/@name@`` becomes ``/etc/cron.d/wazo-greeter`` in
the package, ``common/control/postinst`` its maintainer script. A platform's tree overrides ``common``, and a project's own trees (``TEMPLATES`` of
:command:`wazo_platform`) override both: a template with the same path replaces the other, one with a new path adds a file. Files for all services are in
trees such as ``compose`` and ``docs``; there, a path with ``@name@`` makes a file for each service.

A text that begins with ``#!`` becomes executable; a file whose name ends with ``.gz`` is compressed. The path of a file determines its format, and the format
how values are escaped; a value that the format cannot represent is an error.

Language
^^^^^^^^

``@value@``
  A field or a variable, escaped for the file's format, inside or outside quotes. Using an unset variable is an error.
``@raw:value@``
  The same, unescaped.
``%command(arguments)``
  A line that begins with a percent sign is CMake code: ``%if()``, ``%foreach()``, ``%set()``, ``%math()`` and all others. Compare texts with
  ``STREQUAL``, because a name could be ``no``; use ``%if(flag)`` for booleans and lists.
``%#``
  A comment.
``%%``
  A percent sign at the beginning of a line.
``%when(condition)``
  On the first line: the file exists only if the condition is true.
``%insert(part)``
  Inserts a file below ``parts/`` of the same trees. Spaces between the percent sign and ``insert`` indent its lines.
``%load(record)``
  Inside ``%foreach(record IN LISTS …)``, whose variable is named after a kind of record: the fields that the template uses become variables
  ``<record>_<field>``. Kinds are platform, service, route, port, need and backing.
``%join(out list separator)``
  Joins the items of a list, each escaped and quoted for the file's format; use the result as ``@raw:out@``.
``%split(left right separator text)``
  Splits a text at the first separator; without one, ``left`` is the whole text.
``%registered(out [item])``
  The services for the platform's hand-kept lists, in start order, without those that except the checklist item.

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
