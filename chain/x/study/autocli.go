// SPDX-License-Identifier: Apache-2.0

package study

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.study.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Study", Use: "study [id]", Short: "Show one study", PositionalArgs: positional("id")},
				{RpcMethod: "Studies", Use: "studies", Short: "List studies"},
				{RpcMethod: "Request", Use: "request [id]", Short: "Show one request", PositionalArgs: positional("id")},
				{RpcMethod: "RequestsByStudy", Use: "requests [study]", Short: "List a study's requests", PositionalArgs: positional("study")},
				{RpcMethod: "Profile", Use: "profile [researcher]", Short: "Show a researcher's profile", PositionalArgs: positional("researcher")},
				{RpcMethod: "EthicsCommittees", Use: "committees", Short: "List ethics committees"},
				{RpcMethod: "PreviewAccess", Use: "preview [study]", Short: "Show what a request would be decided", PositionalArgs: positional("study")},
				{RpcMethod: "Manifests", Use: "manifests [study]", Short: "List a study's manifests", PositionalArgs: positional("study")},
				{RpcMethod: "Results", Use: "results [order]", Short: "List what was returned about an order", PositionalArgs: positional("order")},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.study.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "FundStudy", Use: "fund [study] [amount]", Short: "Add to a study's escrow", PositionalArgs: positional("study", "amount")},
				{RpcMethod: "CloseStudy", Use: "close [study]", Short: "Close a study", PositionalArgs: positional("study")},
				{RpcMethod: "SettleRequest", Use: "settle [request]", Short: "Pay or refund what is due", PositionalArgs: positional("request")},
				{RpcMethod: "ReturnResult", Use: "return-result [order] [blob]", Short: "Return a finding to the person behind an order", PositionalArgs: positional("order", "blob")},
				{RpcMethod: "PublishManifest", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
				{RpcMethod: "ApproveCommittee", Skip: true},
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
