#!/bin/sh
# Entry of the image: hands a process the secrets made for this installation, unless its environment brings them.
set -eu
secrets=/data/secrets

if [ -z "${INTERNAL_SECRET:-}" ] && [ -r "$secrets/internal-secret" ]; then
  INTERNAL_SECRET=$(cat "$secrets/internal-secret")
  export INTERNAL_SECRET
fi
if [ -z "${ACCESS_TOKEN_KEY:-}" ] && [ -r "$secrets/access-token-key.json" ]; then
  ACCESS_TOKEN_KEY=$(cat "$secrets/access-token-key.json")
  export ACCESS_TOKEN_KEY
fi
if [ -z "${DATA_KEY:-}" ] && [ -r "$secrets/data-key" ]; then
  DATA_KEY=$(cat "$secrets/data-key")
  export DATA_KEY
fi

exec "$@"
