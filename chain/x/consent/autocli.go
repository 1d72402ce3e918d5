// SPDX-License-Identifier: Apache-2.0

package consent

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

// AutoCLIOptions are the module's commands of acesod.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "aceso.consent.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Consent", Use: "consent [id]", Short: "Show one consent", PositionalArgs: modules.Positional("id")},
				{RpcMethod: "ConsentsByOwner", Use: "consents [owner]", Short: "List an owner's consents", PositionalArgs: modules.Positional("owner")},
				{RpcMethod: "Head", Use: "head [owner]", Short: "Show the commitment to an owner's live consents", PositionalArgs: modules.Positional("owner")},
				{RpcMethod: "Terms", Use: "terms", Short: "List the texts that consents are given under"},
				{RpcMethod: "Visas", Use: "visas [holder]", Short: "List a holder's visas", PositionalArgs: modules.Positional("holder")},
				{RpcMethod: "Guardians", Use: "guardians [ward]", Short: "List a ward's guardians", PositionalArgs: modules.Positional("ward")},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service:           "aceso.consent.v1.Msg",
			RpcCommandOptions: txOptions(),
		},
	}
}

func txOptions() []*autocliv1.RpcCommandOptions {
	return []*autocliv1.RpcCommandOptions{
		{RpcMethod: "GrantConsent", Use: "grant [terms]", Short: "Grant a consent; terms are JSON", PositionalArgs: modules.Positional("terms")},
		{RpcMethod: "ReplaceConsent", Use: "replace [predecessor] [terms]", Short: "Replace a consent by its next version", PositionalArgs: modules.Positional("predecessor", "terms")},
		{RpcMethod: "WithdrawConsent", Use: "withdraw [consent] [mode]", Short: "Withdraw a consent", PositionalArgs: modules.Positional("consent", "mode")},
		{RpcMethod: "SetConsentStatus", Use: "set-status [consent] [status]", Short: "Suspend or re-activate a consent", PositionalArgs: modules.Positional("consent", "status")},
		{RpcMethod: "MarkEnteredInError", Use: "entered-in-error [consent]", Short: "Mark a consent that should never have been recorded", PositionalArgs: modules.Positional("consent")},
		{RpcMethod: "AddGuardian", Use: "add-guardian [guardian] [authority-ref] [expires]", Short: "Let another account act for you", PositionalArgs: modules.Positional("guardian", "authority_ref", "expires")},
		{RpcMethod: "RemoveGuardian", Use: "remove-guardian [guardian]", Short: "End a guardian's office", PositionalArgs: modules.Positional("guardian")},
		{RpcMethod: "RegisterTerms", Use: "register-terms [hash] [language] [version] [uri]", Short: "Register a text to consent under", PositionalArgs: modules.Positional("hash", "language", "version", "uri")},
		{RpcMethod: "RegisterVisa", Use: "register-visa [holder] [type] [hash] [expires]", Short: "Vouch for a holder", PositionalArgs: modules.Positional("holder", "type", "hash", "expires")},
		{RpcMethod: "RevokeVisa", Use: "revoke-visa [holder] [type]", Short: "Take back a visa", PositionalArgs: modules.Positional("holder", "type")},
		{RpcMethod: "ApproveIssuer", Skip: true},
		{RpcMethod: "RegisterDeidMethod", Skip: true},
		{RpcMethod: "UpdateParams", Skip: true},
	}
}
