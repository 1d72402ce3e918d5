// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestAGuardianIsNamedRenewedAndRemoved(t *testing.T) {
	w := newWorld(t)
	w.silence()
	require.NoError(t, w.addGuardian(alice, carol))
	named := types.Guardian{Ward: alice, Guardian: carol, AuthorityRef: "court file 1", Expires: start + 10*day}
	require.Equal(t, &types.EventGuardianChanged{Guardian: named}, w.said()[0])
	require.NoError(t, w.addGuardian(alice, carol))
	answer, err := w.asks.Guardians(w.ctx, &types.QueryGuardiansRequest{Ward: alice})
	require.NoError(t, err)
	require.Equal(t, []types.Guardian{named}, answer.Guardians)

	w.silence()
	_, err = w.msgs.RemoveGuardian(w.ctx, &types.MsgRemoveGuardian{Ward: alice, Guardian: carol})
	require.NoError(t, err)
	require.Equal(t, &types.EventGuardianChanged{Guardian: named, Removed: true}, w.said()[0])
	_, err = w.msgs.RemoveGuardian(w.ctx, &types.MsgRemoveGuardian{Ward: alice, Guardian: carol})
	require.ErrorIs(t, err, types.ErrGuardianNotFound)
}

func TestAddGuardianIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title  string
		change func(msg *types.MsgAddGuardian)
		err    error
	}{
		{"authority_ref is missing", func(msg *types.MsgAddGuardian) { msg.AuthorityRef = "" }, types.ErrGuardianInvalid},
		{"authority_ref is not printable", func(msg *types.MsgAddGuardian) { msg.AuthorityRef = "file\x00" }, types.ErrFieldInvalid},
		{"expiry is missing", func(msg *types.MsgAddGuardian) { msg.Expires = 0 }, types.ErrGuardianInvalid},
		{"expiry is now", func(msg *types.MsgAddGuardian) { msg.Expires = start }, types.ErrGuardianInvalid},
		{"expiry is too far", func(msg *types.MsgAddGuardian) { msg.Expires = start + 3650*day + 1 }, types.ErrGuardianInvalid},
		{"the ward names itself", func(msg *types.MsgAddGuardian) { msg.Guardian = alice }, types.ErrGuardianInvalid},
		{"the guardian is no address", func(msg *types.MsgAddGuardian) { msg.Guardian = "carol" }, types.ErrFieldInvalid},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			msg := &types.MsgAddGuardian{Ward: alice, Guardian: carol, AuthorityRef: "court file 1", Expires: start + day}
			row.change(msg)
			_, err := w.msgs.AddGuardian(w.ctx, msg)
			require.ErrorIs(t, err, row.err)
		})
	}
	t.Run("there are eight already", func(t *testing.T) {
		w := newWorld(t)
		for i := range byte(types.MaxGuardians) {
			require.NoError(t, w.addGuardian(alice, account(50+i)))
		}
		require.ErrorIs(t, w.addGuardian(alice, carol), types.ErrLimitReached)
		require.NoError(t, w.addGuardian(alice, account(50)))
	})
}

func TestTermsAreRegisteredOnceByAnybody(t *testing.T) {
	w := newWorld(t)
	msg := &types.MsgRegisterTerms{Sender: stranger, Hash: hash(7), Language: "de", Version: "2", Uri: "https://example.org/de"}
	w.silence()
	_, err := w.msgs.RegisterTerms(w.ctx, msg)
	require.NoError(t, err)
	require.Equal(t, &types.EventTermsRegistered{Terms: types.Terms{Hash: hash(7), Language: "de", Version: "2", Uri: msg.Uri, Registered: start}}, w.said()[0])
	_, err = w.msgs.RegisterTerms(w.ctx, msg)
	require.ErrorIs(t, err, types.ErrTermsExist)
	for title, bad := range map[string]*types.MsgRegisterTerms{
		"a short hash": {Hash: hash(8)[1:], Language: "en", Version: "1", Uri: "u"},
		"no language":  {Hash: hash(8), Version: "1", Uri: "u"},
		"no version":   {Hash: hash(8), Language: "en", Uri: "u"},
		"no uri":       {Hash: hash(8), Language: "en", Version: "1"},
		"umlauts":      {Hash: hash(8), Language: "en", Version: "ü", Uri: "u"},
	} {
		_, err = w.msgs.RegisterTerms(w.ctx, bad)
		require.ErrorIs(t, err, types.ErrFieldInvalid, title)
	}
}

func visa() *types.MsgRegisterVisa {
	return &types.MsgRegisterVisa{Issuer: carol, Holder: bob, Type: "ResearcherStatus", Hash: hash(5), Expires: start + day}
}

func (w *world) approve(issuer string) {
	w.t.Helper()
	_, err := w.msgs.ApproveIssuer(w.ctx, &types.MsgApproveIssuer{Authority: gov, Issuer: issuer, Name: "Institute"})
	require.NoError(w.t, err)
}

func TestAVisaIsRegisteredByAnApprovedIssuerAndRevokedByIt(t *testing.T) {
	w := newWorld(t)
	w.silence()
	w.approve(carol)
	require.Equal(t, &types.EventIssuerApproved{Issuer: types.Issuer{Address: carol, Name: "Institute", Approved: start}}, w.said()[0])
	w.silence()
	_, err := w.msgs.RegisterVisa(w.ctx, visa())
	require.NoError(t, err)
	wanted := types.Visa{Holder: bob, Type: "ResearcherStatus", Issuer: carol, Hash: hash(5), Expires: start + day}
	require.Equal(t, &types.EventVisaChanged{Visa: wanted}, w.said()[0])
	held, err := w.keeper.VisasOf(w.ctx, bob)
	require.NoError(t, err)
	require.Equal(t, []types.Visa{wanted}, held)

	_, err = w.msgs.RevokeVisa(w.ctx, &types.MsgRevokeVisa{Issuer: alice, Holder: bob, Type: "ResearcherStatus"})
	require.ErrorIs(t, err, types.ErrVisaNotFound)
	w.silence()
	_, err = w.msgs.RevokeVisa(w.ctx, &types.MsgRevokeVisa{Issuer: carol, Holder: bob, Type: "ResearcherStatus"})
	require.NoError(t, err)
	require.Equal(t, &types.EventVisaChanged{Visa: wanted, Revoked: true}, w.said()[0])
}

func TestRegisterVisaIsRefusedWhen(t *testing.T) {
	rows := []struct {
		title  string
		change func(msg *types.MsgRegisterVisa)
		err    error
	}{
		{"the issuer is unknown", func(msg *types.MsgRegisterVisa) { msg.Issuer = alice }, types.ErrIssuerUnknown},
		{"the hash is short", func(msg *types.MsgRegisterVisa) { msg.Hash = nil }, types.ErrFieldInvalid},
		{"the type is empty", func(msg *types.MsgRegisterVisa) { msg.Type = "" }, types.ErrFieldInvalid},
		{"the end is now", func(msg *types.MsgRegisterVisa) { msg.Expires = start }, types.ErrVisaInvalid},
		{"the end is too far", func(msg *types.MsgRegisterVisa) { msg.Expires = start + 3651*day }, types.ErrVisaInvalid},
		{"the holder is no address", func(msg *types.MsgRegisterVisa) { msg.Holder = "bob" }, types.ErrFieldInvalid},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			w.approve(carol)
			msg := visa()
			row.change(msg)
			_, err := w.msgs.RegisterVisa(w.ctx, msg)
			require.ErrorIs(t, err, row.err)
		})
	}
	t.Run("the holder has sixty-four", func(t *testing.T) {
		w := newWorld(t)
		w.approve(carol)
		for i := range types.MaxVisas {
			msg := visa()
			msg.Type = "Type" + strconv.Itoa(i)
			_, err := w.msgs.RegisterVisa(w.ctx, msg)
			require.NoError(t, err)
		}
		_, err := w.msgs.RegisterVisa(w.ctx, visa())
		require.ErrorIs(t, err, types.ErrLimitReached)
	})
}

func TestADeidMethodIsRecordedByGovernanceAndRunsOut(t *testing.T) {
	w := newWorld(t)
	msg := &types.MsgRegisterDeidMethod{Authority: gov, Hash: hash(6), Determiner: "Dr. D", Scope: "ECG", Until: start + day}
	w.silence()
	_, err := w.msgs.RegisterDeidMethod(w.ctx, msg)
	require.NoError(t, err)
	require.Equal(t, &types.EventDeidMethodRegistered{Method: types.DeidMethod{Hash: hash(6), Determiner: "Dr. D", Scope: "ECG", Until: start + day}}, w.said()[0])
	for _, row := range []struct {
		hash  []byte
		after int64
		live  bool
	}{{hash(6), 0, true}, {hash(6), day, false}, {hash(7), 0, false}} {
		w.later(row.after)
		live, err := w.keeper.DeidMethodLive(w.ctx, row.hash)
		require.NoError(t, err)
		require.Equal(t, row.live, live)
	}
	w.later(0)
	msg.Until = start
	_, err = w.msgs.RegisterDeidMethod(w.ctx, msg)
	require.ErrorIs(t, err, types.ErrMethodInvalid)
}

func TestOnlyGovernanceMayApproveDetermineAndSetParameters(t *testing.T) {
	w := newWorld(t)
	_, err := w.msgs.ApproveIssuer(w.ctx, &types.MsgApproveIssuer{Authority: alice, Issuer: carol, Name: "Institute"})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	_, err = w.msgs.RegisterDeidMethod(w.ctx, &types.MsgRegisterDeidMethod{Authority: alice, Hash: hash(6), Determiner: "D", Scope: "ECG", Until: start + day})
	require.ErrorIs(t, err, types.ErrUnauthorized)
	_, err = w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: alice, Params: types.DefaultParams()})
	require.ErrorIs(t, err, types.ErrUnauthorized)

	changed := types.DefaultParams()
	changed.MaxLive = 32
	_, err = w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: gov, Params: changed})
	require.ErrorIs(t, err, types.ErrParamsInvalid) // no place left for a DENY
	changed.MaxLivePermit = 31
	w.silence()
	_, err = w.msgs.UpdateParams(w.ctx, &types.MsgUpdateParams{Authority: gov, Params: changed})
	require.NoError(t, err)
	require.Equal(t, &types.EventParamsUpdated{Params: changed}, w.said()[0])
}

func TestAnIssuerNeedsAName(t *testing.T) {
	w := newWorld(t)
	_, err := w.msgs.ApproveIssuer(w.ctx, &types.MsgApproveIssuer{Authority: gov, Issuer: carol})
	require.ErrorIs(t, err, types.ErrFieldInvalid)
}
