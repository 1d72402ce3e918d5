// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	abci "github.com/cometbft/cometbft/abci/types"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// dump is every key and value of the module's store.
func (w *world) dump() []string {
	iterator := w.ctx.KVStore(w.key).Iterator(nil, nil)
	defer iterator.Close()
	var pairs []string
	for ; iterator.Valid(); iterator.Next() {
		pairs = append(pairs, hex.EncodeToString(iterator.Key())+"="+hex.EncodeToString(iterator.Value()))
	}
	return pairs
}

// lively is a world with a round in every phase, one of them pruned.
func lively(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.affirm(w.enrol("final"), types.PURPOSE_ENROL, newSigner(t))
	w.after(types.DefaultParams().AppealSeconds + 1)
	ok(w, w.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("gov"), Hash: id("snapshot"), Uri: "https://example.org"})
	params := types.DefaultParams()
	params.LeadDailyCap = 9
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	params.AuditOneIn = 1
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	for i := 6; i < 10; i++ {
		w.addRelayer(fmt.Sprintf("r%d", i))
	}
	overturned := w.affirm(w.enrol("overturned"), types.PURPOSE_ENROL, newSigner(t))
	w.after(1)
	w.vote(w.audit(overturned), nil, nil, nil, nil)
	w.affirm(w.enrol("audited"), types.PURPOSE_ENROL, newSigner(t))
	w.after(1)
	w.affirm(w.enrol("affirmed"), types.PURPOSE_ENROL, newSigner(t)) // its lot is not drawn yet
	void := w.open(w.enrol("void"), types.PURPOSE_ENROL, newSigner(t))
	w.vote(void, nil, nil, nil, nil)
	half := w.open(w.enrol("half revealed"), types.PURPOSE_ENROL, newSigner(t))
	yes, no := affirmed(half), declined(half, "bad_signature")
	ballots := w.ballots(half, &yes, &no, nil, &yes)
	for _, b := range ballots {
		ok(w, w.msg.CommitVerdicts, b.commit(half))
	}
	for _, b := range ballots[:3] {
		ok(w, w.msg.RevealVerdicts, b.reveal(half))
	}
	committing := w.openBy("r1", w.enrol("committing"), types.PURPOSE_ENROL, newSigner(t))
	result := affirmed(committing)
	ok(w, w.msg.CommitVerdicts, w.ballots(committing, &result)[0].commit(committing))
	w.open(w.enrol("undrawn"), types.PURPOSE_ENROL, newSigner(t))
	require.NoError(t, w.k.Invariants(w.ctx))
	return w
}

func TestExportAndImportGiveTheSameBytes(t *testing.T) {
	w := lively(t)
	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	fresh := newWorld(t)
	require.NoError(t, fresh.k.InitGenesis(fresh.ctx, *exported))
	require.Equal(t, w.dump(), fresh.dump())
}

func TestEventsAloneRebuildTheState(t *testing.T) {
	w := lively(t)
	folded := newWorld(t)
	for _, event := range w.ctx.EventManager().Events() {
		parsed, err := sdk.ParseTypedEvent(abci.Event(event))
		require.NoError(t, err)
		folded.fold(parsed)
	}
	exported, err := folded.k.ExportGenesis(folded.ctx)
	require.NoError(t, err)
	rebuilt := newWorld(t)
	require.NoError(t, rebuilt.k.InitGenesis(rebuilt.ctx, *exported))
	require.Equal(t, w.dump(), rebuilt.dump())
}

func (w *world) fold(event any) {
	w.t.Helper()
	k, must := w.k, func(err error) { require.NoError(w.t, err) }
	switch e := event.(type) {
	case *types.EventRoundOpened:
		must(k.Rounds.Set(w.ctx, e.Round.Id, e.Round))
		must(k.Progress.Set(w.ctx, e.Round.Id, e.Progress))
		if e.Round.IsAudit() {
			return
		}
		w.foldMark(e.Round, func(mark *types.OpenMark) {
			if day := e.Round.OpenedTime / types.Day; mark.Day != day {
				mark.Day, mark.Opened = day, 0
			}
			mark.Opened++
			mark.Round = e.Round.Id
		})
	case *types.EventCommitteeDrawn:
		must(k.Committees.Set(w.ctx, e.Committee.Round, e.Committee))
	case *types.EventVoteCommitted:
		must(k.Progress.Set(w.ctx, e.Progress.Round, e.Progress))
		must(k.Votes.Set(w.ctx, voteKey(w.t, e.Vote), e.Vote))
	case *types.EventVoteRevealed:
		must(k.Progress.Set(w.ctx, e.Progress.Round, e.Progress))
		must(k.Votes.Set(w.ctx, voteKey(w.t, e.Vote), e.Vote))
		if e.Result != nil {
			key := collections.Join(e.Vote.Round, e.Vote.Digest)
			must(k.Results.Set(w.ctx, key, types.RoundResult{Round: e.Vote.Round, Result: *e.Result}))
		}
	case *types.EventRoundPhase:
		w.foldPhase(e.Progress)
	case *types.EventRoundChallenged:
		must(k.Progress.Set(w.ctx, e.Progress.Round, e.Progress))
	case *types.EventSnapshotSet:
		must(k.Snapshot.Set(w.ctx, e.Snapshot))
	case *types.EventParamsUpdated:
		must(k.Params.Set(w.ctx, e.Params))
	}
}

// foldPhase: a decided round has no votes, a FINAL one leaves nothing.
func (w *world) foldPhase(progress types.Progress) {
	w.t.Helper()
	k, must := w.k, func(err error) { require.NoError(w.t, err) }
	round, err := k.Rounds.Get(w.ctx, progress.Round)
	must(err)
	must(k.Progress.Set(w.ctx, progress.Round, progress))
	if progress.Phase.Voting() {
		return
	}
	must(k.Votes.Clear(w.ctx, collections.NewPrefixedPairRange[[]byte, []byte](round.Id)))
	must(k.Results.Clear(w.ctx, collections.NewPrefixedPairRange[[]byte, []byte](round.Id)))
	if progress.Phase != types.PHASE_FINAL && !round.IsAudit() {
		w.foldMark(round, func(mark *types.OpenMark) { mark.Round = nil })
	}
	if progress.Phase != types.PHASE_FINAL {
		return
	}
	must(k.Rounds.Remove(w.ctx, round.Id))
	must(k.Progress.Remove(w.ctx, round.Id))
	must(k.Committees.Remove(w.ctx, round.Id))
	if round.IsAudit() {
		return
	}
	key := collections.Join([]byte(addrRaw(w.t, round.Lead)), round.Device)
	mark, err := k.OpenMarks.Get(w.ctx, key)
	must(err)
	if len(mark.Round) == 0 && mark.Day < progress.Deadline/types.Day {
		must(k.OpenMarks.Remove(w.ctx, key))
	}
}

func (w *world) foldMark(round types.Round, edit func(*types.OpenMark)) {
	w.t.Helper()
	key := collections.Join([]byte(addrRaw(w.t, round.Lead)), round.Device)
	mark, err := w.k.OpenMarks.Get(w.ctx, key)
	if err != nil {
		mark = types.OpenMark{Lead: round.Lead, Device: round.Device}
	}
	edit(&mark)
	require.NoError(w.t, w.k.OpenMarks.Set(w.ctx, key, mark))
}

func addrRaw(t *testing.T, address string) sdk.AccAddress {
	t.Helper()
	parsed, err := sdk.AccAddressFromBech32(address)
	require.NoError(t, err)
	return parsed
}

func voteKey(t *testing.T, vote types.Vote) collections.Pair[[]byte, []byte] {
	t.Helper()
	return collections.Join(vote.Round, []byte(addrRaw(t, vote.Member)))
}

func TestAGenesisThatDoesNotFitTogetherIsRefused(t *testing.T) {
	w := lively(t)
	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	raw, err := exported.Marshal()
	require.NoError(t, err)
	cases := map[string]func(*types.GenesisState){
		"a round without progress":  func(g *types.GenesisState) { g.Progress = g.Progress[1:] },
		"progress without a round":  func(g *types.GenesisState) { g.Progress = append(g.Progress, types.Progress{Round: id("none")}) },
		"a round twice":             func(g *types.GenesisState) { g.Rounds[1], g.Progress[1] = g.Rounds[0], g.Progress[0] },
		"progress of another round": func(g *types.GenesisState) { g.Progress[0].Round = id("other") },
		"a snapshot of 31 bytes":    func(g *types.GenesisState) { g.Snapshot.Hash = g.Snapshot.Hash[1:] },
		"a result without a code":   func(g *types.GenesisState) { g.Results[0].Result.Code = "" },
		"a nonce window over 512":   func(g *types.GenesisState) { g.Params.NonceWindow = 513 },
	}
	for title, spoil := range cases {
		t.Run(title, func(t *testing.T) {
			var copied types.GenesisState
			require.NoError(t, copied.Unmarshal(raw))
			require.NoError(t, copied.Validate())
			spoil(&copied)
			require.ErrorIs(t, copied.Validate(), errOf(title))
		})
	}
}

func errOf(title string) error {
	if title == "a result without a code" {
		return types.ErrResult
	}
	return types.ErrInvalid
}

func TestInvariantsSeeDepositsAndVotesThatDoNotAddUp(t *testing.T) {
	cases := []struct {
		title, wanted string
		spoil         func(w *world, progress types.Progress)
	}{
		{"a deposit that is not there", "wanted deposits of", func(w *world, _ types.Progress) {
			w.bank.balances[authtypes.NewModuleAddress(types.ModuleName).String()]--
		}},
		{"a vote after the tally", "wanted none", func(w *world, progress types.Progress) {
			progress.Phase = types.PHASE_NO_QUORUM
			require.NoError(w.t, w.k.Progress.Set(w.ctx, progress.Round, progress))
		}},
		{"a commit that nobody made", "commits and", func(w *world, progress types.Progress) {
			progress.Committed++
			require.NoError(w.t, w.k.Progress.Set(w.ctx, progress.Round, progress))
		}},
		{"a reveal that nobody made", "reveals, wanted", func(w *world, progress types.Progress) {
			progress.Revealed++
			require.NoError(w.t, w.k.Progress.Set(w.ctx, progress.Round, progress))
		}},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := lively(t)
			require.NoError(t, w.k.Invariants(w.ctx))
			exported, err := w.k.ExportGenesis(w.ctx)
			require.NoError(t, err)
			for _, progress := range exported.Progress {
				if progress.Phase == types.PHASE_REVEAL {
					c.spoil(w, progress)
				}
			}
			require.ErrorContains(t, w.k.Invariants(w.ctx), c.wanted)
		})
	}
}
