// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// RotateAgentKey replaces the key that signs records and blobs. What reads data is bound to the seed and never rotated.
func (s msgServer) RotateAgentKey(ctx context.Context, msg *types.MsgRotateAgentKey) (*types.MsgRotateAgentKeyResponse, error) {
	vault, err := s.vaultOf(ctx, msg.Owner, msg.Vault)
	if err != nil {
		return nil, err
	}
	if err := types.CheckSignKey("agent_key", msg.AgentKey); err != nil {
		return nil, err
	}
	vault.AgentKey = msg.AgentKey
	return &types.MsgRotateAgentKeyResponse{}, s.setVault(ctx, vault)
}
