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
