// SPDX-License-Identifier: Apache-2.0

package device

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions gives every query and message its command line.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{Service: "aceso.device.v1.Query", RpcCommandOptions: queryCommands()},
		Tx:    &autocliv1.ServiceCommandDescriptor{Service: "aceso.device.v1.Msg", RpcCommandOptions: txCommands()},
	}
}

func queryCommands() []*autocliv1.RpcCommandOptions {
	return []*autocliv1.RpcCommandOptions{
		{RpcMethod: "Params", Use: "params", Short: "The parameters"},
		command("Maker", "maker [address]", "One maker", "address"),
		{RpcMethod: "Makers", Use: "makers", Short: "All makers"},
		command("Model", "model [id-hex]", "One model with its fund and recalls", "id"),
		{RpcMethod: "Models", Use: "models", Short: "All models"},
		command("References", "references [model-hex]", "The firmware reference values of a model", "model"),
		{RpcMethod: "Anchors", Use: "anchors", Short: "All trust anchors"},
		command("Device", "device [id-hex]", "One device with its data keys", "id"),
		command("DevicesByOwner", "devices-by-owner [address]", "The devices of an account", "owner"),
		command("DevicesByModel", "devices-by-model [model-hex]", "The devices of a model", "model"),
	}
}

func txCommands() []*autocliv1.RpcCommandOptions {
	return []*autocliv1.RpcCommandOptions{
		command("RegisterMaker", "register-maker [name] [website] [bond]", "Bond a device maker", "name", "website", "bond"),
		command("RegisterModel", "register-model [udi-di] [name]", "Register a product and its trust anchors", "udi_di", "name"),
		command("ApproveAnchor", "approve-anchor [kind] [format] [material] [name]", "Admit a software test anchor on a local network",
			"kind", "format", "material", "name"),
		command("FundModel", "fund-model [model] [amount]", "Prepay attestation rounds", "model", "amount"),
		{RpcMethod: "SetReference", Use: "set-reference", Short: "Record or change a firmware reference value"},
		command("RecallModel", "recall-model [model] [from] [until] [reason]", "Mark a window of records as recalled",
			"model", "from", "until", "reason"),
		command("EnrolDevices", "enrol-devices [model] [devices]", "Record device ids", "model", "devices"),
		command("PairDevice", "pair-device [device] [possession]", "Become the owner of a device", "device", "possession"),
		command("UnpairDevice", "unpair-device [device]", "End the ownership of a device", "device"),
		command("AllowKeyChange", "allow-key-change [device] [key-hash]", "Let the next round bring a new data key", "device", "key_hash"),
		command("SetDeviceStatus", "set-device-status [device] [status]", "Suspend, re-activate or revoke a device", "device", "status"),
		{RpcMethod: "RetireAnchor", Skip: true},
		{RpcMethod: "UpdateParams", Skip: true},
	}
}

func command(method, use, short string, positional ...string) *autocliv1.RpcCommandOptions {
	options := &autocliv1.RpcCommandOptions{RpcMethod: method, Use: use, Short: short}
	for _, field := range positional {
		options.PositionalArgs = append(options.PositionalArgs, &autocliv1.PositionalArgDescriptor{ProtoField: field})
	}
	return options
}
