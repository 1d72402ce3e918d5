// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

const (
	challengeBond = 100_000_000
	minBond       = 10_000_000_000 // of a relayer, the default
)

// court is a world with a device of a model whose evidence is public, and a challenger with a bond.
type court struct {
	*world
	hardware hardware
	envelope []byte
	key      signer
}

func newCourt(t *testing.T, edit ...func(*devicetypes.MsgRegisterModel)) *court {
	t.Helper()
	c := &court{world: newWorld(t), hardware: newHardware(t), key: newSigner(t)}
	w := c.world
	ok(w, w.maker.ApproveAnchor, &devicetypes.MsgApproveAnchor{
		Authority: addr("maker"), Kind: devicetypes.ANCHOR_KIND_SOFTWARE_TEST, Format: "psa", Material: c.hardware.anchor.cose, Name: "anchor",
	})
	anchor := sha256.Sum256(c.hardware.anchor.cose)
	model := &devicetypes.MsgRegisterModel{
		Maker: addr("maker"), UdiDi: "00844588003295", Name: "open patch", Formats: []string{"psa", "tpm2"}, Classes: 2, Anchors: [][]byte{anchor[:]},
		Quota: 10, MaxTier: devicetypes.TIER_T3, EvidencePublic: true,
	}
	for _, change := range edit {
		change(model)
	}
	w.model = ok(w, w.maker.RegisterModel, model).Model
	ok(w, w.maker.FundModel, &devicetypes.MsgFundModel{Maker: addr("maker"), Model: w.model, Amount: 200 * fee})
	ok(w, w.maker.EnrolDevices, &devicetypes.MsgEnrolDevices{Maker: addr("maker"), Model: w.model, Devices: [][]byte{c.hardware.id()}})
	w.bank.balances[addr("challenger")] = challengeBond
	w.ctx = w.ctx.WithEventManager(sdk.NewEventManager())
	return c
}

// opened is a round over evidence of firmware in a lifecycle state.
func (c *court) opened(lifecycle int, edit ...func(*types.MsgOpenRound)) types.Round {
	c.t.Helper()
	msg := c.opening("r0", c.hardware.id(), types.PURPOSE_ENROL, c.key)
	nonce := canon.Nonce(canon.NonceFields{
		ChainID: chainID, Height: uint64(msg.NonceHeight), HeaderHash: c.operator.ring[msg.NonceHeight], DeviceID: msg.Device,
		Purpose: uint8(msg.Purpose), DataKey: msg.DataKey,
	})
	c.envelope = c.hardware.evidence(c.t, nonce, lifecycle)
	sum := sha256.Sum256(c.envelope)
	msg.EvidenceHash = sum[:]
	for _, change := range edit {
		change(msg)
	}
	c.sign(msg, "r0", c.key)
	round, err := c.k.GetRound(c.ctx, ok(c.world, c.msg.OpenRound, msg).Round)
	require.NoError(c.t, err)
	c.blocks(2)
	return round
}

// right is what every honest verifier finds in good evidence of the model, which lists no reference value.
func right(round types.Round) types.Result {
	measurement := canon.H("aceso/psa-measurement/1", id("implementation"), nil, id("firmware"), id("signer"))
	return types.Result{
		V: 1, Format: "psa", Device: round.Device, Model: round.Model, Nonce: round.Nonce, DataKey: round.DataKey, MeasurementId: measurement,
		Vector: []byte{2, 0, 0, 0, 2, 2, 2, 32}, Tier: devicetypes.TIER_T1, Code: types.CodeAffirmed, Snapshot: round.Snapshot,
		EvidenceHash: round.EvidenceHash, ValidUntil: round.OpenedTime + types.DefaultParams().ResultSeconds,
	}
}

func (c *court) challenge(round types.Round) (*types.MsgChallengeRoundResponse, error) {
	return c.msg.ChallengeRound(c.ctx, &types.MsgChallengeRound{Challenger: addr("challenger"), Round: round.Id, Evidence: c.envelope})
}

func TestAChallengeThatTheChainRefutesPaysTheCommittee(t *testing.T) {
	c := newCourt(t)
	round := c.opened(0x3000)
	result := right(round)
	ballots := c.vote(round, &result, &result, &result, nil)
	require.Equal(t, types.PHASE_AFFIRMED, c.progress(round).Phase)
	before := c.earned(ballots[0].name)
	response, err := c.challenge(round)
	require.NoError(t, err)
	require.Equal(t, result.Digest(), response.Digest, "the digest that relayers voted on")
	require.Zero(t, c.bank.balances[addr("challenger")])
	third := uint64(challengeBond / 3)
	require.Equal(t, before+third+challengeBond-3*third, c.earned(ballots[0].name))
	require.Equal(t, before+third, c.earned(ballots[1].name))
	require.Empty(t, c.operator.slashed)
	event := last[*types.EventRoundChallenged](c.world)
	require.Equal(t, c.progress(round), event.Progress)
	require.Equal(t, result, event.Result)
	_, err = c.challenge(round)
	require.ErrorIs(t, err, types.ErrChallenged, "once")
	require.NoError(t, c.k.Invariants(c.ctx))
}

func TestAContradictedMinorityIsSlashedAndTheChallengerKeepsItsBond(t *testing.T) {
	c := newCourt(t)
	round := c.opened(0x3000)
	result, wrong := right(round), declined(round, "signature_invalid")
	ballots := c.vote(round, &result, &result, &wrong, &result)
	_, err := c.challenge(round)
	require.NoError(t, err)
	require.Equal(t, []slashed{{addr(ballots[2].name), minBond / 10, addr("challenger"), false}}, c.operator.slashed)
	require.EqualValues(t, challengeBond, c.bank.balances[addr("challenger")])
	require.Equal(t, types.PHASE_AFFIRMED, c.progress(round).Phase)
}

func TestAContradictedCommitteeIsHeldForTheCouncilAndTheDeviceSuspended(t *testing.T) {
	c := newCourt(t)
	round := c.opened(0x5000) // evidence of a device in a debug state, which a colluding committee affirms
	wrong := right(round)
	ballots := c.vote(round, &wrong, &wrong, &wrong, nil)
	require.Equal(t, types.PHASE_AFFIRMED, c.progress(round).Phase)
	response, err := c.challenge(round)
	require.NoError(t, err)
	require.NotEqual(t, wrong.Digest(), response.Digest)
	require.Len(t, c.operator.slashed, 3)
	for i, slash := range c.operator.slashed {
		require.Equal(t, slashed{c.operator.slashed[i].address, minBond / 10, addr("challenger"), true}, slash)
	}
	progress := c.progress(round)
	require.Equal(t, types.PHASE_OVERTURNED, progress.Phase)
	require.Equal(t, "lifecycle_not_secured", progress.Code)
	require.Equal(t, response.Digest, progress.Reexecuted)
	require.Equal(t, devicetypes.DEVICE_STATUS_SUSPENDED, c.device(round.Device).Status)
	require.Equal(t, types.OverturnPoints, c.operator.points[addr(ballots[0].name)])
	require.EqualValues(t, challengeBond, c.bank.balances[addr("challenger")])
}

func TestACommitteeThatRefusedGoodEvidenceIsContradictedToo(t *testing.T) {
	c := newCourt(t)
	round := c.opened(0x3000)
	wrong := declined(round, "signature_invalid")
	c.vote(round, &wrong, &wrong, &wrong, &wrong)
	_, err := c.challenge(round)
	require.NoError(t, err)
	require.Len(t, c.operator.slashed, 4)
	require.Equal(t, types.PHASE_REFUSED, c.progress(round).Phase, "the device asks again")
}

// tpm2Envelope is an envelope of a format that relayers judge and the chain does not.
var tpm2Envelope = cborList([]byte{1}, cborText("tpm2"), cborBytes(nil), cborBytes(make([]byte, 16)), cborList())

func TestAChallengeIsRefused(t *testing.T) {
	affirm := func(c *court, round types.Round) {
		result := right(round)
		c.vote(round, &result, &result, &result, &result)
	}
	cases := map[string]struct {
		model  func(*devicetypes.MsgRegisterModel)
		round  func(*types.MsgOpenRound)
		before func(c *court, round types.Round)
		want   error
	}{
		"before the decision":       {before: func(*court, types.Round) {}, want: types.ErrNotDecided},
		"after the window":          {before: func(c *court, r types.Round) { affirm(c, r); c.blocks(3*86_400 + 1) }, want: types.ErrPhaseOver},
		"of private evidence":       {model: func(m *devicetypes.MsgRegisterModel) { m.EvidencePublic = false }, before: affirm, want: types.ErrEvidencePrivate},
		"with other evidence":       {before: func(c *court, r types.Round) { affirm(c, r); c.envelope[9] ^= 1 }, want: types.ErrEvidenceHash},
		"without a bond":            {before: func(c *court, r types.Round) { affirm(c, r); c.bank.balances[addr("challenger")]-- }, want: types.ErrInvalid},
		"after a reference changed": {before: func(c *court, r types.Round) { affirm(c, r); c.setReference() }, want: types.ErrNotAsOpened},
		"of a format without a twin": {
			round: func(m *types.MsgOpenRound) { m.Format = "tpm2" },
			before: func(c *court, r types.Round) {
				no := declined(r, "signature_invalid")
				c.vote(r, &no, &no, &no, &no)
			}, want: types.ErrNoTwin,
		},
		"of evidence whose envelope names another format": {
			round: func(m *types.MsgOpenRound) {
				sum := sha256.Sum256(tpm2Envelope)
				m.EvidenceHash = sum[:]
			},
			before: func(c *court, r types.Round) {
				no := declined(r, "signature_invalid")
				c.vote(r, &no, &no, &no, &no)
				c.envelope = tpm2Envelope
			}, want: types.ErrNoTwin,
		},
		"but not otherwise": {before: affirm},
	}
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			var edit []func(*devicetypes.MsgRegisterModel)
			if test.model != nil {
				edit = append(edit, test.model)
			}
			c := newCourt(t, edit...)
			var open []func(*types.MsgOpenRound)
			if test.round != nil {
				open = append(open, test.round)
			}
			round := c.opened(0x3000, open...)
			test.before(c, round)
			_, err := c.challenge(round)
			require.ErrorIs(t, err, test.want)
		})
	}
	c := newCourt(t)
	_, err := c.challenge(types.Round{Id: id("unknown")})
	require.ErrorIs(t, err, types.ErrRoundNotFound)
	round := c.opened(0x3000)
	affirm(c, round)
	_, err = c.msg.ChallengeRound(c.ctx, &types.MsgChallengeRound{Challenger: "nobody", Round: round.Id, Evidence: c.envelope})
	require.ErrorIs(t, err, types.ErrInvalid)
	require.ErrorContains(t, err, "bech32", "it is no address, not one without a bond")
}

// revocationList is a snapshot as @aceso/attest writes it: CBOR [1, time, [ids]].
func revocationList(ids ...string) []byte {
	items := make([][]byte, len(ids))
	for i, id := range ids {
		items[i] = cborText(id)
	}
	return cborList([]byte{1}, append([]byte{0x1a}, 0x6a, 0, 0, 0), cborList(items...))
}

// pin has rounds from now on judged under revocation data.
func (c *court) pin(snapshot []byte) {
	sum := sha256.Sum256(snapshot)
	ok(c.world, c.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("gov"), Hash: sum[:], Uri: "https://example.org"})
}

func (c *court) challengeUnder(round types.Round, snapshot []byte) error {
	_, err := c.msg.ChallengeRound(c.ctx, &types.MsgChallengeRound{Challenger: addr("challenger"), Round: round.Id, Evidence: c.envelope, Snapshot: snapshot})
	return err
}

func TestAChallengeIsJudgedUnderTheRevocationDataOfTheOpening(t *testing.T) {
	thumbprint := func(key signer) string { sum := sha256.Sum256(key.cose); return hex.EncodeToString(sum[:]) }
	cases := map[string]struct {
		revoked func(h hardware) []string
		code    string
	}{
		"no key is revoked":              {func(hardware) []string { return nil }, types.CodeAffirmed},
		"another's key is revoked":       {func(h hardware) []string { return []string{"00", thumbprint(h.anchor)[1:]} }, types.CodeAffirmed},
		"the attestation key is revoked": {func(h hardware) []string { return []string{"00", thumbprint(h.attestation)} }, "key_revoked"},
		"the anchor is revoked":          {func(h hardware) []string { return []string{thumbprint(h.anchor)} }, "key_revoked"},
	}
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t)
			snapshot := revocationList(test.revoked(c.hardware)...)
			c.pin(snapshot)
			round := c.opened(0x3000)
			c.pin(revocationList("later")) // what is pinned since does not count
			honest := right(round)
			if test.code != types.CodeAffirmed {
				honest = declined(round, test.code)
			}
			c.vote(round, &honest, &honest, &honest, nil)
			require.NoError(t, c.challengeUnder(round, snapshot))
			progress := c.progress(round)
			require.Equal(t, honest.Digest(), progress.Reexecuted, "the chain finds what honest relayers found")
			require.Empty(t, c.operator.slashed)
			require.Equal(t, test.code, last[*types.EventRoundChallenged](c.world).Result.Code)
		})
	}
}

func TestAChallengeWithOtherRevocationDataIsRefused(t *testing.T) {
	pinned := revocationList("ab")
	junk := []byte("no snapshot")
	long := append(revocationList(), make([]byte, types.MaxSnapshotBytes)...)
	cases := map[string]struct{ pinned, handed []byte }{
		"none where some are pinned":               {pinned, nil},
		"another list":                             {pinned, revocationList("cd")},
		"some where none are pinned":               {nil, pinned},
		"what cannot be read, though it is pinned": {junk, junk},
		"more than a transaction carries":          {long, long},
	}
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t)
			if test.pinned != nil {
				c.pin(test.pinned)
			}
			round := c.opened(0x3000)
			result := right(round)
			c.vote(round, &result, &result, &result, &result)
			require.ErrorIs(t, c.challengeUnder(round, test.handed), types.ErrSnapshot)
			require.Empty(t, c.progress(round).Reexecuted)
		})
	}
	c := newCourt(t)
	c.pin(long)
	round := c.opened(0x3000)
	result := right(round)
	c.vote(round, &result, &result, &result, &result)
	require.ErrorContains(t, c.challengeUnder(round, long), "at most 524288", "its length is looked at before it is hashed")
}

func TestAChallengePaysForTheRevocationDataBeforeTheyAreRead(t *testing.T) {
	c := newCourt(t)
	snapshot := revocationList(strings.Repeat("a", 40<<10))
	c.pin(snapshot)
	round := c.opened(0x3000)
	result := right(round)
	c.vote(round, &result, &result, &result, &result)
	c.ctx = c.ctx.WithGasMeter(storetypes.NewGasMeter(300_000))
	require.PanicsWithValue(t, storetypes.ErrorOutOfGas{Descriptor: "revocation data"}, func() { _ = c.challengeUnder(round, snapshot) })
}

func (c *court) setReference() {
	ok(c.world, c.maker.SetReference, &devicetypes.MsgSetReference{Maker: addr("maker"), Reference: devicetypes.Reference{
		Model: c.model, Measurement: id("measurement"), From: genesis, State: devicetypes.REFERENCE_STATE_OK, Version: "1",
	}})
}
