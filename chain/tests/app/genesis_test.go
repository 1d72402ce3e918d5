// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/aceso-network/aceso/chain/tests/fold"
	"github.com/aceso-network/aceso/chain/tests/world"
)

// own are the nine modules of this repository.
var own = []string{"reward", "operator", "consent", "device", "attestation", "vault", "record", "release", "study"}

func TestAnExportImportsToTheSameState(t *testing.T) {
	l := world.Live(t, world.Options{})
	exported := l.Export()
	imported := l.Import(exported)
	again, err := imported.App.GenesisAt(imported.Imported(), nil)
	require.NoError(t, err)
	require.Equal(t, slices.Sorted(maps.Keys(exported)), slices.Sorted(maps.Keys(again)))
	for _, module := range slices.Sorted(maps.Keys(exported)) {
		require.Equal(t, canonical(t, exported[module]), canonical(t, again[module]), "genesis of %s", module)
	}
	for _, module := range own {
		require.Equal(t, l.Dump(l.Ctx(), module), imported.Dump(imported.Imported(), module), "store of %s", module)
	}
	require.NoError(t, imported.App.Invariants(imported.Imported()))
}

func TestAnImportedChainGoesOn(t *testing.T) {
	l := world.Live(t, world.Options{})
	imported := l.Import(l.Export())
	imported.Continue()
	require.Greater(t, imported.Height(), l.Height())
	require.NoError(t, imported.App.Invariants(imported.Ctx()))
}

// canonical is JSON without the spaces that only the file has.
func canonical(t *testing.T, raw json.RawMessage) string {
	t.Helper()
	var value any
	require.NoError(t, json.Unmarshal(raw, &value))
	bytes, err := json.Marshal(value)
	require.NoError(t, err)
	return string(bytes)
}

// notInEvents is what cannot be rebuilt from events alone, and where it is found instead.
var notInEvents = map[string]string{
	"operator.headers": "block headers: height and hash of each",
	"reward.origin":    "the time of genesis, where the genesis leaves it 0",
}

func TestGenesisHeadersAndEventsRebuildEveryStore(t *testing.T) {
	require.Len(t, notInEvents, 2)
	l := world.Live(t, world.Options{})
	var genesis map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(l.Genesis, &genesis))
	state, err := fold.FromGenesis(l.App.AppCodec(), genesis, world.Start)
	require.NoError(t, err)
	for _, block := range l.Blocks {
		require.NoError(t, state.Block(block.Request.Height, block.Request.Hash, block.Request.Time.Unix(), eventsOf(block.Response)))
	}
	rebuilt := l.Export()
	for name, module := range state.Modules() {
		rebuilt[name] = l.App.AppCodec().MustMarshalJSON(module)
	}
	imported := l.Import(rebuilt)
	for _, module := range own {
		require.Equal(t, readable(l.Dump(l.Ctx(), module)), readable(imported.Dump(imported.Imported(), module)), "store of %s", module)
	}
}

// eventsOf are a block's events in the order in which they happened: those of its beginning, of its transactions, of its end.
func eventsOf(block *abci.ResponseFinalizeBlock) []abci.Event {
	var begin, all, end []abci.Event
	for _, event := range block.Events {
		if mode(event) == "EndBlock" {
			end = append(end, event)
		} else {
			begin = append(begin, event)
		}
	}
	all = append(all, begin...)
	for _, result := range block.TxResults {
		all = append(all, result.Events...)
	}
	return append(all, end...)
}

func mode(event abci.Event) string {
	for _, attribute := range event.Attributes {
		if attribute.Key == "mode" {
			return attribute.Value
		}
	}
	return ""
}

// readable shows differing entries as text.
func readable(pairs []world.Pair) map[string]string {
	entries := make(map[string]string, len(pairs))
	for _, pair := range pairs {
		entries[hexOf(pair.Key)] = hexOf(pair.Value)
	}
	return entries
}

func TestEveryTypedEventHasARule(t *testing.T) {
	found := 0
	proto.HybridResolver.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		if !strings.HasPrefix(string(file.Package()), "aceso.") {
			return true
		}
		for i := range file.Messages().Len() {
			message := file.Messages().Get(i)
			if !strings.HasPrefix(string(message.Name()), "Event") {
				continue
			}
			found++
			require.Contains(t, fold.Rules, string(message.FullName()))
		}
		return true
	})
	require.Len(t, fold.Rules, found)
}
