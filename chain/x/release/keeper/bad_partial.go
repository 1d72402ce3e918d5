// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/ristretto"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// convict slashes a trustee whose signed partials its share did not make. ErrStatement where the trustee did not sign this, or what it
// signed cannot be judged; ErrNoFault where the partials are right.
func (k Keeper) convict(ctx context.Context, c complaint, msg *types.MsgOpenDispute) error {
	if err := types.CheckStatement(c.order, msg.Statement); err != nil {
		return err
	}
	if !bytes.Equal(vaulttypes.CommitmentsHash(msg.Commitments), c.deal.CommitmentsHash) {
		return errorsmod.Wrapf(types.ErrStatement, "order %x: got other commitments, wanted those of deal %d", c.order.Id, c.deal.ShareGeneration)
	}
	if err := k.verifyStatement(ctx, c, msg.Statement); err != nil {
		return err
	}
	right, err := k.partialsAreRight(ctx, c, msg)
	if err != nil {
		return err
	}
	if right {
		return errorsmod.Wrapf(types.ErrNoFault, "order %x place %d: got partials that are right, wanted a wrong one", c.order.Id, c.dispute.Place)
	}
	if c.dispute.Slash, err = k.slashFor(ctx, c.dispute); err != nil {
		return err
	}
	return k.setDispute(ctx, c.dispute.Ended(types.DISPUTE_STATUS_UPHELD, now(ctx)), nil)
}

// verifyStatement wants the trustee's signature: by the key it had when it posted its receipt, or, without a receipt, has now.
func (k Keeper) verifyStatement(ctx context.Context, c complaint, statement *types.SignedPartials) error {
	key, err := k.signKeyOf(ctx, c.dispute)
	if err != nil {
		return err
	}
	signed := canon.PartialsStatement(canon.PartialsFields{
		ChainID: chainID(ctx), Order: c.order.Id, ShareGeneration: uint64(c.order.ShareGeneration), Index: uint64(c.dispute.Place),
		Chunk: uint64(statement.Chunk), Records: statement.Records, Partials: statement.Partials, Proof: statement.Proof,
	})
	cost.Charge(ctx, cost.Ed25519+cost.Hashing(statement.Size()), "partials statement")
	if !canon.VerifyEd25519(key, signed, statement.Signature) {
		return errorsmod.Wrapf(types.ErrStatement, "order %x place %d: got a signature that does not verify, wanted the trustee's", c.order.Id, c.dispute.Place)
	}
	return nil
}

func (k Keeper) signKeyOf(ctx context.Context, dispute types.Dispute) ([]byte, error) {
	receipt, err := k.Receipts.Get(ctx, collections.Join(dispute.Order, dispute.Place))
	if err == nil && len(receipt.SignKey) > 0 {
		return receipt.SignKey, nil
	}
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return nil, err
	}
	operator, err := k.Operator.OperatorByAddress(ctx, dispute.Trustee)
	return operator.SignKey, err
}

// partialsAreRight checks the proof against E from state and the trustee's public share from the commitments.
func (k Keeper) partialsAreRight(ctx context.Context, c complaint, msg *types.MsgOpenDispute) (bool, error) {
	capsules := make([][]byte, len(msg.Statement.Records))
	for i, id := range msg.Statement.Records {
		record, err := k.Record.GetRecord(ctx, id)
		if err != nil {
			return false, err
		}
		if record.Erased != 0 {
			return false, errorsmod.Wrapf(types.ErrStatement, "record %x: got an erased one, wanted its capsule", id)
		}
		capsules[i] = record.E
	}
	points := storetypes.Gas(2*len(capsules) + len(msg.Commitments))
	cost.Charge(ctx, (points+4)*cost.RistrettoMul+points*cost.RistrettoDecode, "partials proof")
	share, err := ristretto.PublicShare(msg.Commitments, c.dispute.Place)
	if err != nil {
		return false, errorsmod.Wrapf(types.ErrStatement, "commitments: %s", err)
	}
	return ristretto.VerifyPartials(share, capsules, msg.Statement.Partials, msg.Statement.Proof), nil
}
