// SPDX-License-Identifier: Apache-2.0

package record

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.record.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Record", Use: "record [id]", Short: "Show one record", PositionalArgs: positional("id")},
				{RpcMethod: "RecordsByVault", Use: "records [vault]", Short: "List a vault's records", PositionalArgs: positional("vault")},
				{RpcMethod: "Batch", Use: "batch [id]", Short: "Show one batch", PositionalArgs: positional("id")},
				{RpcMethod: "RecordsByBatch", Use: "records-of-batch [batch]", Short: "List the records over a batch", PositionalArgs: positional("batch")},
				{RpcMethod: "BatchHead", Use: "head [source] [key-generation]", Short: "Show where a chain of batches stands", PositionalArgs: positional("source", "key_generation")},
				{RpcMethod: "Openings", Use: "openings [record]", Short: "List what was published of a record", PositionalArgs: positional("record")},
				{RpcMethod: "CheckRecords", Skip: true},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.record.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "PublishOpening", Use: "publish [record] [blob]", Short: "Show one reading to everybody", PositionalArgs: positional("record", "blob")},
				{RpcMethod: "EraseRecord", Use: "erase [record]", Short: "Erase a record", PositionalArgs: positional("record")},
				{RpcMethod: "SubmitRecords", Skip: true},
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
