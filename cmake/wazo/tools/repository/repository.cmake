# The target "wazo-repository": adds the packages of a build tree to an apt repository, and rewrites its index.
#
#   cmake -D BUILD=<build tree> [-D WAZO_REPOSITORY=<folder>] [-D WAZO_REPOSITORY_KEY=<key>] -P repository.cmake
#
# The repository is flat: packages and index are in one folder, which apt reads from a disk or a web server. Nothing changes if there is a
# problem with a new package.
cmake_minimum_required(VERSION 3.25)
foreach(part ../../common/index ../common/findings)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()

#[=======================================================================[.rst:
Releases
--------

A release consists of a version, a changelog entry, and packages in a repository, from which machines install them. The repository keeps the packages of every
release, so that a machine can be downgraded.

Version and changes
^^^^^^^^^^^^^^^^^^^

A package has the version of ``project()``. Its date is the newest date in the file that ``CHANGELOG`` names, so
builds of the same source are identical. If only the packaging changes, raise the revision instead of the version:
``-DCPACK_DEBIAN_PACKAGE_RELEASE=2``. Commit ``wazo-ports.json`` with the release.

The repository
^^^^^^^^^^^^^^

The target :target:`wazo-repository` builds the packages that have changed and adds them to the folder ``WAZO_REPOSITORY``, by default ``wazo/repository`` in
the build tree. If the repository already has a different package with the same name and version, the target fails, because machines with the old package
would never get the new one. The target needs ``apt-ftparchive`` of the package ``apt-utils``.

.. code-block:: sh
  :name: release-unsigned

  cmake -S . -B build -DWAZO_REPOSITORY=/srv/repository
  cmake --build build --target wazo-repository

``WAZO_REPOSITORY_KEY`` names the ``gpg`` key that signs the index; the target writes its public part to ``key.asc`` in the folder. Create the key once, and
keep it:

.. code-block:: sh
  :name: release-signed

  gpg --quick-generate-key "Example releases <releases@example.org>" default sign never
  cmake -S . -B build -DWAZO_REPOSITORY=/srv/repository -DWAZO_REPOSITORY_KEY=releases@example.org
  cmake --build build --target wazo-repository

The folder is the repository: serve its files with any web server, or copy it to a disk.

On the machines
^^^^^^^^^^^^^^^

Configure the repository and its key once on each machine. Then apt installs and upgrades the packages like Debian's own, with their
dependencies:

.. code-block:: sh
  :name: release-install

  curl -fsS -o /etc/apt/keyrings/example.asc http://packages.example.org/key.asc
  echo "deb [signed-by=/etc/apt/keyrings/example.asc] http://packages.example.org/ ./" >/etc/apt/sources.list.d/example.list
  apt-get update
  apt-get install -y wazo-greeter

From a folder, without a signature, if the machine trusts everyone who can write to it:

.. code-block:: sh
  :name: release-folder

  echo "deb [trusted=yes] file:/srv/repository ./" >/etc/apt/sources.list.d/example.list
  apt-get update
  apt-get install -y wazo-greeter

An upgrade restarts running services, keeps administrators' changes, and reloads each daemon once, even for several packages
at once:

.. code-block:: sh
  :name: release-upgrade

  apt-get update
  apt-get upgrade -y
  /usr/share/wazo-service/checks/wazo-greeter

Back
^^^^

To downgrade, install the older version by its number and hold it. Configuration files that only the newer version has are moved aside. WazoService does not
convert a service's data: if a release changes its data format, the changelog should say whether the previous release can read it.

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
    message(FATAL_ERROR "wazo-repository: ${program} is not installed: install the package ${package}")
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
      _wazo_finding("${service}" "${deb}" "it does not exist: build the packages first")
    elseif(NOT EXISTS "${repository}/${deb}")
      list(APPEND new "${deb}")
    else()
      file(SHA256 "${BUILD}/${deb}" ours)
      file(SHA256 "${repository}/${deb}" theirs)
      if(NOT ours STREQUAL theirs)
        _wazo_finding("${service}" "${deb}"
                      "the repository has a different package with this version: raise VERSION in project(), or CPACK_DEBIAN_PACKAGE_RELEASE")
      endif()
    endif()
  endforeach()
  set(${out} "${new}" PARENT_SCOPE)
endfunction()

# Writes the new index beside the old one, then replaces it. The file that apt reads first is replaced last, so that it never refers to missing files.
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
    # An unsigned index must not keep old signatures.
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
    message(FATAL_ERROR "wazo-repository: ${program} failed (${result}); the index was not changed")
  endif()
endfunction()

_wazo_make_repository()
