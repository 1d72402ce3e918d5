// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func TestAMakerBondsAndMayAddToItsBond(t *testing.T) {
	w := newWorld(t)
	ok(w, w.msg.RegisterMaker, &types.MsgRegisterMaker{Address: addr("maker"), Name: "Maker", Website: "https://example.org", Bond: bond})
	require.Equal(t, uint64(rich-bond), w.bank.balances[addr("maker")])
	ok(w, w.msg.RegisterMaker, &types.MsgRegisterMaker{Address: addr("maker"), Name: "Maker & Co", Bond: 5})
	want := types.Maker{Address: addr("maker"), Name: "Maker & Co", Bond: bond + 5, Registered: genesis}
	maker, err := w.k.GetMaker(w.ctx, addr("maker"))
	require.NoError(t, err)
	require.Equal(t, want, maker)
	require.Equal(t, want, last[*types.EventMakerRegistered](w).Maker)
	require.NoError(t, w.k.Invariants(w.ctx))
}

func TestRegisterMakerIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*types.MsgRegisterMaker)
		want  error
	}{
		{"when the bond is short by one", func(m *types.MsgRegisterMaker) { m.Bond = bond - 1 }, types.ErrBondShort},
		{"when the account cannot pay the bond", func(m *types.MsgRegisterMaker) { m.Bond = rich + 1 }, sdkerrors.ErrInsufficientFunds},
		{"without a name", func(m *types.MsgRegisterMaker) { m.Name = "" }, types.ErrInvalid},
		{"with a name outside printable ASCII", func(m *types.MsgRegisterMaker) { m.Name = "Mäker" }, types.ErrInvalid},
		{"with a website that has a line break", func(m *types.MsgRegisterMaker) { m.Website = "https://a\n" }, types.ErrInvalid},
		{"without an address", func(m *types.MsgRegisterMaker) { m.Address = "x" }, types.ErrInvalid},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			msg := &types.MsgRegisterMaker{Address: addr("maker"), Name: "Maker", Bond: bond}
			c.edit(msg)
			refused(w, w.msg.RegisterMaker, msg, c.want)
		})
	}
}

func TestTheAuthorityApprovesAndRetiresAnchors(t *testing.T) {
	w := newWorld(t)
	w.operator.local = false
	msg := w.approval()
	msg.Authority, msg.Kind = addr("gov"), types.ANCHOR_KIND_HARDWARE
	ok(w, w.msg.ApproveAnchor, msg)
	want := types.Anchor{
		Id: w.anchor(), Kind: types.ANCHOR_KIND_HARDWARE, Format: "psa", Material: material, Name: "test root", Approved: genesis,
	}
	require.Equal(t, want, last[*types.EventAnchorChanged](w).Anchor)
	refused(w, w.msg.ApproveAnchor, msg, types.ErrAnchorExists)

	w.after(5)
	refused(w, w.msg.RetireAnchor, &types.MsgRetireAnchor{Authority: addr("maker"), Anchor: w.anchor()}, types.ErrNotAuthority)
	refused(w, w.msg.RetireAnchor, &types.MsgRetireAnchor{Authority: addr("gov"), Anchor: id("none")}, types.ErrAnchorNotFound)
	ok(w, w.msg.RetireAnchor, &types.MsgRetireAnchor{Authority: addr("gov"), Anchor: w.anchor()})
	want.Retired = genesis + 5
	require.Equal(t, want, last[*types.EventAnchorChanged](w).Anchor)
	refused(w, w.msg.RetireAnchor, &types.MsgRetireAnchor{Authority: addr("gov"), Anchor: w.anchor()}, types.ErrAnchorNotApproved)
}

func TestOnALocalNetworkAMakerApprovesASoftwareTestAnchor(t *testing.T) {
	w := newWorld(t)
	w.withMaker()
	require.Equal(t, types.ANCHOR_KIND_SOFTWARE_TEST, last[*types.EventAnchorChanged](w).Anchor.Kind)
}

func TestApproveAnchorIsRefused(t *testing.T) {
	cases := []struct {
		title string
		edit  func(*world, *types.MsgApproveAnchor)
		want  error
	}{
		{"for software where the network is not local", func(w *world, _ *types.MsgApproveAnchor) { w.operator.local = false }, types.ErrAnchorNotApproved},
		{"for software by the authority where the network is not local", func(w *world, m *types.MsgApproveAnchor) {
			w.operator.local, m.Authority = false, addr("gov")
		}, types.ErrAnchorNotApproved},
		{"for hardware by a maker", func(_ *world, m *types.MsgApproveAnchor) { m.Kind = types.ANCHOR_KIND_HARDWARE }, types.ErrNotAuthority},
		{"by who is no maker", func(_ *world, m *types.MsgApproveAnchor) { m.Authority = addr("patient") }, types.ErrMakerNotFound},
		{"of no kind", func(_ *world, m *types.MsgApproveAnchor) { m.Kind = 0 }, types.ErrInvalid},
		{"of an unknown kind", func(_ *world, m *types.MsgApproveAnchor) { m.Kind = 3 }, types.ErrInvalid},
		{"without material", func(_ *world, m *types.MsgApproveAnchor) { m.Material = nil }, types.ErrInvalid},
		{"with too much material", func(_ *world, m *types.MsgApproveAnchor) { m.Material = bytes.Repeat([]byte{1}, 4097) }, types.ErrInvalid},
		{"without a format", func(_ *world, m *types.MsgApproveAnchor) { m.Format = "" }, types.ErrInvalid},
		{"twice", func(_ *world, m *types.MsgApproveAnchor) { m.Material = material }, types.ErrAnchorExists},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			w := newWorld(t)
			w.withMaker()
			msg := w.approval()
			msg.Material = append(bytes.Clone(material), 1)
			c.edit(w, msg)
			refused(w, w.msg.ApproveAnchor, msg, c.want)
		})
	}
}
