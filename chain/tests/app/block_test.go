// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"fmt"
	"math/rand"
	"syscall"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/tests/world"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
)

// crowd are accounts that send one transaction each.
func crowd(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf("person %d", i)
	}
	return names
}

func TestAProposalHoldsNoMoreThanABlockMayCost(t *testing.T) {
	names := crowd(30)
	c := world.New(t, world.Options{People: names})
	var txs [][]byte
	for _, name := range names {
		txs = append(txs, c.Sealed(world.Envelope{Signer: name, Gas: world.MaxBlockGas / 10}, send(name)))
	}
	proposal, err := c.App.PrepareProposal(&abci.RequestPrepareProposal{Txs: txs, MaxTxBytes: world.MaxBlockBytes, Height: c.Height() + 1, Time: c.Time})
	require.NoError(t, err)
	require.Len(t, proposal.Txs, 10)
}

func send(name string) sdk.Msg {
	return banktypes.NewMsgSend(world.Raw(name), world.Raw(world.Maker), sdk.NewCoins(denom.Coin(1)))
}

// A block is full when the gas that its transactions were given is max_gas. Its processor time is measured and not the wall's, so
// that a busy machine does not fail the test.
func TestAFullBlockExecutesInUnderASecond(t *testing.T) {
	cases := map[string]func(t *testing.T) (*world.Chain, func(i int) (string, sdk.Msg)){
		"of bank sends": func(t *testing.T) (*world.Chain, func(i int) (string, sdk.Msg)) {
			names := crowd(1_000)
			c := world.New(t, world.Options{People: names})
			return c, func(i int) (string, sdk.Msg) { return names[i], send(names[i]) }
		},
		"of sealed records": func(t *testing.T) (*world.Chain, func(i int) (string, sdk.Msg)) {
			c, source := carrying(t)
			return c, func(int) (string, sdk.Msg) {
				msg := &recordtypes.MsgSubmitRecords{Relayer: world.Addr(world.Hot("r0"))}
				for range 20 {
					msg.Entries = append(msg.Entries, c.Entry(source, "r0", 256))
				}
				return world.Hot("r0"), msg
			}
		},
	}
	for title, setUp := range cases {
		t.Run(title, func(t *testing.T) {
			c, next := setUp(t)
			signer, msg := next(0)
			gas := uint64(c.Do(signer, msg).GasUsed) * 21 / 20
			var txs [][]byte
			for i := 1; uint64(i)*gas <= world.MaxBlockGas; i++ {
				signer, msg := next(i)
				txs = append(txs, c.Sealed(world.Envelope{Signer: signer, Gas: gas}, msg))
			}
			before := processorTime(t)
			results := c.Next(txs...)
			spent := processorTime(t) - before
			var used int64
			for _, result := range results {
				require.Zero(t, result.Code, result.Log)
				used += result.GasUsed
			}
			require.Greater(t, used, int64(world.MaxBlockGas)*17/20, "the block is full: one more transaction like these would not fit")
			t.Logf("%d transactions, %d gas: %s of processor time", len(txs), used, spent)
			require.Less(t, spent, time.Second)
		})
	}
}

// carrying is a chain with a paired device and a vault, ready to take records.
func carrying(t *testing.T) (*world.Chain, *world.Source) {
	t.Helper()
	c := world.New(t, world.Options{})
	c.StartOperators()
	c.StartModel()
	c.Enrol("a")
	c.Sponsor("r0", "alice")
	c.Attest("a")
	c.Pair("alice", "a")
	c.OpenVault("alice", 1)
	return c, &world.Source{Device: "a", Owner: "alice"}
}

func processorTime(t *testing.T) time.Duration {
	t.Helper()
	var usage syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// A transaction that runs out of gas pays and changes nothing.
func TestATransactionThatRunsOutOfGasLeavesNoTrace(t *testing.T) {
	c, source := carrying(t)
	entry := c.Entry(source, "r0", 256)
	msg := &recordtypes.MsgSubmitRecords{Relayer: world.Addr(world.Hot("r0")), Entries: []recordtypes.Entry{entry}}
	before := c.Dump(c.Ctx(), "record")
	random := rand.New(rand.NewSource(1)) // fixed: the points at which the gas runs out are the same on every run
	for range 20 {
		gas := 60_000 + uint64(random.Intn(40_000))
		result := c.Next(c.Sealed(world.Envelope{Signer: world.Hot("r0"), Gas: gas}, msg))[0]
		require.Equal(t, uint32(11), result.Code, "out of gas at %d: %s", gas, result.Log)
		require.Equal(t, before, c.Dump(c.Ctx(), "record"))
	}
	c.Do(world.Hot("r0"), msg)
	require.NotEqual(t, before, c.Dump(c.Ctx(), "record"))
}
