// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// complaint is everything that a dispute is judged by.
type complaint struct {
	order    types.ReleaseOrder
	progress types.OrderProgress
	deal     vaulttypes.Deal
	params   types.Params
	dispute  types.Dispute
}

// OpenDispute complains about one trustee's answer. Silence and a box that is nowhere wait for the trustee's answer, with a bond; a wrong
// partial is judged here and now.
func (s msgServer) OpenDispute(ctx context.Context, msg *types.MsgOpenDispute) (*types.MsgOpenDisputeResponse, error) {
	c, err := s.newComplaint(ctx, msg)
	if err != nil {
		return nil, err
	}
	switch msg.Kind {
	case types.DISPUTE_KIND_SILENT:
		err = s.judgeSilence(ctx, c)
	case types.DISPUTE_KIND_UNDELIVERED:
		err = judgeUndelivered(c)
	case types.DISPUTE_KIND_BAD_PARTIAL:
		return &types.MsgOpenDisputeResponse{Dispute: c.dispute.Id}, s.convict(ctx, c, msg)
	}
	if err != nil {
		return nil, err
	}
	if err := s.takeBond(ctx, c.dispute.Opener, c.params.DisputeBond); err != nil {
		return nil, err
	}
	c.dispute.Status, c.dispute.Bond, c.dispute.Due = types.DISPUTE_STATUS_WAITING, c.params.DisputeBond, now(ctx)+c.params.AnswerSeconds
	return &types.MsgOpenDisputeResponse{Dispute: c.dispute.Id}, s.setDispute(ctx, c.dispute, nil)
}

// newComplaint reads what a complaint is about and refuses who is not the recipient, an unknown kind or place, a second complaint, and
// one after the window.
func (k Keeper) newComplaint(ctx context.Context, msg *types.MsgOpenDispute) (complaint, error) {
	var c complaint
	var err error
	if c.order, err = k.GetOrder(ctx, msg.Order); err != nil {
		return c, err
	}
	if c.order.Recipient != msg.Recipient {
		return c, errorsmod.Wrapf(types.ErrNotRecipient, "order %x: got %s, wanted its recipient", c.order.Id, msg.Recipient)
	}
	if _, known := types.DisputeKind_name[int32(msg.Kind)]; !known || msg.Kind == types.DISPUTE_KIND_UNSPECIFIED {
		return c, errorsmod.Wrapf(types.ErrInvalid, "dispute kind: got %d, wanted a known one", msg.Kind)
	}
	committee, deal, err := k.Vault.Committee(ctx, c.order.Vault, c.order.ShareGeneration)
	if err != nil {
		return c, err
	}
	if msg.Place == 0 || int(msg.Place) > len(committee.Members) {
		return c, errorsmod.Wrapf(types.ErrInvalid, "dispute place: got %d, wanted 1 to %d", msg.Place, len(committee.Members))
	}
	c.deal = deal
	if c.params, err = k.Params.Get(ctx); err != nil {
		return c, err
	}
	if until := c.params.DisputesUntil(c.order, msg.Kind); now(ctx) >= until {
		return c, errorsmod.Wrapf(types.ErrDisputeWindow, "order %x: got a dispute at %d, wanted before %d", c.order.Id, now(ctx), until)
	}
	if c.progress, err = k.GetProgress(ctx, c.order.Id); err != nil {
		return c, err
	}
	return c, k.identify(ctx, &c, msg, committee.Members[msg.Place-1])
}

// identify names the dispute; ErrDisputeExists when the trustee answers for this already.
func (k Keeper) identify(ctx context.Context, c *complaint, msg *types.MsgOpenDispute, trustee string) error {
	address, err := k.raw("trustee", trustee)
	if err != nil {
		return err
	}
	c.dispute = types.Dispute{
		Id: canon.DisputeID(c.order.Id, address, uint8(msg.Kind)), Order: c.order.Id, Trustee: trustee, Place: msg.Place, Kind: msg.Kind,
		Opener: msg.Recipient, Opened: now(ctx),
	}
	exists, err := k.Disputes.Has(ctx, c.dispute.Id)
	if err != nil {
		return err
	}
	place := int(msg.Place)
	waits := c.progress.IsDisputed(place) && msg.Kind != types.DISPUTE_KIND_BAD_PARTIAL
	if exists || waits || c.progress.IsFaulted(place) {
		return errorsmod.Wrapf(types.ErrDisputeExists, "order %x place %d: got %s, wanted none disputed, lost or of this kind before", c.order.Id, place, msg.Kind)
	}
	return nil
}

// judgeSilence refuses where no receipt was due at the deadline: before it, from who answered or never acknowledged its share, after
// enough refusals, or where a consent ended or the owner had the key destroyed. An order that stood for less time than a dispute leaves
// to answer blames nobody: an owner could open such orders to harm trustees.
func (k Keeper) judgeSilence(ctx context.Context, c complaint) error {
	if now(ctx) < c.order.Expires {
		return errorsmod.Wrapf(types.ErrDisputeWindow, "order %x: got silence at %d, wanted from its deadline %d on", c.order.Id, now(ctx), c.order.Expires)
	}
	if stood := c.order.Expires - c.order.Opened; stood < c.params.AnswerSeconds {
		return errorsmod.Wrapf(types.ErrNoFault, "order %x: got one that stood for %d s, wanted at least %d", c.order.Id, stood, c.params.AnswerSeconds)
	}
	place := int(c.dispute.Place)
	if c.progress.HasAnswered(place) || !c.deal.Acked(place) {
		return errorsmod.Wrapf(types.ErrNoFault, "order %x place %d: got a trustee that answered or holds no share, wanted a silent one", c.order.Id, place)
	}
	outcome, _, err := k.Outcome(ctx, c.order.Id)
	if err != nil {
		return err
	}
	stood, err := k.consentsStand(ctx, c.order)
	if err != nil {
		return err
	}
	vault, err := k.Vault.GetVault(ctx, c.order.Vault)
	if err != nil {
		return err
	}
	if outcome == types.OUTCOME_REFUSED || outcome == types.OUTCOME_VOID || !stood || vault.Over() {
		return errorsmod.Wrapf(types.ErrNoFault, "order %x: got %s, its consents standing %t, its vault %s, wanted one that was to be answered", c.order.Id, outcome, stood, vault.Status)
	}
	return nil
}

func judgeUndelivered(c complaint) error {
	if !c.progress.Stands(int(c.dispute.Place)) {
		return errorsmod.Wrapf(types.ErrNoFault, "order %x place %d: got no RELEASED receipt, wanted one", c.order.Id, c.dispute.Place)
	}
	return nil
}
