// SPDX-License-Identifier: Apache-2.0

// Package proofvectors records what a node answers to a proof query, for the readers in TypeScript.
package proofvectors

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"testing"

	"cosmossdk.io/log/v2"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/store/v2/rootmulti"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
)

var update = flag.Bool("update", false, "write the vectors of this package anew")

type proofOp struct {
	Type string `json:"type"`
	Key  string `json:"key"`
	Data string `json:"data"`
}

type claim struct {
	Title string    `json:"title"`
	Store string    `json:"store"`
	Key   string    `json:"key"`   // hex
	Value *string   `json:"value"` // base64, null when absent
	Ops   []proofOp `json:"ops"`
}

type vectors struct {
	AppHash string  `json:"appHash"`
	Claims  []claim `json:"claims"`
}

// world is a multistore in which 40 keys were written over four versions, so that nodes of several versions and heights stand in it.
func world(t *testing.T) *rootmulti.Store {
	t.Helper()
	ms := rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger())
	keys := map[string]*storetypes.KVStoreKey{}
	for _, name := range []string{"attestation", "consent", "device", "record", "vault"} {
		keys[name] = storetypes.NewKVStoreKey(name)
		ms.MountStoreWithDB(keys[name], storetypes.StoreTypeIAVL, nil)
	}
	if err := ms.LoadLatestVersion(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"attestation", "consent", "device", "record", "vault"} {
		ms.GetKVStore(keys[name]).Set([]byte{1}, []byte("params"))
	}
	for version := range 4 {
		for i := range 10 {
			n := byte(2 * (version + 4*i) % 80)
			ms.GetKVStore(keys["record"]).Set(recordKey(n), fmt.Appendf(nil, "record %d of version %d", n, version))
		}
		ms.GetKVStore(keys["device"]).Set(recordKey(byte(version)), []byte("device"))
		ms.Commit()
	}
	return ms
}

func recordKey(n byte) []byte { return append([]byte{2}, bytes.Repeat([]byte{n}, 32)...) }

func ask(t *testing.T, ms *rootmulti.Store, title, store string, key []byte) claim {
	t.Helper()
	res, err := ms.Query(&storetypes.RequestQuery{Path: "/" + store + "/key", Data: key, Height: ms.LastCommitID().Version, Prove: true})
	if err != nil {
		t.Fatal(err)
	}
	out := claim{Title: title, Store: store, Key: hex.EncodeToString(key)}
	if res.Value != nil {
		value := base64.StdEncoding.EncodeToString(res.Value)
		out.Value = &value
	}
	for _, op := range res.ProofOps.Ops {
		out.Ops = append(out.Ops, proofOp{
			Type: op.Type, Key: base64.StdEncoding.EncodeToString(op.Key), Data: base64.StdEncoding.EncodeToString(op.Data),
		})
	}
	return out
}

func recordProofs(t *testing.T) vectors {
	ms := world(t)
	out := vectors{AppHash: hex.EncodeToString(ms.LastCommitID().Hash)}
	for _, n := range []byte{0, 2, 4, 20, 38, 50, 76, 78} {
		out.Claims = append(out.Claims, ask(t, ms, fmt.Sprintf("record %d is present", n), "record", recordKey(n)))
	}
	for _, n := range []byte{1, 3, 21, 39, 49, 77} {
		out.Claims = append(out.Claims, ask(t, ms, fmt.Sprintf("record %d is absent", n), "record", recordKey(n)))
	}
	return vectors{AppHash: out.AppHash, Claims: append(out.Claims,
		ask(t, ms, "a key before all is absent", "record", []byte{0}),
		ask(t, ms, "a key after all is absent", "record", recordKey(255)),
		ask(t, ms, "a device is present", "device", recordKey(3)),
		ask(t, ms, "the only key of a store is present", "vault", []byte{1}),
		ask(t, ms, "a key is absent from a store with one key", "vault", recordKey(3)),
	)}
}

func TestTheRecordedProofsAreWhatTheStoreAnswers(t *testing.T) {
	got, err := json.MarshalIndent(recordProofs(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	checkRecorded(t, "store_proofs", append(got, '\n'))
}
