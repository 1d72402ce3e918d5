// SPDX-License-Identifier: Apache-2.0

package release

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.release.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Order", Use: "order [id]", Short: "Show one order and its receipts", PositionalArgs: positional("id")},
				{RpcMethod: "OrdersByVault", Use: "orders [vault]", Short: "List a vault's orders", PositionalArgs: positional("vault")},
				{RpcMethod: "OrdersByRecipient", Use: "orders-for [recipient]", Short: "List the orders for a recipient", PositionalArgs: positional("recipient")},
				{RpcMethod: "OpenOrders", Use: "open", Short: "List orders without an outcome"},
				{RpcMethod: "Dispute", Use: "dispute [id]", Short: "Show one dispute, and what concluding it would make of it", PositionalArgs: positional("id")},
				{RpcMethod: "DisputesByOrder", Use: "disputes [order]", Short: "List the disputes about an order", PositionalArgs: positional("order")},
				{RpcMethod: "OpenDisputes", Use: "open-disputes", Short: "List undecided disputes"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.release.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "ConfirmDeletion", Use: "confirm-deletion [order]", Short: "Say that released data were deleted", PositionalArgs: positional("order")},
				{RpcMethod: "ConcludeDispute", Use: "conclude-dispute [dispute]", Short: "Decide a dispute whose window is over", PositionalArgs: positional("dispute")},
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

func positional(fields ...string) []*autocliv1.PositionalArgDescriptor {
	arguments := make([]*autocliv1.PositionalArgDescriptor, len(fields))
	for i, field := range fields {
		arguments[i] = &autocliv1.PositionalArgDescriptor{ProtoField: field}
	}
	return arguments
}
