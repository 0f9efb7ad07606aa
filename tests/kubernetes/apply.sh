#!/bin/bash
# apply.sh: run inside a root of kind kubernetes, with the programs and a folder wazo/ of a build tree at /srv.
set -euo pipefail
ip link set lo up
cp -a /srv/wazo /tmp/wazo
mkdir /tmp/state
cd /tmp/state

# This server knows two kinds by the names that they had before they were stable.
sed -i 's,^apiVersion: batch/v1$,apiVersion: batch/v1beta1,; s,^apiVersion: policy/v1$,apiVersion: policy/v1beta1,' /tmp/wazo/kubernetes/*.yaml /tmp/wazo/kubernetes/platform/*.yaml
# Its kubectl takes one file of variables, under another name.
sed -i '/^    envs:$/{N;s,envs:\n *- ,env: ,}' /tmp/wazo/kustomization.yaml

openssl genrsa -out account.key 2048 2>/dev/null
echo 'token,admin,1,system:masters' >tokens.csv
# Addresses throughout: nothing here resolves localhost.
etcd --data-dir etcd --logger zap --listen-client-urls http://127.0.0.1:2379 --advertise-client-urls http://127.0.0.1:2379 \
  --listen-peer-urls http://127.0.0.1:2380 --initial-advertise-peer-urls http://127.0.0.1:2380 --initial-cluster default=http://127.0.0.1:2380 >etcd.log 2>&1 &
/srv/kube-apiserver --etcd-servers=http://127.0.0.1:2379 --cert-dir=certificates --token-auth-file=tokens.csv --service-cluster-ip-range=10.96.0.0/16 \
  --bind-address=127.0.0.1 --advertise-address=127.0.0.1 --service-account-issuer=https://kubernetes.default.svc --service-account-key-file=account.key \
  --service-account-signing-key-file=account.key --disable-admission-plugins=ServiceAccount >server.log 2>&1 &

kubectl() {
  command kubectl --server=https://127.0.0.1:6443 --insecure-skip-tls-verify --token=token "$@"
}

for ((try = 0; try < 240; try++)); do
  kubectl get --raw /readyz >/dev/null 2>&1 && break
  sleep 0.5
done
kubectl get --raw /readyz >/dev/null || {
  tail -n 20 etcd.log server.log
  exit 1
}

# The namespace comes first, as it does when somebody applies the tree by hand for the first time.
kubectl apply -f /tmp/wazo/kubernetes/platform/namespace.yaml
kubectl apply -k /tmp/wazo 2>/dev/null
again=$(kubectl apply -k /tmp/wazo 2>/dev/null)
# The server adds defaults to claims, which kubectl takes for a difference; that nothing has changed is seen from the generation, below.
if grep -v -e ' unchanged$' -e '^statefulset.* configured$' <<<"$again"; then
  echo 'the same tree, applied again, is taken for another one'
  exit 1
fi

# What the server keeps of some of what was declared.
expect() { # VALUE KIND NAME PATH
  local value
  value=$(kubectl --namespace everything get "$2" "$3" -o "jsonpath=$4")
  [ "$value" = "$1" ] || {
    echo "$2 $3, $4 is $value, not $1"
    exit 1
  }
}
expect 1 statefulset till '{.metadata.generation}'
expect 3 deployment ledger '{.spec.replicas}'
expect 1 poddisruptionbudget ledger '{.spec.maxUnavailable}'
expect 'rolls till-state' statefulset till '{.spec.volumeClaimTemplates[*].metadata.name}'
expect '/srv/rolls' statefulset till '{.spec.template.spec.containers[0].volumeMounts[?(@.name=="rolls")].mountPath}'
expect '9702 9710 9711 9712' service till '{.spec.ports[*].port}'
expect '0 3 * * *' cronjob broom-1 '{.spec.schedule}'
