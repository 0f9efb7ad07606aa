# The platform's messages, and its Redis.
find_package(nlohmann_json REQUIRED)
find_package(Protobuf REQUIRED)
pkg_check_modules(hiredis REQUIRED IMPORTED_TARGET hiredis)

# protoc's output for the messages.
set(proto "${CMAKE_CURRENT_LIST_DIR}/platform.proto")
set(generated platform.pb.cc platform.pb.h)
add_custom_command(
  OUTPUT ${generated}
  COMMAND protobuf::protoc "--proto_path=${CMAKE_CURRENT_LIST_DIR}" "--cpp_out=${CMAKE_CURRENT_BINARY_DIR}" "${proto}"
  DEPENDS "${proto}"
  VERBATIM)
add_library(messages STATIC ${generated})
target_include_directories(messages SYSTEM PUBLIC "${CMAKE_CURRENT_BINARY_DIR}")
target_link_libraries(messages PUBLIC protobuf::libprotobuf)

add_library(platform STATIC "${CMAKE_CURRENT_LIST_DIR}/messages.cpp" "${CMAKE_CURRENT_LIST_DIR}/redis.cpp")
target_include_directories(platform PUBLIC "${CMAKE_CURRENT_LIST_DIR}")
target_compile_features(platform PUBLIC cxx_std_20)
target_compile_options(platform PRIVATE -Wall -Wextra)
target_link_libraries(platform PUBLIC messages nlohmann_json::nlohmann_json PkgConfig::hiredis)
