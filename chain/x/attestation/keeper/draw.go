// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// eligible are the active relayers of an epoch besides some; ErrTooFewRelayers where they are fewer than a committee.
func (k Keeper) eligible(ctx context.Context, epoch uint64, n uint32, except ...string) ([]operatortypes.Member, error) {
	active, err := k.Operator.ActiveSet(ctx, epoch, operatortypes.ROLE_RELAYER)
	if err != nil && !errors.Is(err, operatortypes.ErrActiveSetNotFound) {
		return nil, err
	}
	members := types.Eligible(active.Members, except...)
	if len(members) < int(n) {
		return nil, errorsmod.Wrapf(types.ErrTooFewRelayers, "epoch %d: got %d active relayers besides the lead and those who judged before, wanted %d", epoch, len(members), n)
	}
	return members, nil
}

// CommitteeOf is a round's committee, sorted by address bytes: the stored one or, before the first commit, the one that will be.
// Errors: ErrCommitteeNotYet until the second block after the opening, and once those blocks have left the ring undrawn.
func (k Keeper) CommitteeOf(ctx context.Context, round types.Round) (types.RoundCommittee, error) {
	stored, err := k.Committees.Get(ctx, round.Id)
	if !errors.Is(err, collections.ErrNotFound) {
		return stored, err
	}
	first, err := k.headerAfter(ctx, round, 1)
	if err != nil {
		return stored, err
	}
	second, err := k.headerAfter(ctx, round, 2)
	if err != nil {
		return stored, err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return stored, err
	}
	members, err := k.judgesOf(ctx, round, params.CommitteeSize)
	if err != nil {
		return stored, err
	}
	drawn := types.DrawCommittee(round.Id, first, second, members, int(params.CommitteeSize))
	if err := k.sortByBytes(drawn); err != nil {
		return stored, err
	}
	return types.RoundCommittee{Round: round.Id, Members: drawn}, nil
}

// judgesOf are who may be drawn for a round: in an audit nobody of the first committee.
func (k Keeper) judgesOf(ctx context.Context, round types.Round, n uint32) ([]operatortypes.Member, error) {
	except := []string{round.Lead}
	if round.IsAudit() {
		first, err := k.Committees.Get(ctx, round.AuditOf)
		if err != nil {
			return nil, err
		}
		except = append(except, first.Members...)
	}
	return k.eligible(ctx, round.Epoch, n, except...)
}

func (k Keeper) headerAfter(ctx context.Context, round types.Round, blocks int64) ([]byte, error) {
	hash, err := k.Operator.HeaderAt(ctx, round.OpenedHeight+blocks)
	if errors.Is(err, operatortypes.ErrHeaderNotInRing) {
		return nil, errorsmod.Wrapf(types.ErrCommitteeNotYet, "round %x: got no hash of block %d, wanted it in the ring",
			round.Id, round.OpenedHeight+blocks)
	}
	return hash, err
}

func (k Keeper) sortByBytes(addresses []string) error {
	for _, address := range addresses {
		if _, err := k.raw("member", address); err != nil {
			return err
		}
	}
	slices.SortFunc(addresses, func(a, b string) int {
		rawA, _ := k.addresses.StringToBytes(a) // parsed above
		rawB, _ := k.addresses.StringToBytes(b)
		return bytes.Compare(rawA, rawB)
	})
	return nil
}

// drawn is the committee of a round, stored from now on.
func (k Keeper) drawn(ctx context.Context, round types.Round) (types.RoundCommittee, error) {
	known, err := k.Committees.Has(ctx, round.Id)
	if err != nil {
		return types.RoundCommittee{}, err
	}
	committee, err := k.CommitteeOf(ctx, round)
	if err != nil || known {
		return committee, err
	}
	if err := k.Committees.Set(ctx, round.Id, committee); err != nil {
		return committee, err
	}
	return committee, emit(ctx, &types.EventCommitteeDrawn{Committee: committee})
}
