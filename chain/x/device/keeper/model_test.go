// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

func TestAModelIsNamedByMakerUDIAndName(t *testing.T) {
	w := newWorld(t)
	model := w.withModel()
	require.Equal(t, canon.ModelID(raw("maker"), "00844588003288", "patch"), model)
	stored, err := w.k.GetModel(w.ctx, model)
	require.NoError(t, err)
	require.Equal(t, stored, last[*types.EventModelRegistered](w).Model)
	require.Equal(t, types.ModelFund{Model: model}, last[*types.EventModelFundChanged](w).Fund)
	refused(w, w.msg.RegisterModel, w.modelMsg("patch"), types.ErrModelExists)
}

func TestRegisterModelIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*world, *types.MsgRegisterModel)
		want  error
	}{
		{"to who is no maker", func(_ *world, m *types.MsgRegisterModel) { m.Maker = addr("patient") }, types.ErrMakerNotFound},
		{"when the bond has become short", func(w *world, _ *types.MsgRegisterModel) { w.raiseBond() }, types.ErrBondShort},
		{"with an unknown anchor", func(_ *world, m *types.MsgRegisterModel) { m.Anchors = [][]byte{id("none")} }, types.ErrAnchorNotApproved},
		{"with a retired anchor", func(w *world, _ *types.MsgRegisterModel) {
			ok(w, w.msg.RetireAnchor, &types.MsgRetireAnchor{Authority: addr("gov"), Anchor: w.anchor()})
		}, types.ErrAnchorNotApproved},
		{"with a software test anchor where the network is not local", func(w *world, _ *types.MsgRegisterModel) { w.operator.local = false },
			types.ErrAnchorNotApproved},
		{"with an anchor approved for another format", func(_ *world, m *types.MsgRegisterModel) { m.Formats = []string{"tpm2"} },
			types.ErrAnchorNotApproved},
		{"without an anchor", func(_ *world, m *types.MsgRegisterModel) { m.Anchors = nil }, types.ErrInvalid},
		{"with an anchor twice", func(w *world, m *types.MsgRegisterModel) { m.Anchors = [][]byte{w.anchor(), w.anchor()} }, types.ErrInvalid},
		{"without a format", func(_ *world, m *types.MsgRegisterModel) { m.Formats = nil }, types.ErrInvalid},
		{"with a format twice", func(_ *world, m *types.MsgRegisterModel) { m.Formats = []string{"psa", "psa"} }, types.ErrInvalid},
		{"without a class", func(_ *world, m *types.MsgRegisterModel) { m.Classes = 0 }, types.ErrInvalid},
		{"with an unknown class", func(_ *world, m *types.MsgRegisterModel) { m.Classes = 1 << 8 }, types.ErrInvalid},
		{"with the unspecified class", func(_ *world, m *types.MsgRegisterModel) { m.Classes = 1 }, types.ErrInvalid},
		{"without a quota", func(_ *world, m *types.MsgRegisterModel) { m.Quota = 0 }, types.ErrInvalid},
		{"without a tier", func(_ *world, m *types.MsgRegisterModel) { m.MaxTier = 0 }, types.ErrInvalid},
		{"with an unknown tier", func(_ *world, m *types.MsgRegisterModel) { m.MaxTier = 6 }, types.ErrInvalid},
		{"without a UDI", func(_ *world, m *types.MsgRegisterModel) { m.UdiDi = "" }, types.ErrInvalid},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			w.withMaker()
			msg := w.modelMsg("patch")
			c.edit(w, msg)
			refused(w, w.msg.RegisterModel, msg, c.want)
		})
	}
}

// raiseBond makes every bond short.
func (w *world) raiseBond() {
	w.t.Helper()
	params, err := w.k.GetParams(w.ctx)
	require.NoError(w.t, err)
	params.MinMakerBond = bond + 1
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
}

func TestOnlyTheBondedMakerFundsReferencesAndEnrols(t *testing.T) {
	handlers := []struct {
		title string
		run   func(*world, string, []byte, error)
	}{
		{"FundModel", func(w *world, maker string, model []byte, want error) {
			refused(w, w.msg.FundModel, &types.MsgFundModel{Maker: maker, Model: model, Amount: 5}, want)
		}},
		{"SetReference", func(w *world, maker string, model []byte, want error) {
			refused(w, w.msg.SetReference, &types.MsgSetReference{Maker: maker, Reference: reference(model)}, want)
		}},
		{"EnrolDevices", func(w *world, maker string, model []byte, want error) {
			refused(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: maker, Model: model, Devices: [][]byte{id("a")}}, want)
		}},
	}
	for _, h := range handlers {
		t.Run(h.title, func(t *testing.T) {
			w := newWorld(t)
			model := w.withModel()
			ok(w, w.msg.RegisterMaker, &types.MsgRegisterMaker{Address: addr("rival"), Name: "Rival", Bond: bond})
			h.run(w, addr("rival"), model, types.ErrNotMaker)
			h.run(w, addr("patient"), model, types.ErrMakerNotFound)
			h.run(w, addr("maker"), id("none"), types.ErrModelNotFound)
			w.raiseBond()
			h.run(w, addr("maker"), model, types.ErrBondShort)
		})
	}
}

func TestAFundIsPaidInAndOutToTheCoin(t *testing.T) {
	w := newWorld(t)
	model := w.withModel()
	refused(w, w.msg.FundModel, &types.MsgFundModel{Maker: addr("maker"), Model: model}, types.ErrInvalid)
	refused(w, w.msg.FundModel, &types.MsgFundModel{Maker: addr("maker"), Model: model, Amount: rich}, sdkerrors.ErrInsufficientFunds)
	ok(w, w.msg.FundModel, &types.MsgFundModel{Maker: addr("maker"), Model: model, Amount: 70})
	require.Equal(t, types.ModelFund{Model: model, Balance: 70}, last[*types.EventModelFundChanged](w).Fund)
	require.ErrorIs(t, w.k.FundPays(w.ctx, model, addr("relayer"), 71), types.ErrFundShort)
	require.ErrorIs(t, w.k.FundPays(w.ctx, id("none"), addr("relayer"), 1), types.ErrModelNotFound)
	require.NoError(t, w.k.FundPays(w.ctx, model, addr("relayer"), 70))
	require.NoError(t, w.k.FundPays(w.ctx, model, addr("relayer"), 0))
	require.Equal(t, uint64(70), w.bank.balances[addr("relayer")])
	balance, err := w.k.FundBalance(w.ctx, model)
	require.NoError(t, err)
	require.Zero(t, balance)
	require.Equal(t, types.ModelFund{Model: model}, last[*types.EventModelFundChanged](w).Fund)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func reference(model []byte) types.Reference {
	return types.Reference{Model: model, Measurement: []byte("firmware 1"), From: genesis, State: types.REFERENCE_STATE_OK, Version: "1.0"}
}

func TestAReferenceIsSetAndChangedByMeasurement(t *testing.T) {
	w := newWorld(t)
	model := w.withModel()
	first := reference(model)
	ok(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: first})
	recalled := first
	recalled.State = types.REFERENCE_STATE_RECALLED
	recalled.Changed = 1 // not read
	ok(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: recalled})
	recalled.Changed = w.ctx.BlockTime().Unix()
	references, err := w.k.References(w.ctx, model)
	require.NoError(t, err)
	require.Equal(t, []types.Reference{recalled}, references)
	require.Equal(t, recalled, last[*types.EventReferenceSet](w).Reference)
}

func TestSetReferenceIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*types.Reference)
	}{
		{"without a measurement", func(r *types.Reference) { r.Measurement = nil }},
		{"with a measurement of 65 bytes", func(r *types.Reference) { r.Measurement = make([]byte, 65) }},
		{"without a state", func(r *types.Reference) { r.State = 0 }},
		{"with an unknown state", func(r *types.Reference) { r.State = 4 }},
		{"with a window that ends as it starts", func(r *types.Reference) { r.Until = r.From }},
		{"with a window before time began", func(r *types.Reference) { r.From = -1 }},
		{"without a version", func(r *types.Reference) { r.Version = "" }},
		{"with a model id of 31 bytes", func(r *types.Reference) { r.Model = r.Model[1:] }},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			altered := reference(w.withModel())
			c.edit(&altered)
			refused(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: altered}, types.ErrInvalid)
		})
	}
}

func TestAModelHasAtMost256References(t *testing.T) {
	w := newWorld(t)
	next := reference(w.withModel())
	for i := range types.MaxReferences {
		next.Measurement = fmt.Appendf(nil, "firmware %d", i)
		ok(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: next})
	}
	ok(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: next})
	next.Measurement = []byte("one more")
	refused(w, w.msg.SetReference, &types.MsgSetReference{Maker: addr("maker"), Reference: next}, types.ErrTooMany)
}

func TestARecordReadsAsRecalledInsideTheWindowOnly(t *testing.T) {
	w := newWorld(t)
	model := w.withModel()
	msg := &types.MsgRecallModel{Signer: addr("maker"), Model: model, From: genesis - 100, Until: genesis + 100, Reason: "battery"}
	ok(w, w.msg.RecallModel, msg)
	require.Equal(t, types.Recall{Model: model, From: msg.From, Until: msg.Until, Reason: "battery", Time: genesis},
		last[*types.EventModelRecalled](w).Recall)
	for time, want := range map[int64]bool{msg.From - 1: false, msg.From: true, msg.Until - 1: true, msg.Until: false} {
		recalled, err := w.k.IsRecalled(w.ctx, model, time)
		require.NoError(t, err)
		require.Equal(t, want, recalled, "at %d", time)
	}
	recalled, err := w.k.IsRecalled(w.ctx, id("sibling"), genesis)
	require.NoError(t, err)
	require.False(t, recalled)
}

func TestRecallModelIsRefused(t *testing.T) {
	const thirtyDays = 30 * 24 * 60 * 60
	cases := []struct {
		title string
		edit  func(*types.MsgRecallModel)
		want  error
	}{
		{"to who is neither maker nor authority", func(m *types.MsgRecallModel) { m.Signer = addr("council") }, types.ErrNotMaker},
		{"for an unknown model", func(m *types.MsgRecallModel) { m.Model = id("none") }, types.ErrModelNotFound},
		{"over 30 days ahead", func(m *types.MsgRecallModel) { m.Until = genesis + thirtyDays + 1 }, types.ErrRecallWindow},
		{"with an empty window", func(m *types.MsgRecallModel) { m.From = m.Until }, types.ErrRecallWindow},
		{"before time began", func(m *types.MsgRecallModel) { m.From = -1 }, types.ErrRecallWindow},
		{"without a reason", func(m *types.MsgRecallModel) { m.Reason = "" }, types.ErrInvalid},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			msg := &types.MsgRecallModel{Signer: addr("gov"), Model: w.withModel(), From: genesis, Until: genesis + thirtyDays, Reason: "battery"}
			ok(w, w.msg.RecallModel, msg)
			c.edit(msg)
			refused(w, w.msg.RecallModel, msg, c.want)
		})
	}
}

func TestAModelIsRecalledAtMost64Times(t *testing.T) {
	w := newWorld(t)
	msg := &types.MsgRecallModel{Signer: addr("maker"), Model: w.withModel(), Until: genesis, Reason: "battery"}
	for range types.MaxRecalls {
		msg.From++
		ok(w, w.msg.RecallModel, msg)
	}
	msg.From++
	refused(w, w.msg.RecallModel, msg, types.ErrTooMany)
}

func TestAnAnchorThatNobodyApprovedIsNotFound(t *testing.T) {
	w := newWorld(t)
	_, err := w.k.GetAnchor(w.ctx, id("none"))
	require.ErrorIs(t, err, types.ErrAnchorNotFound)
}

func TestAFundPaysAddressesOnly(t *testing.T) {
	w := newWorld(t)
	require.ErrorIs(t, w.k.FundPays(w.ctx, w.withModel(), "nobody", 1), types.ErrInvalid)
}
