# Of more services than a map can show there is none; the table has all of them, with what they need and what needs them.
wazo_add_service(wazo-first PROGRAM program)
foreach(number RANGE 1 30)
  wazo_add_service(wazo-a${number} PROGRAM program NEEDS wazo-first)
endforeach()
expect_lines(docs/index.html "<p>There are too many services for a readable map. Search the table, and follow the links to needs and dependents.</p>")
expect_no_lines(docs/index.html "<h2 id=\"map\">Map</h2>")
expect_lines(docs/index.html "<li><a href=\"#wazo-a30\">wazo-a30</a></li>")
