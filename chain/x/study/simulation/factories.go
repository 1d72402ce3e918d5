// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the study module.
package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	"github.com/aceso-network/aceso/chain/internal/denom"
	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/study/keeper"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

const (
	day = 86_400
	// contribution of a funder, in uaceso.
	contribution = 1_000
)

// MsgSetProfileFactory states who a researcher is.
func MsgSetProfileFactory() simsx.SimMsgFactoryFn[*types.MsgSetProfile] {
	return func(_ context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSetProfile) {
		researcher := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		return []simsx.SimAccount{researcher}, &types.MsgSetProfile{
			Researcher: researcher.AddressBech32, Name: fmt.Sprintf("researcher %d", data.Rand().Intn(1000)), Country: "DE",
		}
	}
}

func open(study types.Study) bool { return study.Status != types.STUDY_STATUS_CLOSED }

// protocol of a random study, under terms that somebody registered.
func protocol(ctx context.Context, k keeper.Keeper, random *simsx.XRand) (types.ProtocolInput, error) {
	terms := sim.TermsHash()
	known, err := k.Consent.TermsKnown(ctx, terms)
	if err == nil && !known {
		err = types.ErrTermsUnknown
	}
	return types.ProtocolInput{
		Intent: types.Intent{
			Kind: consenttypes.INTENT_KIND_HEALTH, Purposes: []consenttypes.Purpose{consenttypes.PURPOSE_HRESCH}, Jurisdictions: []string{"DE"},
			Institution: sim.Bytes(random, types.IDSize),
		},
		Classes: 1 << consenttypes.DATA_CLASS_LAB, Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS, KMin: 1, Price: uint64(random.Intn(100)),
		TermsHash: terms, DuaHash: sim.Bytes(random, types.IDSize), RetentionOnWithdrawal: "records are deleted", Title: fmt.Sprintf("study %d", random.Intn(1_000)),
	}, err
}

// MsgCreateStudyFactory creates a study.
func MsgCreateStudyFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgCreateStudy] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgCreateStudy) {
		sponsor := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		input, err := protocol(ctx, k, data.Rand())
		if err != nil || reporter.IsSkipped() {
			reporter.Skip("no sponsor or no terms")
			return nil, nil
		}
		return []simsx.SimAccount{sponsor}, &types.MsgCreateStudy{Sponsor: sponsor.AddressBech32, Salt: sim.Bytes(data.Rand(), types.SaltSize), Protocol: input}
	}
}

// sponsored has the sponsor of an open study send a message about it.
func sponsored[M sim.Msg](k keeper.Keeper, make func(ctx context.Context, random *simsx.XRand, study types.Study) (M, error)) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		var none M
		study, ok := sim.Pick(ctx, data, reporter, k.Studies, open)
		if !ok {
			return nil, none
		}
		msg, err := make(ctx, data.Rand(), study)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, none
		}
		return sim.Signed(data, reporter, study.Sponsor, msg)
	}
}

// MsgNewVersionFactory gives a study another protocol.
func MsgNewVersionFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgNewVersion] {
	return sponsored(k, func(ctx context.Context, random *simsx.XRand, study types.Study) (*types.MsgNewVersion, error) {
		input, err := protocol(ctx, k, random)
		return &types.MsgNewVersion{Sponsor: study.Sponsor, Study: study.Id, Protocol: input}, err
	})
}

// MsgCloseStudyFactory closes a study of which nothing is reserved.
func MsgCloseStudyFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgCloseStudy] {
	return sponsored(k, func(ctx context.Context, _ *simsx.XRand, study types.Study) (*types.MsgCloseStudy, error) {
		escrow, err := k.Escrows.Get(ctx, study.Id)
		if err == nil && escrow.Reserved > 0 {
			err = types.ErrStudyBusy
		}
		return &types.MsgCloseStudy{Sponsor: study.Sponsor, Study: study.Id}, err
	})
}

// MsgFundStudyFactory has anybody contribute to a study.
func MsgFundStudyFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgFundStudy] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgFundStudy) {
		study, ok := sim.Pick(ctx, data, reporter, k.Studies, open)
		if !ok {
			return nil, nil
		}
		funder := data.AnyAccount(reporter, simsx.WithLiquidBalanceGTE(denom.Coin(2*contribution)))
		if reporter.IsSkipped() || !funder.LiquidBalance().BlockAmount(denom.Coin(contribution)) {
			reporter.Skip("nobody with enough coins")
			return nil, nil
		}
		return []simsx.SimAccount{funder}, &types.MsgFundStudy{Funder: funder.AddressBech32, Study: study.Id, Amount: contribution}
	}
}

// MsgUpdateParamsFactory proposes another quiet window.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.QuietSeconds = int64(1 + random.Intn(1_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
