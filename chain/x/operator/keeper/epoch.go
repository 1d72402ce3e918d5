// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

// CurrentEpoch returns the epoch of the executing block, or ErrEpochNotStarted before the first one.
func (k Keeper) CurrentEpoch(ctx context.Context) (types.Epoch, error) {
	epoch, found, err := modules.Found(k.Epoch.Get(ctx))
	if err == nil && !found {
		err = errorsmod.Wrap(types.ErrEpochNotStarted, "epoch: got none, wanted the first block executed")
	}
	return epoch, err
}

// ActiveSet returns the members of a role as the first block of an epoch froze them, or ErrActiveSetNotFound. The last
// 16 epochs are kept.
func (k Keeper) ActiveSet(ctx context.Context, epoch uint64, role types.Role) (types.ActiveSet, error) {
	set, found, err := modules.Found(k.ActiveSets.Get(ctx, collections.Join(epoch, int32(role))))
	if err == nil && !found {
		err = errorsmod.Wrapf(types.ErrActiveSetNotFound, "active set: got epoch %d and %s, wanted one of the last %d epochs", epoch, role, types.KeepEpochs)
	}
	return set, err
}

// nextEpoch reports whether the executing block is the first of an epoch: block time has entered another multiple of
// epoch_seconds. Numbers count epochs begun, so that a halt or a changed length leaves no hole in them.
func (k Keeper) nextEpoch(ctx context.Context) (types.Epoch, bool, error) {
	sdkCtx := sdk.UnwrapSDKContext(ctx)
	next := types.Epoch{Height: sdkCtx.BlockHeight(), Time: now(ctx)}
	last, found, err := modules.Found(k.Epoch.Get(ctx))
	if err != nil || !found {
		return next, err == nil, err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Epoch{}, false, err
	}
	next.Number = last.Number + 1
	return next, next.Time/params.EpochSeconds > last.Time/params.EpochSeconds, nil
}

func (k Keeper) startEpoch(ctx context.Context, epoch types.Epoch, hash []byte) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	relayers, trustees, candidates, err := k.freeze(ctx, epoch.Number, params)
	if err != nil {
		return err
	}
	committees, err := k.draw(ctx, epoch.Number, hash, candidates, params)
	if err != nil {
		return err
	}
	if err := k.forgetEpoch(ctx, epoch.Number); err != nil {
		return err
	}
	if err := k.Epoch.Set(ctx, epoch); err != nil {
		return err
	}
	return emit(ctx, &types.EventEpochStarted{Epoch: epoch, ActiveSets: []types.ActiveSet{relayers, trustees}, Committees: committees})
}

// freeze stores who serves in each role from this block to the epoch's end.
func (k Keeper) freeze(ctx context.Context, epoch uint64, params types.Params) (relayers, trustees types.ActiveSet, candidates []types.Candidate, err error) {
	relayers = types.ActiveSet{Epoch: epoch, Role: types.ROLE_RELAYER}
	trustees = types.ActiveSet{Epoch: epoch, Role: types.ROLE_TRUSTEE}
	orgs := map[string]string{} // looked up by address, never ranged over
	err = k.Operators.Walk(ctx, nil, func(_ []byte, operator types.Operator) (bool, error) {
		minBond, err := params.MinBond(operator.Role)
		if err != nil || !operator.Serves(minBond) {
			return false, err
		}
		member := types.Member{Address: operator.Address, Weight: operator.Bond}
		if operator.Role == types.ROLE_RELAYER {
			relayers.Members = append(relayers.Members, member)
			return false, nil
		}
		trustees.Members = append(trustees.Members, member)
		orgs[operator.Address] = operator.Org
		return false, nil
	})
	if err != nil {
		return relayers, trustees, nil, err
	}
	relayers.Members, trustees.Members = types.FreezeActive(relayers.Members), types.FreezeActive(trustees.Members)
	for _, member := range trustees.Members {
		candidates = append(candidates, types.Candidate{Address: member.Address, Org: orgs[member.Address]})
	}
	for _, set := range []types.ActiveSet{relayers, trustees} {
		if err := k.ActiveSets.Set(ctx, collections.Join(epoch, int32(set.Role)), set); err != nil {
			return relayers, trustees, nil, err
		}
	}
	return relayers, trustees, candidates, nil
}

// draw stores the epoch's committees; with too few orgs there are none, and the next epoch tries again.
func (k Keeper) draw(ctx context.Context, epoch uint64, hash []byte, candidates []types.Candidate, params types.Params) ([]types.Committee, error) {
	chainID := sdk.UnwrapSDKContext(ctx).ChainID()
	var committees []types.Committee
	for number := uint32(0); number < params.CommitteesPerEpoch; number++ {
		members := types.DrawCommittee(types.CommitteeSeed(chainID, hash, epoch, number), candidates, int(params.CommitteeSize))
		if members == nil {
			return nil, nil
		}
		committee := types.Committee{Epoch: epoch, K: number, Members: members}
		if err := k.Committees.Set(ctx, collections.Join(epoch, number), committee); err != nil {
			return nil, err
		}
		committees = append(committees, committee)
	}
	return committees, nil
}

// forgetEpoch drops the active sets of the epoch that is KeepEpochs old, and those of its committees that never took a
// duty. A committee with a duty stays: shares, and disputes about them, name it.
func (k Keeper) forgetEpoch(ctx context.Context, current uint64) error {
	if current < types.KeepEpochs {
		return nil
	}
	old := current - types.KeepEpochs
	if err := k.ActiveSets.Clear(ctx, collections.NewPrefixedPairRange[uint64, int32](old)); err != nil {
		return err
	}
	committees, err := k.committeesOf(ctx, old)
	if err != nil {
		return err
	}
	for _, committee := range committees {
		key := collections.Join(committee.Epoch, committee.K)
		onDuty, err := k.Duties.Has(ctx, key)
		if err != nil {
			return err
		}
		if onDuty {
			continue
		}
		if err := k.Committees.Remove(ctx, key); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) committeesOf(ctx context.Context, epoch uint64) ([]types.Committee, error) {
	var committees []types.Committee
	err := k.Committees.Walk(ctx, collections.NewPrefixedPairRange[uint64, uint32](epoch),
		func(_ collections.Pair[uint64, uint32], committee types.Committee) (bool, error) {
			committees = append(committees, committee)
			return false, nil
		})
	return committees, err
}
