// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"crypto/ecdh"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

// RevealRecipientKey shows the key that was made for this trustee alone, so that everybody can try the box it posted. The slash it makes
// is for the council to cancel if the box opens.
func (s msgServer) RevealRecipientKey(ctx context.Context, msg *types.MsgRevealRecipientKey) (*types.MsgRevealRecipientKeyResponse, error) {
	dispute, err := s.GetDispute(ctx, msg.Dispute)
	if err != nil {
		return nil, err
	}
	if dispute.Opener != msg.Recipient {
		return nil, errorsmod.Wrapf(types.ErrNotRecipient, "dispute %x: got %s, wanted who opened it", dispute.Id, msg.Recipient)
	}
	if err := s.verifySecret(ctx, dispute, msg.Secret); err != nil {
		return nil, err
	}
	if _, err := dispute.Revealed(0, now(ctx)); err != nil {
		return nil, err
	}
	slash, err := s.slashFor(ctx, dispute)
	if err != nil {
		return nil, err
	}
	revealed, err := dispute.Revealed(slash, now(ctx))
	if err != nil {
		return nil, err
	}
	return &types.MsgRevealRecipientKeyResponse{}, s.setDispute(ctx, revealed, msg.Secret)
}

// verifySecret wants the X25519 secret behind the order's key for this trustee; ErrRecipientKey.
func (k Keeper) verifySecret(ctx context.Context, dispute types.Dispute, secret []byte) error {
	order, err := k.GetOrder(ctx, dispute.Order)
	if err != nil {
		return err
	}
	cost.Charge(ctx, cost.RistrettoMul, "recipient key")
	private, err := ecdh.X25519().NewPrivateKey(secret)
	if err != nil || !bytes.Equal(private.PublicKey().Bytes(), order.RecipientKeys[dispute.Place-1]) {
		return errorsmod.Wrapf(types.ErrRecipientKey, "order %x place %d: got another key, wanted the secret of its recipient key", order.Id, dispute.Place)
	}
	return nil
}
