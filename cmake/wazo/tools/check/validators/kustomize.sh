#!/bin/sh
# Does kubectl make one tree of all objects for a cluster, with whatever they name? Their types only a cluster's own server knows.
#: tools kubectl
#: when kubectl kustomize --help
#: otherwise this kubectl has no command kustomize
#: files kustomization.yaml kubernetes/*.yaml kubernetes/platform/*.yaml
set -eu
cd "$WORK"

# The whole tree. Certificates and secrets need not be there yet.
tree() {
    cp -R "$WAZO/kubernetes" "$WAZO/kustomization.yaml" .
    grep -o '\(certificates\|compose\)/[^"]*' kustomization.yaml | while IFS= read -r path; do
        mkdir -p "$(dirname "$path")"
        : >"$path"
    done
    kubectl kustomize . >/dev/null
}

for file in "$@"; do
    rm -rf ./*
    case $file in
        */kustomization.yaml) tree ;;
        *)
            cp "$file" objects.yaml
            echo 'resources: [objects.yaml]' >kustomization.yaml
            kubectl kustomize . >/dev/null
            ;;
    esac
done
