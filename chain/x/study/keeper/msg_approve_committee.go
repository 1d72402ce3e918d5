// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// ApproveCommittee admits an ethics committee until a time; governance only.
func (s msgServer) ApproveCommittee(ctx context.Context, msg *types.MsgApproveCommittee) (*types.MsgApproveCommitteeResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	address, err := s.raw("committee", msg.Committee)
	if err != nil {
		return nil, err
	}
	if msg.Name == "" || len(msg.Name) > maxProfileText || !types.Printable(msg.Name) || msg.Until <= now(ctx) {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "committee: got name %q until %d, wanted a name and a time to come", msg.Name, msg.Until)
	}
	committee := types.EthicsCommittee{Address: msg.Committee, Name: msg.Name, Until: msg.Until}
	if err := s.Committees.Set(ctx, address, committee); err != nil {
		return nil, err
	}
	return &types.MsgApproveCommitteeResponse{}, emit(ctx, &types.EventCommitteeApproved{Committee: committee})
}
