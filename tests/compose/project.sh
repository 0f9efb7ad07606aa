# shellcheck shell=bash
# The example of a platform, built once for all programs that source this: packages, certificates and passwords in a build tree.

compose_tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Configures and builds; what is there already is not made again. Sets build.
project_build() { # DIR
  build=$1
  mkdir -p "$build"
  exec 8>"$build.lock"
  flock 8
  lab_quietly cmake -S "$compose_tests/../../example/platform" -B "$build" -G Ninja -Werror=dev
  lab_quietly cmake --build "$build"
  lab_quietly cmake --build "$build" --target packages wazo-certificates wazo-secrets
  exec 8>&-
}
