# Folders that are declared: CONFIG, BACKEND, FRONTEND. Each of their files goes into the package.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Folders
^^^^^^^

``CONFIG``, ``BACKEND`` and ``FRONTEND`` take all files of a folder, except

- files of version control systems, editors and Python: ``.git``, ``.svn``, ``.hg``, ``.gitignore`` and the like, ``.DS_Store``, ``__pycache__``,
  ``*.pyc``, ``*~``, ``.*.swp``;
- the file ``.env`` of a ``CONFIG`` or ``BACKEND``;
- build folders of CMake, which have a ``CMakeCache.txt``.

Links may only lead to files inside the folder. A ``FRONTEND`` is public, so hidden files (except ``.well-known``) and private keys in it are rejected.

#]=======================================================================]

# Adds a declared folder's files to a list of sources; out becomes their paths within the folder.
function(_wazo_take_folder keyword given destination list out)
  _wazo_source_path("${given}" folder)
  _wazo_folder_files("${subject}" "${keyword} ${given}" "${folder}" "${declaration}" files)
  foreach(file IN LISTS files)
    if(keyword STREQUAL "FRONTEND")
      _wazo_check_public("${given}" "${file}")
    endif()
    if(NOT "/${file}" MATCHES "/\\.env(/|$)")
      _wazo_source(${list} "${folder}/${file}" "${destination}/${file}")
    endif()
  endforeach()
  set(${list} "${${list}}" PARENT_SCOPE)
  set(${out} "${files}" PARENT_SCOPE)
endfunction()

# Files that the gateway would publish.
function(_wazo_check_public given file)
  string(REGEX REPLACE "^\\.well-known/" "" path "${file}")
  if("/${path}" MATCHES "/\\.")
    _wazo_error("${subject}" "FRONTEND ${given}: the gateway would publish the hidden file ${file}: move it out of the folder" "${declaration}")
  elseif(path MATCHES "\\.(key|p12|pfx|jks|kdbx)$|(^|/)id_(rsa|dsa|ecdsa|ed25519)$")
    _wazo_error("${subject}" "FRONTEND ${given}: the gateway would publish the private key ${file}: move it out of the folder" "${declaration}")
  endif()
endfunction()
