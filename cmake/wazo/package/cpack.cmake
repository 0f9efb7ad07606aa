include_guard(GLOBAL)
function(_wazo_package)
endfunction()
