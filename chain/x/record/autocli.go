// SPDX-License-Identifier: Apache-2.0

package record

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.record.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Record", Use: "record [id]", Short: "Show one record", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "RecordsByVault", Use: "records [vault]", Short: "List a vault's records, or those over one --batch", PositionalArgs: modules.Positional("vault")},
				{RpcMethod: "Batch", Use: "batch [id]", Short: "Show one batch", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "BatchHead", Use: "head [source] [key-generation]", Short: "Show where a chain of batches stands", PositionalArgs: modules.Positional("source", "key_generation")},
				{RpcMethod: "Openings", Use: "openings [record]", Short: "List what was published of a record", PositionalArgs: modules.Positional("record")},
				{RpcMethod: "CheckRecords", Skip: true},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.record.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "PublishOpening", Use: "publish [record] [blob]", Short: "Show one reading to everybody", PositionalArgs: modules.Positional("record", "blob")},
				{RpcMethod: "EraseRecord", Use: "erase [record]", Short: "Erase a record", PositionalArgs: modules.Positional("record")},
				{RpcMethod: "TakeBack", Use: "take-back", Short: "Void what recalled batches have earned and nobody could claim yet"},
				{RpcMethod: "SubmitRecords", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
			},
		},
	}
}
