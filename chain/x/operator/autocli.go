// SPDX-License-Identifier: Apache-2.0

package operator

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// AutoCLIOptions describes the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.operator.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				command("Params", "params", "Show the parameters and whether the network is local"),
				command("Operator", "operator [address]", "Show an operator by its own or its hot address", "address"),
				command("Operators", "operators", "List all operators"),
				command("Epoch", "epoch", "Show the current epoch"),
				command("Committee", "committee [epoch] [k]", "Show a trustee committee", "epoch", "k"),
				command("ActiveSet", "active-set [epoch] [role]", "Show who serves in an epoch", "epoch", "role"),
				command("HeaderRing", "header-ring", "Show the block hashes the chain remembers"),
				command("Slashes", "slashes", "List pending slashes"),
				command("Orgs", "orgs", "List the approved orgs"),
				command("Council", "council", "Show the council and the pauses in force"),
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.operator.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				command("Register", "register [hot-address] [sign-key] [hpke-key] [role] [endpoint] [bond]", "Bond a relayer or trustee (--org for a trustee)",
					"hot_address", "sign_key", "hpke_key", "role", "endpoint", "bond"),
				command("Update", "update [hot-address] [endpoint]", "Change where an operator is reached", "hot_address", "endpoint"),
				command("RotateKeys", "rotate-keys [sign-key] [hpke-key]", "Replace an operator's keys", "sign_key", "hpke_key"),
				command("AddBond", "add-bond [amount]", "Add to the bond, in uaceso", "amount"),
				command("Leave", "leave", "Give notice"),
				command("Withdraw", "withdraw", "Take the bond back after unbonding and duties"),
				command("Unjail", "unjail", "End a jail whose time is over"),
				command("CancelSlash", "cancel-slash [id]", "Give a pending slash back (council)", "slash"),
				command("HoldSlash", "hold-slash [id]", "Put a pending slash off (council)", "slash"),
				command("ExecuteSlash", "execute-slash [id]", "Take a slash that is due", "slash"),
				command("PauseMessages", "pause [until] [type-url]...", "Stop message types (council)", "until", "type_urls..."),
				command("Unpause", "unpause [type-url]...", "End pauses early (council)", "type_urls..."),
				{RpcMethod: "ApproveOrg", Skip: true},   // governance
				{RpcMethod: "SetCouncil", Skip: true},   // governance
				{RpcMethod: "UpdateParams", Skip: true}, // governance
			},
		},
	}
}

// command places fields as positional arguments; a field name ending in "..." takes all that follow.
func command(method, use, short string, fields ...string) *autocliv1.RpcCommandOptions {
	options := &autocliv1.RpcCommandOptions{RpcMethod: method, Use: use, Short: short}
	for _, field := range fields {
		name := field
		varargs := len(field) > 3 && field[len(field)-3:] == "..."
		if varargs {
			name = field[:len(field)-3]
		}
		options.PositionalArgs = append(options.PositionalArgs, &autocliv1.PositionalArgDescriptor{ProtoField: name, Varargs: varargs})
	}
	return options
}
