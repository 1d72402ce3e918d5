// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// ReturnResult tells the person behind an order what was found in their data. The chain sees the name of a box sealed to the vault.
func (s msgServer) ReturnResult(ctx context.Context, msg *types.MsgReturnResult) (*types.MsgReturnResultResponse, error) {
	payment, _, err := s.orderFor(ctx, msg.Order, msg.Researcher)
	if err != nil {
		return nil, err
	}
	if payment.Status != types.REQUEST_ORDER_STATUS_PAID {
		return nil, errorsmod.Wrapf(types.ErrNotReleased, "order %x: got one that is %s, wanted a PAID one", msg.Order, payment.Status)
	}
	if len(msg.Blob) != types.IDSize {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "result blob: got %d bytes, wanted %d", len(msg.Blob), types.IDSize)
	}
	if err := s.roomForResult(ctx, msg.Order, msg.Blob); err != nil {
		return nil, err
	}
	result := types.Result{Order: msg.Order, Blob: msg.Blob, Time: now(ctx)}
	if err := s.Results.Set(ctx, collections.Join(result.Order, result.Blob), result); err != nil {
		return nil, err
	}
	return &types.MsgReturnResultResponse{}, emit(ctx, &types.EventResultReturned{Result: result})
}

// roomForResult refuses a blob returned before, and one more than an order may have; ErrResultExists, ErrTooManyResults.
func (k Keeper) roomForResult(ctx context.Context, order, blob []byte) error {
	exists, err := k.Results.Has(ctx, collections.Join(order, blob))
	if err != nil {
		return err
	}
	if exists {
		return errorsmod.Wrapf(types.ErrResultExists, "result %x: got it again, wanted a new one", blob)
	}
	iterator, err := k.Results.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, []byte](order))
	if err != nil {
		return err
	}
	returned, err := iterator.Keys()
	if err == nil && len(returned) >= types.MaxResults {
		err = errorsmod.Wrapf(types.ErrTooManyResults, "order %x: got %d results and one more, wanted at most %d", order, len(returned), types.MaxResults)
	}
	return err
}
