// SPDX-License-Identifier: Apache-2.0

package study

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.study.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Study", Use: "study [id]", Short: "Show one study", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "Studies", Use: "studies", Short: "List studies"},
				{RpcMethod: "Request", Use: "request [id]", Short: "Show one request", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "RequestsByStudy", Use: "requests [study]", Short: "List a study's requests", PositionalArgs: modules.Positional("study")},
				{RpcMethod: "Profile", Use: "profile [researcher]", Short: "Show a researcher's profile", PositionalArgs: modules.Positional("researcher")},
				{RpcMethod: "EthicsCommittees", Use: "committees", Short: "List ethics committees"},
				{RpcMethod: "PreviewAccess", Use: "preview [study]", Short: "Show what a request would be decided", PositionalArgs: modules.Positional("study")},
				{RpcMethod: "Manifests", Use: "manifests [study]", Short: "List a study's manifests", PositionalArgs: modules.Positional("study")},
				{RpcMethod: "Results", Use: "results [order]", Short: "List what was returned about an order", PositionalArgs: modules.Positional("order")},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.study.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "FundStudy", Use: "fund [study] [amount]", Short: "Add to a study's escrow", PositionalArgs: modules.Positional("study", "amount")},
				{RpcMethod: "CloseStudy", Use: "close [study]", Short: "Close a study", PositionalArgs: modules.Positional("study")},
				{RpcMethod: "SettleRequest", Use: "settle [request]", Short: "Pay or refund what is due", PositionalArgs: modules.Positional("request")},
				{RpcMethod: "ReturnResult", Use: "return-result [order] [blob]", Short: "Return a finding to the person behind an order", PositionalArgs: modules.Positional("order", "blob")},
				{RpcMethod: "PublishManifest", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
				{RpcMethod: "ApproveCommittee", Skip: true},
			},
		},
	}
}
