# What Debian asks of a synopsis: no article, no full stop, not the name, one line.
wazo_add_service(wazo-a PROGRAM program DESCRIPTION "wazo-a is it")
wazo_add_service(wazo-b PROGRAM program
                 DESCRIPTION "a synopsis that goes on and on until there is no end of it in sight, and then some more of it")
