// SPDX-License-Identifier: Apache-2.0

package world

import (
	"encoding/json"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
)

// Export is the state of the last block as a genesis, by module.
func (c *Chain) Export() app.GenesisState {
	c.Helper()
	exported, err := c.App.ExportAppStateAndValidators(false, nil, nil)
	c.check(err)
	var state app.GenesisState
	c.check(json.Unmarshal(exported.AppState, &state))
	return state
}

// Import starts an application from a genesis that was exported from the chain, as its next block would find it. No block is
// executed: Imported reads the state.
func (c *Chain) Import(state app.GenesisState) *Chain {
	c.Helper()
	second := newChain(c.T, Options{})
	encoded, err := json.Marshal(state)
	c.check(err)
	second.Time = c.Time
	second.init = &abci.RequestInitChain{
		ChainId: ID, Time: c.Time, InitialHeight: c.Height() + 1, AppStateBytes: encoded, ConsensusParams: ConsensusParams(MaxBlockGas),
	}
	if _, err := second.App.InitChain(second.init); err != nil {
		c.Fatalf("InitChain of an export: %s", err)
	}
	second.Genesis, second.proposer, second.next = encoded, c.proposer, c.next
	second.initial = c.Height() + 1
	return second
}

// Imported reads the state of a chain that was imported and has not executed a block.
func (c *Chain) Imported() sdk.Context {
	return c.App.NewContextLegacy(false, header(c.initial, c.Time))
}

// Dump is every key and value of a module's store.
func (c *Chain) Dump(ctx sdk.Context, module string) []Pair {
	iterator := ctx.KVStore(c.App.StoreKey(module)).Iterator(nil, nil)
	defer func() { c.check(iterator.Close()) }()
	var pairs []Pair
	for ; iterator.Valid(); iterator.Next() {
		pairs = append(pairs, Pair{Key: iterator.Key(), Value: iterator.Value()})
	}
	return pairs
}

// Pair is one entry of a store.
type Pair struct{ Key, Value []byte }

// Continue executes the first block of an imported chain.
func (c *Chain) Continue() {
	c.Helper()
	c.Time = c.Time.Add(time.Second)
	c.execute(&abci.RequestFinalizeBlock{
		Height: c.initial, Time: c.Time, Hash: blockHash(c.initial, nil), NextValidatorsHash: c.next, ProposerAddress: c.proposer,
		DecidedLastCommit: lastCommit(),
	})
}
