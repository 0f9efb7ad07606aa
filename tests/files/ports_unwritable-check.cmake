execute_process(COMMAND find "${build}/wazo" -type f OUTPUT_VARIABLE written)
compare("what is written in spite of it" "" "${written}")
