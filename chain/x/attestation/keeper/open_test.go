// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestARoundIsNamedByItsStatementAndHoldsTheLeadsFee(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	msg := w.opening("r0", device, types.PURPOSE_ENROL, key)
	response := ok(w, w.msg.OpenRound, msg)
	want := types.Round{
		Id: canon.RoundStatement(canon.RoundFields{
			ChainID: chainID, DeviceID: device, Purpose: 1, EvidenceHash: msg.EvidenceHash, NonceHeight: start, Lead: raw("r0"),
		}),
		Device: device, Model: w.model, Purpose: types.PURPOSE_ENROL, Lead: addr("r0"), EvidenceHash: msg.EvidenceHash, NonceHeight: start,
		DataKey: key.cose, KeyGeneration: 1, OpenedHeight: start, OpenedTime: genesis, Snapshot: make([]byte, 32), VerifierVersion: "1",
		Fee: fee, Format: "psa", Epoch: 3,
		Nonce: canon.Nonce(canon.NonceFields{
			ChainID: chainID, Height: start, HeaderHash: w.operator.ring[start], DeviceID: device, Purpose: 1, DataKey: key.cose,
		}),
	}
	require.Equal(t, want.Id, response.Round)
	event := last[*types.EventRoundOpened](w)
	require.Equal(t, want, event.Round)
	require.Equal(t, msg.StatementSignature, event.StatementSignature)
	require.Equal(t, types.Progress{Round: want.Id, Phase: types.PHASE_COMMIT, Deadline: genesis + 180}, event.Progress)
	require.Equal(t, uint64(rich-fee), w.bank.balances[hot("r0")])
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestOpenRoundIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*world, signer, *types.MsgOpenRound)
		want  error
	}{
		{"with a statement signed by another key", func(w *world, _ signer, m *types.MsgOpenRound) { w.sign(m, "r0", newSigner(w.t)) }, types.ErrStatement},
		{"with one bit of the signature wrong", func(_ *world, _ signer, m *types.MsgOpenRound) { m.StatementSignature[9] ^= 1 }, types.ErrStatement},
		{"without a signature", func(_ *world, _ signer, m *types.MsgOpenRound) { m.StatementSignature = nil }, types.ErrStatement},
		{"with other evidence than was signed", func(_ *world, _ signer, m *types.MsgOpenRound) { m.EvidenceHash = id("swapped") }, types.ErrStatement},
		{"with another nonce height than was signed", func(_ *world, _ signer, m *types.MsgOpenRound) { m.NonceHeight-- }, types.ErrStatement},
		{"copied by another lead", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Lead = hot("r1") }, types.ErrStatement},
		{"copied for a sibling device", func(w *world, _ signer, m *types.MsgOpenRound) { m.Device = w.enrol("sibling") }, types.ErrStatement},
		{"over a block out of the newer half of the ring", func(w *world, key signer, m *types.MsgOpenRound) {
			m.NonceHeight = start - 512
			w.sign(m, "r0", key)
		}, types.ErrNonceStale},
		{"over a block that is not there yet", func(w *world, key signer, m *types.MsgOpenRound) {
			m.NonceHeight = start + 1
			w.sign(m, "r0", key)
		}, types.ErrNonceStale},
		{"over a block that left the ring", func(w *world, _ signer, _ *types.MsgOpenRound) { delete(w.operator.ring, start) }, types.ErrNonceStale},
		{"by who is no operator", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Lead = addr("maker") }, types.ErrLeadNotActive},
		{"by the cold address of a relayer", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Lead = addr("r0") }, types.ErrLeadNotActive},
		{"by a jailed relayer", func(w *world, _ signer, _ *types.MsgOpenRound) {
			w.operator.edit("r0", func(o *operatortypes.Operator) { o.Status = operatortypes.STATUS_JAILED })
		}, types.ErrLeadNotActive},
		{"by a trustee", func(w *world, _ signer, _ *types.MsgOpenRound) {
			w.operator.edit("r0", func(o *operatortypes.Operator) { o.Role = operatortypes.ROLE_TRUSTEE })
		}, types.ErrLeadNotActive},
		{"by a lead that cannot put down the fee", func(w *world, _ signer, _ *types.MsgOpenRound) { w.bank.balances[hot("r0")] = fee - 1 },
			sdkerrors.ErrInsufficientFunds},
		{"with fewer than four relayers besides the lead", func(w *world, _ signer, _ *types.MsgOpenRound) {
			w.operator.operators = w.operator.operators[:4]
		}, types.ErrTooFewRelayers},
		{"for an unknown device", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Device = id("none") }, devicetypes.ErrDeviceNotFound},
		{"for a revoked device", func(w *world, _ signer, m *types.MsgOpenRound) {
			ok(w, w.maker.SetDeviceStatus, &devicetypes.MsgSetDeviceStatus{Signer: addr("maker"), Device: m.Device, Status: devicetypes.DEVICE_STATUS_REVOKED})
		}, devicetypes.ErrRevoked},
		{"with a format that the model does not take", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Format = "tpm2" }, types.ErrInvalid},
		{"to renew a device that has no key", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Purpose = types.PURPOSE_RENEW }, types.ErrPurpose},
		{"to change the key of a device that has none", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Purpose = types.PURPOSE_KEY_CHANGE }, types.ErrPurpose},
		{"without a purpose", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Purpose = 0 }, types.ErrPurpose},
		{"with an unknown purpose", func(_ *world, _ signer, m *types.MsgOpenRound) { m.Purpose = 4 }, types.ErrPurpose},
		{"with bytes that are no data key", func(_ *world, _ signer, m *types.MsgOpenRound) { m.DataKey = m.DataKey[1:] }, types.ErrInvalid},
		{"with an evidence hash of 31 bytes", func(_ *world, _ signer, m *types.MsgOpenRound) { m.EvidenceHash = m.EvidenceHash[1:] }, types.ErrInvalid},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			key := newSigner(t)
			msg := w.opening("r0", w.enrol("d"), types.PURPOSE_ENROL, key)
			c.edit(w, key, msg)
			refused(w, w.msg.OpenRound, msg, c.want)
		})
	}
}

func TestTheOldestBlockOfTheWindowIsStillFresh(t *testing.T) {
	w := newWorld(t)
	key := newSigner(t)
	msg := w.opening("r0", w.enrol("d"), types.PURPOSE_ENROL, key)
	msg.NonceHeight = start - 511
	w.sign(msg, "r0", key)
	ok(w, w.msg.OpenRound, msg)
}

func TestAfterTheFirstRoundOnlyTheDevicesOwnKeySpeaksForIt(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	w.affirm(device, types.PURPOSE_ENROL, key)
	w.blocks(1)
	stranger := newSigner(t)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_ENROL, key), types.ErrPurpose)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_RENEW, stranger), devicetypes.ErrDataKey)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_KEY_CHANGE+1, stranger), types.ErrPurpose)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_KEY_CHANGE, key), devicetypes.ErrDataKey)
	stale := w.opening("r0", device, types.PURPOSE_RENEW, key)
	stale.NonceHeight = w.device(device).LastAffirmedHeight
	w.sign(stale, "r0", key)
	refused(w, w.msg.OpenRound, stale, types.ErrNonceStale)
	w.affirm(device, types.PURPOSE_RENEW, key)
}

func TestADataKeyDoesNotSpeakForASiblingDevice(t *testing.T) {
	w := newWorld(t)
	device, sibling := w.enrol("d"), w.enrol("sibling")
	key := newSigner(t)
	w.affirm(device, types.PURPOSE_ENROL, key)
	w.affirm(sibling, types.PURPOSE_ENROL, newSigner(t))
	w.blocks(1)
	refused(w, w.msg.OpenRound, w.opening("r0", sibling, types.PURPOSE_RENEW, key), devicetypes.ErrDataKey)
}

func TestAKeyChangeOfAPairedDeviceNeedsItsOwner(t *testing.T) {
	w := newWorld(t)
	device, key, next := w.enrol("d"), newSigner(t), newSigner(t)
	w.affirm(device, types.PURPOSE_ENROL, key)
	ok(w, w.maker.PairDevice, &devicetypes.MsgPairDevice{
		Owner: addr("patient"), Device: device, Possession: key.sign(t, canon.PossessionStatement(chainID, device, raw("patient"), 1)),
	})
	w.blocks(1)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_KEY_CHANGE, next), devicetypes.ErrKeyChangeNotAllowed)
	hash := sha256.Sum256(next.cose)
	ok(w, w.maker.AllowKeyChange, &devicetypes.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: hash[:]})
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_KEY_CHANGE, newSigner(t)), devicetypes.ErrKeyChangeNotAllowed)
	round := w.affirm(device, types.PURPOSE_KEY_CHANGE, next)
	require.Equal(t, uint32(2), round.KeyGeneration)
	require.Equal(t, uint32(2), w.device(device).KeyGeneration)
}

func TestALeadHasOneRoundOpenPerDeviceAndACapPerDay(t *testing.T) {
	w := newWorld(t)
	device, key := w.enrol("d"), newSigner(t)
	refusal := func(round types.Round) *types.Result { r := declined(round, "bad_signature"); return &r }
	for range types.DefaultParams().LeadDailyCap {
		w.blocks(1)
		round := w.open(device, types.PURPOSE_ENROL, key)
		refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_ENROL, key), types.ErrRoundOpen)
		w.vote(round, refusal(round), refusal(round), refusal(round), refusal(round))
	}
	w.blocks(1)
	refused(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_ENROL, key), types.ErrDailyCap)
	w.open(w.enrol("another"), types.PURPOSE_ENROL, newSigner(t))
	w.openBy("r1", device, types.PURPOSE_ENROL, key)
	w.after(types.Day)
	ok(w, w.msg.OpenRound, w.opening("r0", device, types.PURPOSE_ENROL, key))
}

func TestAFundCoversEveryUndecidedRoundOfItsModel(t *testing.T) {
	w := newWorld(t)
	require.NoError(t, w.devices.FundPays(w.ctx, w.model, addr("elsewhere"), w.fund()-2*fee+1))
	round := w.open(w.enrol("a"), types.PURPOSE_ENROL, newSigner(t))
	second := w.enrol("b")
	refused(w, w.msg.OpenRound, w.opening("r0", second, types.PURPOSE_ENROL, newSigner(t)), types.ErrFundShort)
	result := declined(round, "bad_signature")
	w.vote(round, &result, &result, &result, &result)
	ok(w, w.msg.OpenRound, w.opening("r0", second, types.PURPOSE_ENROL, newSigner(t)))
}

func TestAStatementOpensOneRound(t *testing.T) {
	w := newWorld(t)
	msg := w.opening("r0", w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	round := types.Round{Id: ok(w, w.msg.OpenRound, msg).Round}
	stored, err := w.k.GetRound(w.ctx, round.Id)
	require.NoError(t, err)
	w.blocks(2)
	result := declined(stored, "bad_signature")
	w.vote(stored, &result, &result, &result, &result)
	refused(w, w.msg.OpenRound, msg, types.ErrRoundExists)
}

func TestTheSnapshotInForceIsTheRounds(t *testing.T) {
	w := newWorld(t)
	set := &types.MsgSetSnapshot{Authority: addr("gov"), Hash: id("snapshot"), Uri: "https://example.org/s"}
	refused(w, w.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("r0"), Hash: set.Hash}, types.ErrNotAuthority)
	refused(w, w.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("gov"), Hash: set.Hash[1:]}, types.ErrInvalid)
	refused(w, w.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("gov"), Hash: set.Hash, Uri: "\n"}, types.ErrInvalid)
	refused(w, w.msg.SetSnapshot, &types.MsgSetSnapshot{Authority: addr("gov"), Hash: set.Hash, Uri: strings.Repeat("u", 257)}, types.ErrInvalid)
	ok(w, w.msg.SetSnapshot, set)
	require.Equal(t, types.Snapshot{Hash: set.Hash, Uri: set.Uri, Time: genesis}, last[*types.EventSnapshotSet](w).Snapshot)
	round := w.open(w.enrol("d"), types.PURPOSE_ENROL, newSigner(t))
	require.True(t, bytes.Equal(set.Hash, round.Snapshot))
}

func TestParametersChangeByTheAuthorityOnly(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	params.CommitSeconds = 7
	refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("r0"), Params: params}, types.ErrNotAuthority)
	refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov")}, types.ErrInvalid)
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	require.Equal(t, params, last[*types.EventParamsUpdated](w).Params)
}
