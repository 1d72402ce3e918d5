// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func TestTheFirstAffirmationBringsTheFirstKeyAndActivates(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	model := w.withModel()
	key := w.withDevice(model, device)
	want := types.Device{
		Id: device, Model: model, Status: types.DEVICE_STATUS_ACTIVE, Tier: types.TIER_T3, Vector: make([]byte, 8), KeyGeneration: 1,
		ValidUntil: genesis + 1_000, Measurement: []byte("firmware"), LastAffirmedHeight: 10, Round: id("round"),
	}
	require.Equal(t, want, w.device(device))
	stored, err := w.k.GetDataKey(w.ctx, device, 1)
	require.NoError(t, err)
	require.Equal(t, types.DeviceKey{Device: device, KeyGeneration: 1, DataKey: key.cose}, stored)
	require.Equal(t, stored, last[*types.EventDeviceKeyChanged](w).Key)
	_, err = w.k.GetDataKey(w.ctx, device, 2)
	require.ErrorIs(t, err, types.ErrDataKeyNotFound)
}

func TestAKeyChangeGivesTheOldKeyAGraceWindowAndUsesThePermission(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withPaired(w.withModel(), device)
	next := newSigner(t)
	hash := sha256.Sum256(next.cose)
	ok(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: hash[:]})
	change := w.affirmation(device, next, 11)
	change.KeyChange = true
	generation, err := w.k.Affirm(w.ctx, change)
	require.NoError(t, err)
	require.Equal(t, uint32(2), generation)
	old, err := w.k.GetDataKey(w.ctx, device, 1)
	require.NoError(t, err)
	require.Equal(t, w.now()+types.DefaultParams().KeyGraceSeconds, old.Until)
	allowed, err := w.k.KeyChangeAllowed(w.ctx, device, hash[:])
	require.NoError(t, err)
	require.False(t, allowed)
	require.True(t, last[*types.EventKeyChangeAllowed](w).Used)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestAnUnpairedDeviceChangesItsKeyWithoutPermission(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	w.withDevice(w.withModel(), device)
	change := w.affirmation(device, newSigner(t), 11)
	change.KeyChange = true
	generation, err := w.k.Affirm(w.ctx, change)
	require.NoError(t, err)
	require.Equal(t, uint32(2), generation)
}

func TestAnAffirmationIsRefused(t *testing.T) {
	device := id("d")
	cases := []struct {
		title string
		edit  func(*world, *types.Affirmation)
		want  error
	}{
		{"at the nonce height of the last one", func(_ *world, a *types.Affirmation) { a.NonceHeight = 10 }, types.ErrAffirmationStale},
		{"with another key and no key change", func(w *world, a *types.Affirmation) { a.DataKey = newSigner(w.t).cose }, types.ErrDataKey},
		{"with a key change to the same key", func(_ *world, a *types.Affirmation) { a.KeyChange = true }, types.ErrDataKey},
		{"with a key change that the owner did not allow", func(w *world, a *types.Affirmation) {
			a.DataKey, a.KeyChange = newSigner(w.t).cose, true
		}, types.ErrKeyChangeNotAllowed},
		{"with a key change to another key than allowed", func(w *world, a *types.Affirmation) {
			ok(w, w.msg.AllowKeyChange, &types.MsgAllowKeyChange{Owner: addr("patient"), Device: device, KeyHash: id("other")})
			a.DataKey, a.KeyChange = newSigner(w.t).cose, true
		}, types.ErrKeyChangeNotAllowed},
		{"above the model's tier", func(_ *world, a *types.Affirmation) { a.Tier = types.TIER_T4 }, types.ErrTierAboveModel},
		{"without a tier", func(_ *world, a *types.Affirmation) { a.Tier = 0 }, types.ErrTierAboveModel},
		{"with a vector of seven claims", func(_ *world, a *types.Affirmation) { a.Vector = make([]byte, 7) }, types.ErrInvalid},
		{"with too long a measurement", func(_ *world, a *types.Affirmation) {
			a.Measurement = make([]byte, types.MaxMeasurement+1)
		}, types.ErrInvalid},
		{"with bytes that are no key", func(_ *world, a *types.Affirmation) { a.DataKey = []byte{1} }, types.ErrDataKey},
		{"for an unknown device", func(_ *world, a *types.Affirmation) { a.Device = id("none") }, types.ErrDeviceNotFound},
		{"after REVOKED", func(w *world, _ *types.Affirmation) {
			ok(w, w.msg.SetDeviceStatus, &types.MsgSetDeviceStatus{Signer: addr("maker"), Device: device, Status: types.DEVICE_STATUS_REVOKED})
		}, types.ErrRevoked},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			key := w.withPaired(w.withModel(), device)
			affirmation := w.affirmation(device, key, 11)
			c.edit(w, &affirmation)
			cached, _ := w.ctx.CacheContext()
			_, err := w.k.Affirm(cached, affirmation)
			require.ErrorIs(t, err, c.want)
		})
	}
}

func TestAnOverturnedDeviceComesBackOnlyByANewRound(t *testing.T) {
	w := newWorld(t)
	device := id("d")
	key := w.withPaired(w.withModel(), device)
	require.NoError(t, w.k.Overturn(w.ctx, device))
	overturned := w.device(device)
	require.Equal(t, types.DEVICE_STATUS_SUSPENDED, overturned.Status)
	require.Empty(t, overturned.SuspendedBy)
	require.Equal(t, [][]byte{device}, w.reward.voided)
	for _, name := range []string{"maker", "patient", "council"} {
		refused(w, w.msg.SetDeviceStatus, &types.MsgSetDeviceStatus{Signer: addr(name), Device: device, Status: types.DEVICE_STATUS_ACTIVE},
			types.ErrNotStatusSigner)
	}
	_, err := w.k.Affirm(w.ctx, w.affirmation(device, key, 11))
	require.NoError(t, err)
	require.Equal(t, types.DEVICE_STATUS_ACTIVE, w.device(device).Status)
}
