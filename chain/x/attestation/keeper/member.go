// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// member is an operator in the form that votes and keys take it.
type member struct {
	address string
	raw     []byte
}

// memberOf reads the operator behind a hot address; ErrNotInCommittee where there is none.
func (k Keeper) memberOf(ctx context.Context, hot string) (member, error) {
	operator, err := k.Operator.OperatorByHot(ctx, hot)
	if errors.Is(err, operatortypes.ErrOperatorNotFound) {
		return member{}, errorsmod.Wrapf(types.ErrNotInCommittee, "member: got %s, wanted the hot address of a relayer", hot)
	}
	if err != nil {
		return member{}, err
	}
	raw, err := k.raw("member", operator.Address)
	if err != nil {
		return member{}, err
	}
	return member{address: operator.Address, raw: raw}, nil
}

func (m member) requireIn(committee types.RoundCommittee) error {
	if !slices.Contains(committee.Members, m.address) {
		return errorsmod.Wrapf(types.ErrNotInCommittee, "round %x: got %s, wanted a member of its committee", committee.Round, m.address)
	}
	return nil
}

// chargeVotes refuses an empty or too long list and charges for the rest; ErrTooMany.
func chargeVotes(ctx context.Context, count int) error {
	if count == 0 || count > types.MaxVotes {
		return errorsmod.Wrapf(types.ErrTooMany, "votes: got %d, wanted 1 to %d", count, types.MaxVotes)
	}
	cost.Charge(ctx, (cost.Entry+2*cost.Sha256PerKiB)*uint64(count), "votes")
	return nil
}
