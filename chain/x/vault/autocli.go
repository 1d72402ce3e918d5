// SPDX-License-Identifier: Apache-2.0

package vault

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.vault.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Vault", Use: "vault [id]", Short: "Show one vault and its deals", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "VaultsByOwner", Use: "vaults [owner]", Short: "List an owner's vaults", PositionalArgs: modules.Positional("owner")},
				{RpcMethod: "Deals", Use: "deals [vault]", Short: "List a vault's deals", PositionalArgs: modules.Positional("vault")},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.vault.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RenewLease", Use: "renew [vault]", Short: "Renew a vault's lease", PositionalArgs: modules.Positional("vault")},
				{RpcMethod: "Shred", Use: "shred [vault]", Short: "Order a vault's shares destroyed", PositionalArgs: modules.Positional("vault")},
				{RpcMethod: "RotateAgentKey", Use: "rotate-agent-key [vault] [agent-key]", Short: "Replace the key that signs records", PositionalArgs: modules.Positional("vault", "agent_key")},
				{RpcMethod: "SetPolicies", Use: "set-policies [vault] [share-generation] [manifest]", Short: "Replace a deal's manifest", PositionalArgs: modules.Positional("vault", "share_generation", "manifest")},
				{RpcMethod: "ComplainShare", Use: "complain-share [vault] [share-generation]", Short: "Say that a share is missing or wrong", PositionalArgs: modules.Positional("vault", "share_generation")},
				{RpcMethod: "AckShares", Use: "ack-shares", Short: "Say that verified shares are held"},
				{RpcMethod: "AckShreds", Use: "ack-shreds", Short: "Say that shares are destroyed"},
				{RpcMethod: "OpenVault", Skip: true},
				{RpcMethod: "Redeal", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
			},
		},
	}
}
