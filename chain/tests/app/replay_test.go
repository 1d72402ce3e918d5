// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"encoding/hex"
	"runtime"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/baseapp/oe"

	"github.com/aceso-network/aceso/chain/tests/world"
)

func hexOf(bytes []byte) string { return hex.EncodeToString(bytes) }

func TestASecondNodeThatReplaysTheBlocksHasTheSameHashes(t *testing.T) {
	l := world.Live(t, world.Options{})
	second := l.Replay(world.Options{}, nil)
	require.Equal(t, l.App.LastCommitID().Hash, second.App.LastCommitID().Hash)
}

func TestOneProcessorAndTwoGiveTheSameHashes(t *testing.T) {
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	l := world.Live(t, world.Options{})
	runtime.GOMAXPROCS(2)
	l.Replay(world.Options{}, nil)
}

func TestDatabasesOnDiskGiveTheSameHashes(t *testing.T) {
	l := world.Live(t, world.Options{})
	for _, backend := range backends {
		t.Run(string(backend), func(t *testing.T) {
			db, err := dbm.NewDB("application", backend, t.TempDir())
			require.NoError(t, err)
			defer func() { require.NoError(t, db.Close()) }()
			l.Replay(world.Options{DB: db}, nil)
		})
	}
}

func TestOptimisticExecutionThatIsAbortedGivesTheSameHashes(t *testing.T) {
	l := world.Live(t, world.Options{})
	cases := map[string]struct {
		rate  int
		other bool // another proposal came first
	}{
		"every execution is used":              {},
		"half of them are aborted by chance":   {rate: 50},
		"each was started for another content": {other: true},
	}
	for title, row := range cases {
		t.Run(title, func(t *testing.T) {
			o := world.Options{BaseApp: []func(*baseapp.BaseApp){baseapp.SetOptimisticExecution(oe.WithAbortRate(row.rate))}}
			l.Replay(o, func(second *world.Chain, block *abci.RequestFinalizeBlock) {
				proposal := &abci.RequestProcessProposal{
					Txs: block.Txs, ProposedLastCommit: block.DecidedLastCommit, Hash: block.Hash, Height: block.Height, Time: block.Time,
					NextValidatorsHash: block.NextValidatorsHash, ProposerAddress: block.ProposerAddress,
				}
				if row.other {
					proposal.Txs, proposal.Hash = nil, world.Bytes32("another block")
				}
				response, err := second.App.ProcessProposal(proposal)
				require.NoError(t, err)
				require.Equal(t, abci.ResponseProcessProposal_ACCEPT, response.Status)
			})
		})
	}
}
