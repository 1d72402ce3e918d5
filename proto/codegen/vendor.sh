#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Copies the third-party .proto files that ours import, from the Go module cache, at the versions chain/go.mod pins.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
dir() { (cd "$root/chain" && go list -mod=mod -m -f '{{.Dir}}' "$1"); }
out=$root/proto/third_party
sdk=$(dir github.com/cosmos/cosmos-sdk)
comet=$(dir github.com/cometbft/cometbft)
gogo=$(dir github.com/cosmos/gogoproto)
scalar=$(dir github.com/cosmos/cosmos-proto)
gateway=$(dir github.com/grpc-ecosystem/grpc-gateway)
rm -rf "$out"
mkdir -p "$out"/{cosmos/base/query,cosmos/base,cosmos/msg,cosmos/query,amino,cosmos_proto,gogoproto,google/api,google/protobuf}
cp -r "$sdk/proto/cosmos/base/query/." "$out/cosmos/base/query/"
mkdir -p "$out/cosmos/base/v1beta1" && cp "$sdk"/proto/cosmos/base/v1beta1/coin.proto "$out/cosmos/base/v1beta1/"
cp -r "$sdk/proto/cosmos/msg/." "$out/cosmos/msg/"
cp -r "$sdk/proto/cosmos/query/." "$out/cosmos/query/"
cp -r "$sdk/proto/amino/." "$out/amino/"
cp "$scalar"/proto/cosmos_proto/*.proto "$out/cosmos_proto/"
cp "$gogo/gogoproto/gogo.proto" "$out/gogoproto/"
cp "$gogo"/protobuf/google/protobuf/{any,descriptor,duration,timestamp}.proto "$out/google/protobuf/"
cp "$gateway"/third_party/googleapis/google/api/{annotations,http}.proto "$out/google/api/"
chmod -R u+w "$out"
find "$out" -type f ! -name '*.proto' -delete
find "$out" -type d -empty -delete
