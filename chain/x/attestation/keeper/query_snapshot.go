// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
)

// Snapshot answers the revocation data in force.
func (q queryServer) Snapshot(ctx context.Context, _ *types.QuerySnapshotRequest) (*types.QuerySnapshotResponse, error) {
	snapshot, err := q.k.Snapshot.Get(ctx)
	return &types.QuerySnapshotResponse{Snapshot: snapshot}, kinds.Answer(err)
}
