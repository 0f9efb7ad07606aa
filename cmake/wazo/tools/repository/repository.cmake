# The target "wazo-repository": puts the packages of a build tree into a repository for apt, beside those that it has, and writes its index anew.
#
#   cmake -D BUILD=<build tree> [-D WAZO_REPOSITORY=<folder>] [-D WAZO_REPOSITORY_KEY=<key>] -P repository.cmake
#
# The repository is flat: packages and index lie in one folder, which apt reads as it is, from a disk or a web server. Nothing of it changes where anything is
# wrong with what is to be added.
cmake_minimum_required(VERSION 3.25)
foreach(part ../../common/index ../common/findings)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()

#[=======================================================================[.rst:
Releases
--------

A release is a version, its changes, its packages, and a repository from which machines get them. The repository keeps the packages of every release, so that
a machine can go back.

Version and changes
^^^^^^^^^^^^^^^^^^^

The version of a package is that of ``project()``, and what has changed stands in the file that ``CHANGELOG`` names, with the day of each version: the package has
that date, and whoever builds the same source gets the same bytes. When only the packaging changes, the revision behind the version grows:
``-DCPACK_DEBIAN_PACKAGE_RELEASE=2``. The ports of ``wazo-ports.json`` are committed with the release.

The repository
^^^^^^^^^^^^^^

The target :target:`wazo-repository` makes the packages that have changed and puts them into the folder ``WAZO_REPOSITORY``, which is ``wazo/repository`` of the
build tree where nothing else is said. A release of a name and a version that the repository has is refused unless it is the same file, since machines that have
installed the other one would never get it. The target needs ``apt-ftparchive`` of the package ``apt-utils``.

.. code-block:: sh
  :name: release-unsigned

  cmake -S . -B build -DWAZO_REPOSITORY=/srv/repository
  cmake --build build --target wazo-repository

``WAZO_REPOSITORY_KEY`` names a key of ``gpg`` to sign the index with; its public part is then ``key.asc`` in the folder. Who signs makes the key once, and keeps
it:

.. code-block:: sh
  :name: release-signed

  gpg --quick-generate-key "Example releases <releases@example.org>" default sign never
  cmake -S . -B build -DWAZO_REPOSITORY=/srv/repository -DWAZO_REPOSITORY_KEY=releases@example.org
  cmake --build build --target wazo-repository

The folder is the repository: a web server that serves its files is all that it takes, and so is a copy of it on a disk.

On the machines
^^^^^^^^^^^^^^^

A machine is told once where the repository is, and whose signature it bears; then its packages are installed and upgraded like Debian's own, with all that
they depend on:

.. code-block:: sh
  :name: release-install

  curl -fsS -o /etc/apt/keyrings/example.asc http://packages.example.org/key.asc
  echo "deb [signed-by=/etc/apt/keyrings/example.asc] http://packages.example.org/ ./" >/etc/apt/sources.list.d/example.list
  apt-get update
  apt-get install -y wazo-greeter

From a folder, without a signature, which is for a machine that trusts whoever writes there:

.. code-block:: sh
  :name: release-folder

  echo "deb [trusted=yes] file:/srv/repository ./" >/etc/apt/sources.list.d/example.list
  apt-get update
  apt-get install -y wazo-greeter

An upgrade restarts the services that run, keeps what administrators have changed, and has each daemon read its configuration once, however many packages come
together:

.. code-block:: sh
  :name: release-upgrade

  apt-get update
  apt-get upgrade -y
  /usr/share/wazo-service/checks/wazo-greeter

Back
^^^^

An older version is installed by its number; it stays until the hold ends. Configuration files that only the newer version had are put aside. What a service has written
in the newer version's form is its own matter: a release that changes the form of its data says in its changes whether the one before can read it.

.. code-block:: sh
  :name: release-back

  apt-get install -y --allow-downgrades wazo-greeter=1.0.0-1
  apt-mark hold wazo-greeter

.. code-block:: sh
  :name: release-forward

  apt-mark unhold wazo-greeter
  apt-get upgrade -y

#]=======================================================================]

function(_wazo_make_repository)
  _wazo_setting(WAZO_REPOSITORY)
  _wazo_setting(WAZO_REPOSITORY_KEY)
  set(repository "${WAZO_REPOSITORY}")
  if(repository STREQUAL "")
    set(repository "${BUILD}/wazo/repository")
  endif()
  cmake_path(ABSOLUTE_PATH repository NORMALIZE)
  _wazo_need_program(apt-ftparchive apt-utils)
  if(NOT "${WAZO_REPOSITORY_KEY}" STREQUAL "")
    _wazo_need_program(gpg gnupg)
  endif()
  file(MAKE_DIRECTORY "${repository}")
  file(LOCK "${repository}" DIRECTORY GUARD PROCESS)
  _wazo_find_new_packages(debs)
  _wazo_get(_WAZO_FINDINGS found)
  list(LENGTH debs count)
  if(found STREQUAL "")
    foreach(deb IN LISTS debs)
      _wazo_run(COMMAND cp "${BUILD}/${deb}" "${repository}/${deb}.new")
      file(RENAME "${repository}/${deb}.new" "${repository}/${deb}")
    endforeach()
    _wazo_write_index()
  endif()
  _wazo_tell_findings("wazo-repository" "${count} packages are new in ${repository}")
endfunction()

function(_wazo_need_program program package)
  find_program(path ${program} NO_CACHE)
  if(NOT path)
    message(FATAL_ERROR "wazo-repository: there is no ${program}: install the package ${package}")
  endif()
endfunction()

# The packages of the build tree that the repository does not have. One that it has stays as it is.
function(_wazo_find_new_packages out)
  set(new "")
  file(STRINGS "${BUILD}/wazo/cpack/packages.txt" lines)
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([^|]+)[|](.+)$" unused "${line}")
    set(service "${CMAKE_MATCH_1}")
    set(deb "${CMAKE_MATCH_2}")
    if(NOT EXISTS "${BUILD}/${deb}")
      _wazo_finding("${service}" "${deb}" "it is not there: build the packages first")
    elseif(NOT EXISTS "${repository}/${deb}")
      list(APPEND new "${deb}")
    else()
      file(SHA256 "${BUILD}/${deb}" ours)
      file(SHA256 "${repository}/${deb}" theirs)
      if(NOT ours STREQUAL theirs)
        _wazo_finding("${service}" "${deb}" "the repository has another one of this version: raise VERSION of project(), or CPACK_DEBIAN_PACKAGE_RELEASE")
      endif()
    endif()
  endforeach()
  set(${out} "${new}" PARENT_SCOPE)
endfunction()

# Everything is written beside the index before it takes its place. What apt reads first comes last, so that it never speaks of what is not there yet.
function(_wazo_write_index)
  file(READ "${BUILD}/wazo/manifest.json" manifest)
  string(JSON name GET "${manifest}" platform platform_name)
  set(next "${repository}/next")
  file(REMOVE_RECURSE "${next}")
  file(MAKE_DIRECTORY "${next}")
  _wazo_run(COMMAND apt-ftparchive packages . OUTPUT_FILE "${next}/Packages")
  _wazo_run(COMMAND gzip --best --no-name --keep "${next}/Packages")
  set(facts "")
  foreach(fact Origin Label)
    list(APPEND facts -o "APT::FTPArchive::Release::${fact}=${name}")
  endforeach()
  _wazo_run(COMMAND apt-ftparchive ${facts} release next OUTPUT_FILE "${repository}/Release.next")
  file(RENAME "${repository}/Release.next" "${next}/Release")
  set(signatures key.asc Release.gpg InRelease)
  if(NOT "${WAZO_REPOSITORY_KEY}" STREQUAL "")
    set(gpg gpg --yes --local-user "${WAZO_REPOSITORY_KEY}")
    _wazo_run(COMMAND gpg --armor --export "${WAZO_REPOSITORY_KEY}" OUTPUT_FILE "${next}/key.asc")
    _wazo_run(COMMAND ${gpg} --armor --detach-sign --output next/Release.gpg next/Release)
    _wazo_run(COMMAND ${gpg} --clear-sign --output next/InRelease next/Release)
  endif()
  foreach(file Packages Packages.gz Release ${signatures})
    # An index without a signature has none of another day.
    if(EXISTS "${next}/${file}")
      file(RENAME "${next}/${file}" "${repository}/${file}")
    else()
      file(REMOVE "${repository}/${file}")
    endif()
  endforeach()
  file(REMOVE_RECURSE "${next}")
endfunction()

# In the folder of the repository.
function(_wazo_run)
  execute_process(${ARGN} WORKING_DIRECTORY "${repository}" RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    list(GET ARGN 1 program)
    file(REMOVE_RECURSE "${repository}/next")
    message(FATAL_ERROR "wazo-repository: ${program} has failed (${result}); the index is as it was")
  endif()
endfunction()

_wazo_make_repository()
