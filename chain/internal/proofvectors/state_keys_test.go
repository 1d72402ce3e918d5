// SPDX-License-Identifier: Apache-2.0

package proofvectors

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"cosmossdk.io/collections"
	collcodec "cosmossdk.io/collections/codec"

	attestation "github.com/aceso-network/aceso/chain/x/attestation/types"
	consent "github.com/aceso-network/aceso/chain/x/consent/types"
	device "github.com/aceso-network/aceso/chain/x/device/types"
	operator "github.com/aceso-network/aceso/chain/x/operator/types"
	record "github.com/aceso-network/aceso/chain/x/record/types"
	release "github.com/aceso-network/aceso/chain/x/release/types"
	study "github.com/aceso-network/aceso/chain/x/study/types"
	vault "github.com/aceso-network/aceso/chain/x/vault/types"
)

type keySample struct {
	Collection string `json:"collection"`
	Store      string `json:"store"`
	Prefix     string `json:"prefix"` // hex
	Codec      string `json:"codec"`
	ID         string `json:"id"`               // hex
	Second     string `json:"second,omitempty"` // decimal or hex
	Key        string `json:"key"`              // hex, as the store has it
}

const second = 7

var (
	id      = bytes.Repeat([]byte{0xab}, 32)
	address = bytes.Repeat([]byte{0xcd}, 20)
	name    = []byte("firmware 1.0")
)

func encode[K any](t *testing.T, prefix collections.Prefix, codec collcodec.KeyCodec[K], key K) string {
	t.Helper()
	raw, err := collections.EncodeKeyWithPrefix(prefix, codec, key)
	if err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(raw)
}

func byID(t *testing.T, collection, store string, prefix collections.Prefix, key []byte) keySample {
	return keySample{
		Collection: collection, Store: store, Prefix: hex.EncodeToString(prefix), Codec: "id", ID: hex.EncodeToString(key),
		Key: encode(t, prefix, collections.BytesKey, key),
	}
}

func byNumber(t *testing.T, collection, store string, prefix collections.Prefix) keySample {
	codec := collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key)
	return keySample{
		Collection: collection, Store: store, Prefix: hex.EncodeToString(prefix), Codec: "id, u32", ID: hex.EncodeToString(id),
		Second: strconv.Itoa(second), Key: encode(t, prefix, codec, collections.Join(id, uint32(second))),
	}
}

func byBytes(t *testing.T, collection, store string, prefix collections.Prefix, last []byte) keySample {
	codec := collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)
	return keySample{
		Collection: collection, Store: store, Prefix: hex.EncodeToString(prefix), Codec: "id, id", ID: hex.EncodeToString(id),
		Second: hex.EncodeToString(last), Key: encode(t, prefix, codec, collections.Join(id, last)),
	}
}

func keySamples(t *testing.T) []keySample {
	return []keySample{
		byID(t, "maker", device.StoreKey, device.MakersPrefix, address),
		byID(t, "model", device.StoreKey, device.ModelsPrefix, id),
		byBytes(t, "reference", device.StoreKey, device.ReferencesPrefix, name),
		byID(t, "device", device.StoreKey, device.DevicesPrefix, id),
		byNumber(t, "deviceKey", device.StoreKey, device.KeysPrefix),
		byID(t, "round", attestation.StoreKey, attestation.RoundsPrefix, id),
		byID(t, "roundProgress", attestation.StoreKey, attestation.ProgressPrefix, id),
		byID(t, "vault", vault.StoreKey, vault.VaultsPrefix, id),
		byNumber(t, "deal", vault.StoreKey, vault.DealsPrefix),
		byID(t, "batch", record.StoreKey, record.BatchesPrefix, id),
		byID(t, "record", record.StoreKey, record.RecordsPrefix, id),
		byBytes(t, "opening", record.StoreKey, record.OpeningsPrefix, id),
		byID(t, "consent", consent.StoreKey, consent.ConsentsPrefix, id),
		byID(t, "consentHead", consent.StoreKey, consent.HeadsPrefix, address),
		byID(t, "order", release.StoreKey, release.OrdersPrefix, id),
		byID(t, "orderProgress", release.StoreKey, release.ProgressPrefix, id),
		byNumber(t, "receipt", release.StoreKey, release.ReceiptsPrefix),
		byID(t, "dispute", release.StoreKey, release.DisputesPrefix, id),
		byID(t, "study", study.StoreKey, study.StudiesPrefix, id),
		byNumber(t, "protocol", study.StoreKey, study.ProtocolsPrefix),
		byID(t, "escrow", study.StoreKey, study.EscrowsPrefix, id),
		byID(t, "ethicsCommittee", study.StoreKey, study.CommitteesPrefix, address),
		byNumber(t, "ethics", study.StoreKey, study.EthicsPrefix),
		byID(t, "profile", study.StoreKey, study.ProfilesPrefix, address),
		byID(t, "request", study.StoreKey, study.RequestsPrefix, id),
		byID(t, "requestOrder", study.StoreKey, study.RequestOrdersPrefix, id),
		byBytes(t, "manifest", study.StoreKey, study.ManifestsPrefix, id),
		byBytes(t, "studyResult", study.StoreKey, study.ResultsPrefix, id),
		byID(t, "operator", operator.StoreKey, operator.OperatorsPrefix, address),
	}
}

func TestTheRecordedKeysAreWhereTheModulesKeepThings(t *testing.T) {
	got, err := json.MarshalIndent(keySamples(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	checkRecorded(t, "state_keys", append(got, '\n'))
}

// checkRecorded compares with a file of test/vectors, or writes it when -update is given.
func checkRecorded(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("..", "..", "..", "test", "vectors", name+".json")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("got another %s.json than recorded, wanted the same; a change of state keys needs a migration, then run with -update", name)
	}
}
