# shellcheck shell=bash
# A project, built once for all programs that source this: packages, certificates and passwords in a build tree. Without a name it is the example of a platform.

compose_tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Configures and builds; what is there already is not made again. Sets build.
project_build() { # DIR [SOURCE]
  local source=${2:-$compose_tests/../../example/platform}
  build=$1
  mkdir -p "$build"
  exec 8>"$build.lock"
  flock 8
  lab_quietly cmake -S "$source" -B "$build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$(realpath "$compose_tests/../../cmake")"
  lab_quietly cmake --build "$build"
  lab_quietly cmake --build "$build" --target packages wazo-certificates wazo-secrets
  exec 8>&-
}
