// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/study/keeper"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Committees is how many accounts are ethics committees from genesis on.
const Committees = 3

// Committee is an account in office for ten years from a time.
func Committee(address string, from int64) types.EthicsCommittee {
	return types.EthicsCommittee{Address: address, Name: "committee", Until: from + 3_650*day}
}

// MsgApproveCommitteeFactory proposes an account as an ethics committee.
func MsgApproveCommitteeFactory() simsx.SimMsgFactoryFn[*types.MsgApproveCommittee] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgApproveCommittee) {
		committee := data.AnyAccount(reporter)
		return nil, &types.MsgApproveCommittee{
			Authority: data.ModuleAccountAddress(reporter, "gov"), Committee: committee.AddressBech32, Name: "committee",
			Until: simsx.BlockTime(ctx).Unix() + 3_650*day,
		}
	}
}

// reviewed has a committee in office send a message about an open study.
func reviewed[M sim.Msg](k keeper.Keeper, keep func(ctx context.Context, study types.Study, committee string) bool, make func(ctx context.Context, random *simsx.XRand, study types.Study, committee string) M,
) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		var none M
		now := simsx.BlockTime(ctx).Unix()
		committee, ok := sim.Pick(ctx, data, reporter, k.Committees, func(c types.EthicsCommittee) bool { return c.Until > now })
		if !ok {
			return nil, none
		}
		study, ok := sim.Pick(ctx, data, reporter, k.Studies, func(study types.Study) bool { return open(study) && keep(ctx, study, committee.Address) })
		if !ok {
			return nil, none
		}
		return sim.Signed(data, reporter, committee.Address, make(ctx, data.Rand(), study, committee.Address))
	}
}

// MsgAttestEthicsFactory has a committee approve a study's protocol.
func MsgAttestEthicsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgAttestEthics] {
	every := func(context.Context, types.Study, string) bool { return true }
	return reviewed(k, every, func(ctx context.Context, random *simsx.XRand, study types.Study, committee string) *types.MsgAttestEthics {
		return &types.MsgAttestEthics{
			Committee: committee, Study: study.Id, Version: study.Version, Hash: sim.Bytes(random, types.IDSize), Until: simsx.BlockTime(ctx).Unix() + 365*day,
		}
	})
}

// MsgSetStudyStatusFactory has a committee suspend a study, or end a suspension of its own.
func MsgSetStudyStatusFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSetStudyStatus] {
	mine := func(ctx context.Context, study types.Study, committee string) bool {
		if study.Status != types.STUDY_STATUS_SUSPENDED {
			return true
		}
		council, err := k.Operator.IsCouncil(ctx, committee) // a council suspends only, even one that is a committee too
		return err == nil && !council && study.SuspendedBy == committee
	}
	return reviewed(k, mine, func(_ context.Context, _ *simsx.XRand, study types.Study, committee string) *types.MsgSetStudyStatus {
		status := types.STUDY_STATUS_SUSPENDED
		if study.Status == status {
			status = types.STUDY_STATUS_ACTIVE
		}
		return &types.MsgSetStudyStatus{Signer: committee, Study: study.Id, Status: status}
	})
}
