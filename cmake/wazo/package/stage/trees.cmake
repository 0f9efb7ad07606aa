# Copies the generated trees of services into their stages, where a file of the project's own rules stays as it is. CMake's own commands take ten times as long:
# for each file they look at all folders above it.
function(wazo_stage_trees stages instances)
  list(TRANSFORM instances APPEND "/root" OUTPUT_VARIABLE trees)
  # The tree <name>@<style>/root is the stage <name>.<style>.
  set(renamed "flags=r;s,^\\([^/]*\\)/root,\\1,;s,^\\([^/@]*\\)@,\\1.,")
  execute_process(
    COMMAND tar --create "--mode=u=rwX,go=rX" --directory "${WAZO_BUILD_DIRECTORY}/wazo/services" ${trees}
    COMMAND tar --extract --preserve-permissions --no-same-owner --touch --skip-old-files "--transform=${renamed}" --directory "${stages}"
            COMMAND_ERROR_IS_FATAL ANY)
endfunction()
