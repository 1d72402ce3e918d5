// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/consent/keeper"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// changed picks a consent that may still be changed and has its owner send a message about it.
func changed[M sim.Msg](k keeper.Keeper, keep func(types.Consent) bool, make func(ctx context.Context, random *simsx.XRand, consent types.Consent) M,
) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		now := simsx.BlockTime(ctx).Unix()
		open := func(consent types.Consent) bool {
			return consent.Live() && consent.Terms.ExpiresAt > now && keep(consent)
		}
		consent, ok := sim.Pick(ctx, data, reporter, k.Consents, open)
		if !ok {
			var none M
			return nil, none
		}
		return sim.Signed(data, reporter, consent.Owner, make(ctx, data.Rand(), consent))
	}
}

func every(types.Consent) bool { return true }

// MsgReplaceConsentFactory gives new terms in place of earlier ones to the same grantee.
func MsgReplaceConsentFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgReplaceConsent] {
	permits := func(consent types.Consent) bool { return consent.Terms.Decision == types.DECISION_PERMIT }
	return changed(k, permits, func(ctx context.Context, random *simsx.XRand, consent types.Consent) *types.MsgReplaceConsent {
		return &types.MsgReplaceConsent{
			Owner: consent.Owner, Predecessor: consent.Id, Terms: randomTerms(ctx, random, consent.Terms.Grantee.GetAddress()),
		}
	})
}

// MsgSetConsentStatusFactory suspends a consent, or ends its suspension.
func MsgSetConsentStatusFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSetConsentStatus] {
	return changed(k, every, func(_ context.Context, _ *simsx.XRand, consent types.Consent) *types.MsgSetConsentStatus {
		status := types.CONSENT_STATUS_SUSPENDED
		if consent.Status == types.CONSENT_STATUS_SUSPENDED {
			status = types.CONSENT_STATUS_ACTIVE
		}
		return &types.MsgSetConsentStatus{Signer: consent.Owner, Consent: consent.Id, Status: status}
	})
}

// MsgMarkEnteredInErrorFactory says that a consent was never meant.
func MsgMarkEnteredInErrorFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgMarkEnteredInError] {
	return changed(k, every, func(_ context.Context, _ *simsx.XRand, consent types.Consent) *types.MsgMarkEnteredInError {
		return &types.MsgMarkEnteredInError{Owner: consent.Owner, Consent: consent.Id}
	})
}

// MsgRemoveGuardianFactory ends a guardian's office.
func MsgRemoveGuardianFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRemoveGuardian] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRemoveGuardian) {
		guardian, ok := sim.Pick(ctx, data, reporter, k.Guardians, func(types.Guardian) bool { return true })
		if !ok {
			return nil, nil
		}
		return sim.Signed(data, reporter, guardian.Ward, &types.MsgRemoveGuardian{Ward: guardian.Ward, Guardian: guardian.Guardian})
	}
}
