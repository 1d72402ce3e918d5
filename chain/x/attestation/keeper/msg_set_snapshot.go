// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// SetSnapshot pins the revocation data that rounds opened from now on are judged by.
func (s msgServer) SetSnapshot(ctx context.Context, msg *types.MsgSetSnapshot) (*types.MsgSetSnapshotResponse, error) {
	if err := s.requireAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if err := types.CheckID("snapshot hash", msg.Hash); err != nil {
		return nil, err
	}
	if err := types.CheckURI("snapshot uri", msg.Uri); err != nil {
		return nil, err
	}
	snapshot := types.Snapshot{Hash: msg.Hash, Uri: msg.Uri, Time: now(ctx)}
	if err := s.Snapshot.Set(ctx, snapshot); err != nil {
		return nil, err
	}
	return &types.MsgSetSnapshotResponse{}, emit(ctx, &types.EventSnapshotSet{Snapshot: snapshot})
}
