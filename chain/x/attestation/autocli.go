// SPDX-License-Identifier: Apache-2.0

package attestation

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions gives every query and message its command line. Votes are made by the relayer service: they carry bytes and salts.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.attestation.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "The parameters"},
				command("Round", "round [id-hex]", "One round with its committee and votes", "id"),
				{RpcMethod: "Rounds", Use: "rounds", Short: "All rounds before FINAL"},
				command("RoundsByDevice", "rounds-by-device [device-hex]", "The rounds of a device", "device"),
				{RpcMethod: "Snapshot", Use: "snapshot", Short: "The revocation data in force"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.attestation.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "OpenRound", Use: "open-round", Short: "Put one device's evidence to a committee"},
				{RpcMethod: "CommitVerdicts", Use: "commit-verdicts", Short: "Commit verdicts of a committee member"},
				{RpcMethod: "RevealVerdicts", Use: "reveal-verdicts", Short: "Open the commitments of a committee member"},
				{RpcMethod: "ChallengeRound", Use: "challenge-round", Short: "Put a round's evidence on chain and have the chain judge it"},
				{RpcMethod: "SetSnapshot", Skip: true},
				{RpcMethod: "UpdateParams", Skip: true},
			},
		},
	}
}

func command(method, use, short string, positional ...string) *autocliv1.RpcCommandOptions {
	options := &autocliv1.RpcCommandOptions{RpcMethod: method, Use: use, Short: short}
	for _, field := range positional {
		options.PositionalArgs = append(options.PositionalArgs, &autocliv1.PositionalArgDescriptor{ProtoField: field})
	}
	return options
}
