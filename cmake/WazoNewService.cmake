#[=======================================================================[.rst:
WazoNewService
--------------

Writes a new service: a small, whole project that builds, passes its tests, and packages.

.. code-block:: shell

  cmake -DNAME=wazo-greeter -P WazoNewService.cmake

``-DKIND=http|grpc|python|frontend``
  What the service is: a C++ program that speaks HTTP (the default) or gRPC, a Python program, or static files alone.
``-DSTYLE=wazo|opentera``
  The platform.
``-DDESTINATION=<dir>``
  Where to; ``./<name>`` by default. Nothing that exists is touched.
``-DDESCRIPTION=<text>``
  What the service does, in a few words.
#]=======================================================================]
cmake_minimum_required(VERSION 3.25)
foreach(part common/index model/index declare/check render/index tools/new/arguments tools/new/project)
  include("${CMAKE_CURRENT_LIST_DIR}/wazo/${part}.cmake")
endforeach()

_wazo_new_service_arguments()
_wazo_new_service_project()
