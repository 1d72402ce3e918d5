// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// dealing is what an owner deals: to which committee, with which polynomial, and where the boxes lie.
type dealing struct {
	vault           []byte
	shareGeneration uint32
	epoch           uint64
	k               uint32
	commitments     [][]byte
	manifest        []byte
}

// dealTo judges a dealing, stores it and raises the committee's duty. The committee must be of this epoch or the one before, and
// nobody in it may have given notice.
func (k Keeper) dealTo(ctx context.Context, d dealing) error {
	if err := types.CheckName("manifest", d.manifest); err != nil {
		return err
	}
	committee, threshold, err := k.freshCommittee(ctx, d.epoch, d.k)
	if err != nil {
		return err
	}
	for range d.commitments {
		cost.Charge(ctx, cost.RistrettoDecode, "commitment")
	}
	if err := types.CheckCommitments(d.commitments, threshold); err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	deal := types.NewDeal(types.Deal{
		Vault: d.vault, ShareGeneration: d.shareGeneration, Epoch: d.epoch, K: d.k, Threshold: threshold,
		CommitmentsHash: types.CommitmentsHash(d.commitments), Manifest: d.manifest, Dealt: now(ctx), LeaseUntil: now(ctx) + params.LeaseSeconds,
	}, len(committee.Members))
	if err := k.putDeal(ctx, deal); err != nil {
		return err
	}
	if err := k.Operator.RaiseDuty(ctx, d.epoch, d.k, deal.LeaseUntil); err != nil {
		return err
	}
	return emit(ctx, &types.EventDealt{Deal: deal, Commitments: d.commitments})
}

func (k Keeper) freshCommittee(ctx context.Context, epoch uint64, number uint32) (operatortypes.Committee, uint32, error) {
	current, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return operatortypes.Committee{}, 0, err
	}
	if epoch > current.Number || epoch+1 < current.Number {
		return operatortypes.Committee{}, 0, errorsmod.Wrapf(types.ErrCommitteeStale, "committee: got epoch %d, wanted %d or the one before", epoch, current.Number)
	}
	committee, err := k.Operator.GetCommittee(ctx, epoch, number)
	if err != nil {
		return committee, 0, err
	}
	for _, member := range committee.Members {
		operator, err := k.Operator.OperatorByAddress(ctx, member)
		if err != nil {
			return committee, 0, err
		}
		if operator.Status != operatortypes.STATUS_ACTIVE {
			return committee, 0, errorsmod.Wrapf(types.ErrMemberOnNotice, "committee %d/%d: got %s %s, wanted every member active", epoch, number, member, operator.Status)
		}
	}
	rules, err := k.Operator.GetParams(ctx)
	if err != nil {
		return committee, 0, err
	}
	if wanted := needed(rules, rules.CommitteeThreshold); len(committee.Members) < wanted || len(committee.Members) > types.MaxMembers {
		return committee, 0, errorsmod.Wrapf(types.ErrCommitteeStale, "committee %d/%d: got %d members, wanted %d to %d", epoch, number, len(committee.Members), wanted, types.MaxMembers)
	}
	return committee, rules.CommitteeThreshold, nil
}

// needed is how many acknowledged shares put a deal in force: min_acks, and never fewer than open.
func needed(rules operatortypes.Params, threshold uint32) int {
	return int(max(rules.MinAcks, threshold))
}
