// SPDX-License-Identifier: Apache-2.0

package reward

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions describes the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.reward.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{
					RpcMethod: "Accruals", Use: "accruals [owner]", Short: "List what an owner's devices earned",
					PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "owner"}},
				},
				{
					RpcMethod: "Epoch", Use: "epoch [epoch]", Short: "Show an epoch's phase, weight and emission",
					PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "epoch"}},
				},
				{
					RpcMethod: "Claimable", Use: "claimable [address]", Short: "List what an address has earned and not been paid",
					PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "address"}},
				},
				{RpcMethod: "Supply", Use: "supply", Short: "Show what has been minted, and the cap"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.reward.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{
					RpcMethod: "Claim", Use: "claim [epoch]...", Short: "Claim every share of FINAL epochs",
					PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "epochs", Varargs: true}},
				},
				{RpcMethod: "UpdateParams", Skip: true}, // governance
			},
		},
	}
}
