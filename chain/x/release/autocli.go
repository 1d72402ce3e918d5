// SPDX-License-Identifier: Apache-2.0

package release

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.release.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Order", Use: "order [id]", Short: "Show one order and its receipts", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "OrdersByVault", Use: "orders [vault]", Short: "List a vault's orders", PositionalArgs: modules.Positional("vault")},
				{RpcMethod: "OrdersByRecipient", Use: "orders-for [recipient]", Short: "List the orders for a recipient", PositionalArgs: modules.Positional("recipient")},
				{RpcMethod: "OpenOrders", Use: "open", Short: "List orders without an outcome"},
				{RpcMethod: "Dispute", Use: "dispute [id]", Short: "Show one dispute, and what concluding it would make of it", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "DisputesByOrder", Use: "disputes [order]", Short: "List the disputes about an order", PositionalArgs: modules.Positional("order")},
				{RpcMethod: "OpenDisputes", Use: "open-disputes", Short: "List undecided disputes"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.release.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "ConfirmDeletion", Use: "confirm-deletion [order]", Short: "Say that released data were deleted", PositionalArgs: modules.Positional("order")},
				{RpcMethod: "ConcludeDispute", Use: "conclude-dispute [dispute]", Short: "Decide a dispute whose window is over", PositionalArgs: modules.Positional("dispute")},
				{RpcMethod: "OpenDispute", Skip: true},
				{RpcMethod: "AnswerDispute", Skip: true},
				{RpcMethod: "RevealRecipientKey", Skip: true},
				{RpcMethod: "ShareRecords", Skip: true},
				{RpcMethod: "PostReceipts", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
			},
		},
	}
}
