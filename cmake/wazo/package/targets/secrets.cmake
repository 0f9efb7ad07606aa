# The targets that make what no file of a container platform may hold: keys and passwords.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-certificates

  Creates a CA in ``wazo/certificates``, and issues a certificate for each service with ``TLS`` and for the gateway. Certificates that are valid for
  30 more days are kept, as are certificates that you put there. ``docker compose up --detach`` then recreates the containers whose certificate has changed.

.. target:: wazo-secrets

  Creates the passwords that containers share, in ``wazo/compose/secrets``; existing ones are kept, and you may change them.

#]=======================================================================]
# Targets that make keys, certificates and passwords: in the build tree, readable by their owner, and never over again.
function(_wazo_add_container_targets)
  set(scripts "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../containers")
  cmake_path(NORMAL_PATH scripts)
  set(directory "${CMAKE_BINARY_DIR}/wazo/certificates")
  set(compose "${CMAKE_BINARY_DIR}/wazo/compose")
  set(note COMMAND "${scripts}/note-versions" "${compose}")
  _wazo_get(_WAZO_CONTAINER_UID uid)
  add_custom_target(wazo-certificates COMMAND "${scripts}/issue-certificates" "${directory}" "${uid}" "${directory}" ${note} COMMENT "Issuing certificates"
                    VERBATIM)
  add_custom_target(wazo-secrets COMMAND "${scripts}/make-secrets" "${compose}/secrets" "${uid}" "${compose}/secrets.txt" ${note} COMMENT "Making secrets"
                    VERBATIM)
endfunction()
