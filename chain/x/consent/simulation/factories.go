// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the consent module.
package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/consent/keeper"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

const day = 86_400

// Issuers is how many accounts issue visas from genesis on.
const Issuers = 5

// SimulatedTerms are the terms of every simulated consent; they stand in the simulated genesis.
func SimulatedTerms() types.Terms {
	return types.Terms{Hash: sim.TermsHash(), Language: "en", Version: "1", Uri: "https://example.org/terms"}
}

// randomTerms let a grantee have laboratory values, or not.
func randomTerms(ctx context.Context, random *simsx.XRand, grantee string) types.ConsentTerms {
	from := simsx.BlockTime(ctx).Unix()
	terms := types.ConsentTerms{
		GrantorCapacity: types.CAPACITY_SELF, Decision: types.DECISION_PERMIT,
		Grantee: types.Grantee{Kind: &types.Grantee_Address{Address: grantee}},
		Classes: types.ClassBit(types.DATA_CLASS_LAB), DeidFloor: types.DEID_SAFE_HARBOR_FIELDS, Actions: 1 << types.ACTION_RELEASE,
		DuoPermission: types.DUO_PERMISSION_GRU, Purposes: []types.Purpose{types.PURPOSE_HRESCH}, DataFrom: 2000, DataTo: 2030,
		ValidFrom: from, ExpiresAt: from + day*int64(1+random.Intn(300)), PolicyHash: sim.Bytes(random, types.HashSize), TermsHash: SimulatedTerms().Hash,
	}
	if random.Intn(4) == 0 {
		terms.Decision = types.DECISION_DENY
	}
	return terms
}

// MsgGrantConsentFactory grants a permission or a denial to another account.
func MsgGrantConsentFactory() simsx.SimMsgFactoryFn[*types.MsgGrantConsent] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgGrantConsent) {
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		grantee := data.AnyAccount(reporter, simsx.ExcludeAccounts(owner))
		if reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{owner}, &types.MsgGrantConsent{Owner: owner.AddressBech32, Terms: randomTerms(ctx, data.Rand(), grantee.AddressBech32)}
	}
}

// MsgWithdrawConsentFactory withdraws one of an account's live consents.
func MsgWithdrawConsentFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgWithdrawConsent] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgWithdrawConsent) {
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		live, err := k.LiveConsents(ctx, owner.AddressBech32)
		if err != nil || len(live) == 0 {
			reporter.Skip("the account has no live consent")
			return nil, nil
		}
		consent := live[data.Rand().Intn(len(live))]
		if consent.Terms.ExpiresAt <= simsx.BlockTime(ctx).Unix() {
			reporter.Skip("the consent's time is over")
			return nil, nil
		}
		return []simsx.SimAccount{owner}, &types.MsgWithdrawConsent{
			Signer: owner.AddressBech32, Consent: consent.Id, Mode: types.WITHDRAWAL_MODE_STOP_NEW,
		}
	}
}

// MsgAddGuardianFactory names a guardian for a year.
func MsgAddGuardianFactory() simsx.SimMsgFactoryFn[*types.MsgAddGuardian] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgAddGuardian) {
		ward := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		guardian := data.AnyAccount(reporter, simsx.ExcludeAccounts(ward))
		if reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{ward}, &types.MsgAddGuardian{
			Ward: ward.AddressBech32, Guardian: guardian.AddressBech32, AuthorityRef: "court file 1",
			Expires: simsx.BlockTime(ctx).Unix() + 365*day,
		}
	}
}
