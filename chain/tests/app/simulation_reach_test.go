// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"strings"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	sdklog "cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	simtypes "github.com/cosmos/cosmos-sdk/types/simulation"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/tests/world"
)

// reach is the part of our message types that the simulator makes, at least, in percent. The plan wants 80.
const reach = 80

// waiting are factories that find nothing to do in a run, and why. One that does no longer stands here.
var waiting = map[string]string{
	"/aceso.record.v1.MsgTakeBack":         "in a short run hardly anybody has a device and a vault, and less its model recalled",
	"/aceso.release.v1.MsgConfirmDeletion": "nothing is released in a simulation: no factory makes a study's request",
	"/aceso.reward.v1.MsgClaim":            "no epoch becomes FINAL: that takes three weeks, a short run two days",
}

// factories notes the types that factories make; proposals are those that governance executes.
type factories struct{ types map[string]bool }

func (r factories) Add(_ uint32, factory simsx.SimMsgFactoryX) {
	r.types[sdk.MsgTypeURL(factory.MsgType())] = true
}

func simulatedTypes(a *app.App) (direct, proposed map[string]bool) {
	direct, proposed = map[string]bool{}, map[string]bool{}
	weights := simsx.ParamWeightSource(simtypes.AppParams{})
	for _, module := range a.SimulationManager().Modules {
		if module, ok := module.(simsx.HasWeightedOperationsX); ok {
			module.WeightedOperationsX(weights, factories{direct})
		}
		if module, ok := module.(simsx.HasProposalMsgsX); ok {
			module.ProposalMsgsX(weights, factories{proposed})
		}
	}
	return direct, proposed
}

func TestTheSimulatorMakesFourInFiveMessageTypes(t *testing.T) {
	direct, proposed := simulatedTypes(world.New(t, world.Options{}).App)
	all := requests(t)
	var made int
	var missing []string
	for _, r := range all {
		if direct[r.url] || proposed[r.url] {
			made++
		} else {
			missing = append(missing, r.url)
		}
	}
	t.Logf("%d of %d types; none of %s", made, len(all), strings.Join(missing, " "))
	require.GreaterOrEqual(t, made*100, reach*len(all), "%d of %d", made, len(all))
}

// delivered notes which of our message types were executed with success.
type delivered map[string]bool

// watch is NewSimulated with a log of every transaction that succeeds.
func (l delivered) watch(logger sdklog.Logger, db dbm.DB, load bool, options servertypes.AppOptions, base ...func(*baseapp.BaseApp)) *app.App {
	note := func(ctx sdk.Context, tx sdk.Tx, _, success bool) (sdk.Context, error) {
		for _, msg := range tx.GetMsgs() {
			if success {
				l[sdk.MsgTypeURL(msg)] = true
			}
		}
		return ctx, nil
	}
	return app.NewSimulated(logger, db, load, options, append(base, func(b *baseapp.BaseApp) { b.SetPostHandler(note) })...)
}

// passed adds what governance executed.
func (l delivered) passed(tb testing.TB, a *app.App) {
	tb.Helper()
	err := a.GovKeeper.Proposals.Walk(a.GetContextForCheckTx(nil), nil, func(_ uint64, proposal govv1.Proposal) (bool, error) {
		for _, packed := range proposal.Messages {
			if proposal.Status == govv1.StatusPassed {
				l[packed.TypeUrl] = true
			}
		}
		return false, nil
	})
	require.NoError(tb, err)
}

// Three short runs are enough for every factory that accounts sign: a factory that never finds something to do is none.
func TestEachSimulatedMessageIsDeliveredInShortRuns(t *testing.T) {
	direct, proposed := simulatedTypes(world.New(t, world.Options{}).App)
	sent := delivered{}
	cfg, seed := simulation(t)
	cfg.BlockSize = 200
	for n := range int64(3) {
		simsx.RunWithSeed(t, cfg, sent.watch, simulated, seed+n, nil, func(tb testing.TB, ti simsx.TestInstance[*app.App], _ []simtypes.Account) {
			ran(tb, ti.App)
			sent.passed(tb, ti.App)
		})
	}
	var never, undecided []string
	for _, r := range requests(t) {
		switch {
		case sent[r.url]:
			require.Empty(t, waiting[r.url], "%s was delivered", r.url)
		case waiting[r.url] != "":
		case direct[r.url]:
			never = append(never, r.url)
		case proposed[r.url]:
			undecided = append(undecided, r.url)
		}
	}
	t.Logf("proposed, and not passed in these runs: %s", strings.Join(undecided, " "))
	require.Empty(t, never, "never delivered with success")
}
