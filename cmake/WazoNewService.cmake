#[=======================================================================[.rst:
WazoNewService
--------------

Creates a new service: a small, complete project that builds, passes its tests and makes a package.

.. code-block:: shell

  cmake -DNAME=wazo-greeter -P WazoNewService.cmake

``-DKIND=http|grpc|python|frontend``
  The kind of service: a C++ program with HTTP (the default) or gRPC, a Python program, or static files only.
``-DSTYLE=wazo|opentera``
  The platform.
``-DDESTINATION=<dir>``
  The folder to create; ``./<name>`` by default. Existing files are never changed.
``-DDESCRIPTION=<text>``
  A short description of the service.
#]=======================================================================]
cmake_minimum_required(VERSION 3.25)
foreach(part common/index model/index declare/check render/index tools/new/arguments tools/new/project)
  include("${CMAKE_CURRENT_LIST_DIR}/wazo/${part}.cmake")
endforeach()

_wazo_new_service_arguments()
_wazo_new_service_project()
