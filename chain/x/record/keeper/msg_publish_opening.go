// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

// PublishOpening shows one reading of a record to everybody. The chain cannot see whether the opening is true: readers check it.
func (s msgServer) PublishOpening(ctx context.Context, msg *types.MsgPublishOpening) (*types.MsgPublishOpeningResponse, error) {
	if len(msg.Blob) != types.IDSize {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "opening blob: got %d bytes, wanted %d", len(msg.Blob), types.IDSize)
	}
	record, err := s.recordOf(ctx, msg.Owner, msg.Record)
	if err != nil {
		return nil, err
	}
	opening := types.Opening{Record: record.Id, Blob: msg.Blob, Time: now(ctx)}
	if err := s.Openings.Set(ctx, collections.Join(record.Id, msg.Blob), opening); err != nil {
		return nil, err
	}
	return &types.MsgPublishOpeningResponse{}, emit(ctx, &types.EventOpeningPublished{Opening: opening})
}
