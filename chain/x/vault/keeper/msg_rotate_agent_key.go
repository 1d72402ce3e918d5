// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// RotateAgentKey replaces the key that signs records and blobs. What reads data is bound to the seed and never rotated.
func (s msgServer) RotateAgentKey(ctx context.Context, msg *types.MsgRotateAgentKey) (*types.MsgRotateAgentKeyResponse, error) {
	vault, err := s.vaultOf(ctx, msg.Owner, msg.Vault)
	if err != nil {
		return nil, err
	}
	cost.Charge(ctx, cost.RistrettoDecode, "agent key")
	if err := types.CheckSignKey("agent_key", msg.AgentKey); err != nil {
		return nil, err
	}
	if bytes.Equal(msg.AgentKey, vault.AgentKey) || bytes.Equal(msg.AgentKey, vault.OwnerSign) {
		return nil, errorsmod.Wrapf(types.ErrKeyInvalid, "agent_key: got a key that vault %x has, wanted another", vault.Id)
	}
	vault.AgentKey = msg.AgentKey
	return &types.MsgRotateAgentKeyResponse{}, s.setVault(ctx, vault)
}
