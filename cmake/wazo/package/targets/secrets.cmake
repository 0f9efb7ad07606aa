# The targets that make what no file of a container platform may hold: keys and passwords.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-certificates

  Issues a certificate for each service with ``TLS`` and for the gateway, and the authority that signs them, in ``wazo/certificates``. What is there and good for
  30 days more is kept, and so is a certificate that somebody else has put there. ``docker compose up --detach`` then starts those anew that have another one.

.. target:: wazo-secrets

  Makes the passwords that containers share, in ``wazo/compose/secrets``; what is there is kept, and may be changed.

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
