// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/consent/keeper"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// MsgRegisterTermsFactory registers terms that nobody has registered.
func MsgRegisterTermsFactory() simsx.SimMsgFactoryFn[*types.MsgRegisterTerms] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRegisterTerms) {
		sender := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{sender}, &types.MsgRegisterTerms{
			Sender: sender.AddressBech32, Hash: sim.Bytes(data.Rand(), types.HashSize), Language: "en", Version: "2", Uri: "https://example.org/terms/2",
		}
	}
}

// MsgRegisterVisaFactory has an approved issuer vouch for an account.
func MsgRegisterVisaFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRegisterVisa] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRegisterVisa) {
		issuer, ok := sim.Pick(ctx, data, reporter, k.Issuers, func(types.Issuer) bool { return true })
		holder := data.AnyAccount(reporter)
		if !ok || reporter.IsSkipped() {
			return nil, nil
		}
		held, err := k.VisasOf(ctx, holder.AddressBech32)
		if err != nil || len(held) >= types.MaxVisas {
			reporter.Skip("the holder has all the visas it may have")
			return nil, nil
		}
		return sim.Signed(data, reporter, issuer.Address, &types.MsgRegisterVisa{
			Issuer: issuer.Address, Holder: holder.AddressBech32, Type: fmt.Sprintf("type %d", data.Rand().Intn(4)),
			Hash: sim.Bytes(data.Rand(), types.HashSize), Expires: simsx.BlockTime(ctx).Unix() + 30*day,
		})
	}
}

// MsgRevokeVisaFactory takes a visa back.
func MsgRevokeVisaFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRevokeVisa] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRevokeVisa) {
		visa, ok := sim.Pick(ctx, data, reporter, k.Visas, func(types.Visa) bool { return true })
		if !ok {
			return nil, nil
		}
		return sim.Signed(data, reporter, visa.Issuer, &types.MsgRevokeVisa{Issuer: visa.Issuer, Holder: visa.Holder, Type: visa.Type})
	}
}

// MsgApproveIssuerFactory proposes an account as an issuer of visas.
func MsgApproveIssuerFactory() simsx.SimMsgFactoryFn[*types.MsgApproveIssuer] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgApproveIssuer) {
		issuer := data.AnyAccount(reporter)
		return nil, &types.MsgApproveIssuer{Authority: data.ModuleAccountAddress(reporter, "gov"), Issuer: issuer.AddressBech32, Name: "issuer"}
	}
}

// MsgRegisterDeidMethodFactory proposes an expert determination.
func MsgRegisterDeidMethodFactory() simsx.SimMsgFactoryFn[*types.MsgRegisterDeidMethod] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgRegisterDeidMethod, error) {
		return &types.MsgRegisterDeidMethod{
			Authority: authority, Hash: sim.Bytes(random, types.HashSize), Determiner: "expert", Scope: "ECG", Until: simsx.BlockTime(ctx).Unix() + 365*day,
		}, nil
	})
}

// MsgUpdateParamsFactory proposes another longest consent.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.MaxExpirySeconds += int64(random.Intn(1_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
