# What migrates a database runs before a program.
file(MAKE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/pages")
wazo_add_service(pages FRONTEND pages MIGRATE alembic upgrade head)
