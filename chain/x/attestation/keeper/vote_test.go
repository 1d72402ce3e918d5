// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// outsider is a relayer that is neither lead nor member.
func (w *world) outsider(round types.Round) string {
	w.t.Helper()
	members := w.committee(round)
	for _, name := range []string{"r1", "r2", "r3", "r4", "r5"} {
		inside := false
		for _, member := range members {
			inside = inside || member == name
		}
		if !inside {
			return name
		}
	}
	w.t.Fatal("no outsider")
	return ""
}

func TestTheFirstCommitDrawsTheCommitteeThatTheQueryForetold(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	before, err := w.query.Round(w.ctx, &types.QueryRoundRequest{Id: hex.EncodeToString(round.Id)})
	require.NoError(t, err)
	require.Len(t, before.Committee.Members, 4)
	require.NotContains(t, before.Committee.Members, addr("r0"))
	result := affirmed(round)
	first := w.ballots(round, &result)[0]
	w.blocks(3)
	ok(w, w.msg.CommitVerdicts, first.commit(round))
	require.Equal(t, *before.Committee, last[*types.EventCommitteeDrawn](w).Committee)
	event := last[*types.EventVoteCommitted](w)
	require.Equal(t, addr(first.name), event.Vote.Member)
	require.Equal(t, uint32(1), event.Progress.Committed)
}

func TestTheCommitteeIsUnknownUntilTheSecondBlock(t *testing.T) {
	w := newWorld(t)
	msg := w.opening("r0", w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	stored, err := w.k.GetRound(w.ctx, ok(w, w.msg.OpenRound, msg).Round)
	require.NoError(t, err)
	w.blocks(1)
	result := affirmed(stored)
	refused(w, w.msg.CommitVerdicts, ballot{name: "r1", result: &result}.commit(stored), types.ErrCommitteeNotYet)
	answer, err := w.query.Round(w.ctx, &types.QueryRoundRequest{Id: hex.EncodeToString(stored.Id)})
	require.NoError(t, err)
	require.Nil(t, answer.Committee)
	w.blocks(1)
	ok(w, w.msg.CommitVerdicts, w.ballots(stored, &result)[0].commit(stored))
}

func TestCommitVerdictsIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*world, types.Round, *types.MsgCommitVerdicts)
		want  error
	}{
		{"to the lead", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) { m.Member = hot("r0") }, types.ErrNotInCommittee},
		{"to a relayer that was not drawn", func(w *world, r types.Round, m *types.MsgCommitVerdicts) { m.Member = hot(w.outsider(r)) },
			types.ErrNotInCommittee},
		{"to who is no operator", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) { m.Member = addr("maker") }, types.ErrNotInCommittee},
		{"a second time", func(w *world, _ types.Round, m *types.MsgCommitVerdicts) { ok(w, w.msg.CommitVerdicts, m) }, types.ErrAlreadyCommitted},
		{"after the phase", func(w *world, _ types.Round, _ *types.MsgCommitVerdicts) { w.blocks(181) }, types.ErrPhaseOver},
		{"for an unknown round", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) { m.Commits[0].Round = id("none") }, types.ErrRoundNotFound},
		{"with a commit of 31 bytes", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) {
			m.Commits[0].Commit = m.Commits[0].Commit[1:]
		}, types.ErrInvalid},
		{"without a commit", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) { m.Commits = nil }, types.ErrTooMany},
		{"with 101 commits", func(_ *world, _ types.Round, m *types.MsgCommitVerdicts) { m.Commits = make([]types.VoteCommit, 101) }, types.ErrTooMany},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
			result := affirmed(round)
			msg := w.ballots(round, &result)[0].commit(round)
			c.edit(w, round, msg)
			refused(w, w.msg.CommitVerdicts, msg, c.want)
		})
	}
}

// committed is a round in REVEAL with four commits to the same affirmed result.
func (w *world) committed() (types.Round, []ballot) {
	w.t.Helper()
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(w.t))
	result := affirmed(round)
	ballots := w.ballots(round, &result, &result, &result, &result)
	for _, b := range ballots {
		ok(w, w.msg.CommitVerdicts, b.commit(round))
	}
	require.Equal(w.t, types.PHASE_REVEAL, w.progress(round).Phase)
	return round, ballots
}

func TestRevealVerdictsIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*world, types.Round, []ballot, *types.MsgRevealVerdicts)
		want  error
	}{
		{"with another salt", func(_ *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) { m.Reveals[0].Salt = id("other") }, types.ErrRevealMismatch},
		{"with another digest", func(_ *world, r types.Round, _ []ballot, m *types.MsgRevealVerdicts) {
			other := declined(r, "bad_signature")
			m.Reveals[0].Digest, m.Reveals[0].Result = other.Digest(), &other
		}, types.ErrRevealMismatch},
		{"as UNAVAILABLE after another commit", func(_ *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) {
			m.Reveals[0].Digest = types.UnavailableDigest()
		}, types.ErrRevealMismatch},
		{"with the salt that another member committed with", func(_ *world, _ types.Round, b []ballot, m *types.MsgRevealVerdicts) {
			m.Reveals[0].Salt = b[1].salt()
		}, types.ErrRevealMismatch},
		{"to who has not committed", func(w *world, r types.Round, _ []ballot, m *types.MsgRevealVerdicts) { m.Member = hot(w.outsider(r)) },
			types.ErrNotCommitted},
		{"a second time", func(w *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) { ok(w, w.msg.RevealVerdicts, m) },
			types.ErrAlreadyRevealed},
		{"after the phase", func(w *world, _ types.Round, _ []ballot, _ *types.MsgRevealVerdicts) { w.blocks(181) }, types.ErrPhaseOver},
		{"without the result of a new digest", func(_ *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) { m.Reveals[0].Result = nil },
			types.ErrResultMissing},
		{"with a result of another digest", func(_ *world, r types.Round, _ []ballot, m *types.MsgRevealVerdicts) {
			other := declined(r, "bad_signature")
			m.Reveals[0].Result = &other
		}, types.ErrResult},
		{"with a salt of 31 bytes", func(_ *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) { m.Reveals[0].Salt = id("x")[1:] }, types.ErrInvalid},
		{"without a reveal", func(_ *world, _ types.Round, _ []ballot, m *types.MsgRevealVerdicts) { m.Reveals = nil }, types.ErrTooMany},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			round, ballots := w.committed()
			msg := ballots[0].reveal(round)
			c.edit(w, round, ballots, msg)
			refused(w, w.msg.RevealVerdicts, msg, c.want)
		})
	}
}

func TestARevealBeforeTheRevealPhaseIsRefused(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	result := affirmed(round)
	first := w.ballots(round, &result)[0]
	ok(w, w.msg.CommitVerdicts, first.commit(round))
	refused(w, w.msg.RevealVerdicts, first.reveal(round), types.ErrPhaseOver)
}

func TestACopiedCommitOpensForNobody(t *testing.T) {
	w := newWorld(t)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	result := affirmed(round)
	ballots := w.ballots(round, &result, &result, &result, &result)
	copied := ballots[0].commit(round)
	copied.Member = hot(ballots[1].name)
	ok(w, w.msg.CommitVerdicts, copied)
	for _, i := range []int{0, 2, 3} {
		ok(w, w.msg.CommitVerdicts, ballots[i].commit(round))
	}
	stolen := ballots[0].reveal(round)
	stolen.Member = hot(ballots[1].name)
	refused(w, w.msg.RevealVerdicts, stolen, types.ErrRevealMismatch)
	ok(w, w.msg.RevealVerdicts, ballots[0].reveal(round))
}

func TestOnlyTheFirstRevealOfADigestCarriesTheResult(t *testing.T) {
	w := newWorld(t)
	round, ballots := w.committed()
	ok(w, w.msg.RevealVerdicts, ballots[0].reveal(round))
	require.Equal(t, ballots[0].result, last[*types.EventVoteRevealed](w).Result)
	second := ballots[1].reveal(round)
	second.Reveals[0].Result = nil
	ok(w, w.msg.RevealVerdicts, second)
	require.Nil(t, last[*types.EventVoteRevealed](w).Result)
	require.Equal(t, uint32(2), last[*types.EventVoteRevealed](w).Progress.Revealed)
}

func TestAnAffirmedResultMustBeAboutTheRound(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*types.Result)
	}{
		{"of a sibling device", func(r *types.Result) { r.Device = id("sibling") }},
		{"of another model", func(r *types.Result) { r.Model = id("other") }},
		{"over another nonce", func(r *types.Result) { r.Nonce = id("older block") }},
		{"without a nonce", func(r *types.Result) { r.Nonce = nil }},
		{"for another data key", func(r *types.Result) { r.DataKey = append([]byte{}, r.DataKey[:40]...) }},
		{"over other evidence", func(r *types.Result) { r.EvidenceHash = id("copied evidence") }},
		{"by another snapshot", func(r *types.Result) { r.Snapshot = id("other snapshot") }},
		{"of another format", func(r *types.Result) { r.Format = "tpm2" }},
		{"above the model's tier", func(r *types.Result) { r.Tier = devicetypes.TIER_T4 }},
		{"of no tier", func(r *types.Result) { r.Tier = 0 }},
		{"of a tier that only looks right in one byte", func(r *types.Result) { r.Tier += 256 }},
		{"of another version", func(r *types.Result) { r.V = 2 }},
		{"that outlives the longest validity by a second", func(r *types.Result) { r.ValidUntil = genesis + types.DefaultParams().ResultSeconds + 1 }},
		{"that is over at the opening", func(r *types.Result) { r.ValidUntil = genesis }},
		{"with a vector of seven claims", func(r *types.Result) { r.Vector = r.Vector[1:] }},
		{"with the code of UNAVAILABLE", func(r *types.Result) { r.Code = types.CodeUnavailable }},
		{"without a code", func(r *types.Result) { r.Code = "" }},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
			good, bad := affirmed(round), affirmed(round)
			good.ValidUntil = genesis + types.DefaultParams().ResultSeconds
			c.edit(&bad)
			ballots := w.ballots(round, &bad, &good, &good, &good)
			for _, b := range ballots {
				ok(w, w.msg.CommitVerdicts, b.commit(round))
			}
			refused(w, w.msg.RevealVerdicts, ballots[0].reveal(round), types.ErrResult)
			ok(w, w.msg.RevealVerdicts, ballots[1].reveal(round))
		})
	}
}
