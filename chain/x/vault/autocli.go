// SPDX-License-Identifier: Apache-2.0

package vault

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.vault.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Vault", Use: "vault [id]", Short: "Show one vault and its deals", PositionalArgs: positional("id")},
				{RpcMethod: "VaultsByOwner", Use: "vaults [owner]", Short: "List an owner's vaults", PositionalArgs: positional("owner")},
				{RpcMethod: "Deals", Use: "deals [vault]", Short: "List a vault's deals", PositionalArgs: positional("vault")},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.vault.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RenewLease", Use: "renew [vault]", Short: "Renew a vault's lease", PositionalArgs: positional("vault")},
				{RpcMethod: "Shred", Use: "shred [vault]", Short: "Order a vault's shares destroyed", PositionalArgs: positional("vault")},
				{RpcMethod: "RotateAgentKey", Use: "rotate-agent-key [vault] [agent-key]", Short: "Replace the key that signs records", PositionalArgs: positional("vault", "agent_key")},
				{RpcMethod: "SetPolicies", Use: "set-policies [vault] [share-generation] [manifest]", Short: "Replace a deal's manifest", PositionalArgs: positional("vault", "share_generation", "manifest")},
				{RpcMethod: "ComplainShare", Use: "complain-share [vault] [share-generation]", Short: "Say that a share is missing or wrong", PositionalArgs: positional("vault", "share_generation")},
				{RpcMethod: "AckShares", Use: "ack-shares", Short: "Say that verified shares are held"},
				{RpcMethod: "AckShreds", Use: "ack-shreds", Short: "Say that shares are destroyed"},
				{RpcMethod: "OpenVault", Skip: true},
				{RpcMethod: "Redeal", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
			},
		},
	}
}

func positional(fields ...string) []*autocliv1.PositionalArgDescriptor {
	arguments := make([]*autocliv1.PositionalArgDescriptor, len(fields))
	for i, field := range fields {
		arguments[i] = &autocliv1.PositionalArgDescriptor{ProtoField: field}
	}
	return arguments
}
