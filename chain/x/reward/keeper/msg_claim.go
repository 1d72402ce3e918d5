// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// claimRoles are the roles whose shares wait to be pulled.
var claimRoles = []types.Role{types.ROLE_PATIENT, types.ROLE_MAKER, types.ROLE_RELAYER, types.ROLE_TRUSTEE}

// Claim pays the signer its share in every role for the named FINAL epochs.
func (s msgServer) Claim(ctx context.Context, msg *types.MsgClaim) (*types.MsgClaimResponse, error) {
	claimant, err := s.addressBytes(msg.Claimant)
	if err != nil {
		return nil, err
	}
	if err := checkEpochList(msg.Epochs); err != nil {
		return nil, err
	}
	at, err := s.moment(ctx)
	if err != nil {
		return nil, err
	}
	var total uint64
	for _, epoch := range msg.Epochs {
		if err := requireClaimable(at, epoch); err != nil {
			return nil, err
		}
		due, err := s.claimEpoch(ctx, msg.Claimant, claimant, epoch)
		if err != nil {
			return nil, err
		}
		if total, err = safemath.Add(total, due); err != nil {
			return nil, err
		}
	}
	return &types.MsgClaimResponse{Amount: total}, s.toAccount(ctx, types.ModuleName, msg.Claimant, total)
}

func checkEpochList(epochs []uint64) error {
	if len(epochs) == 0 || len(epochs) > types.MaxClaimEpochs {
		return errorsmod.Wrapf(types.ErrClaimRefused, "epochs: got %d, wanted 1 to %d", len(epochs), types.MaxClaimEpochs)
	}
	for i, epoch := range epochs {
		if i > 0 && epoch <= epochs[i-1] {
			return errorsmod.Wrapf(types.ErrClaimRefused, "epochs: got %d after %d, wanted rising numbers", epoch, epochs[i-1])
		}
	}
	return nil
}

func requireClaimable(at moment, epoch uint64) error {
	if phase := at.phase(epoch); phase != types.PhaseFinal {
		return errorsmod.Wrapf(types.ErrEpochNotFinal, "epoch %d: got %s, wanted FINAL", epoch, phase)
	}
	if at.Expired(epoch, at.current) {
		return errorsmod.Wrapf(types.ErrEpochExpired, "epoch: got %d at %d, wanted one of the last %d", epoch, at.current, at.Keep)
	}
	return nil
}

// claimEpoch records what the claimant is paid for each of its roles and returns the sum; the coins move once, at the end.
func (k Keeper) claimEpoch(ctx context.Context, name string, claimant []byte, epoch uint64) (uint64, error) {
	due, err := k.dueRoles(ctx, name, claimant, epoch)
	if err != nil {
		return 0, err
	}
	mint, err := k.minted(ctx, epoch)
	if err != nil {
		return 0, err
	}
	var total uint64
	for _, role := range due {
		weight, err := k.weightOfRole(ctx, claimant, epoch, role)
		if err != nil {
			return 0, err
		}
		whole, err := k.totalOfRole(ctx, epoch, role)
		if err != nil {
			return 0, err
		}
		amount, err := mint.ShareOf(role, weight, whole)
		if err != nil {
			return 0, err
		}
		if amount == 0 {
			continue
		}
		claimed := types.Claimed{Epoch: epoch, Role: role, Address: name, Amount: amount}
		if err := k.Claimed.Set(ctx, collections.Join3(epoch, int32(role), claimant), claimed); err != nil {
			return 0, err
		}
		if err := emit(ctx, &types.EventClaimed{Claimed: claimed}); err != nil {
			return 0, err
		}
		total += amount // cannot overflow: at most the mint
	}
	if total == 0 {
		return 0, errorsmod.Wrapf(types.ErrNothingDue, "shares of %s in epoch %d: got none, or none left by rounding, wanted one", name, epoch)
	}
	if mint.Remaining, err = safemath.Sub(mint.Remaining, total); err != nil {
		return 0, err
	}
	return total, k.Mints.Set(ctx, epoch, mint)
}

// dueRoles lists the roles in which an address earned something in an epoch and has not been paid; none where it earned nothing,
// ErrAlreadyClaimed where all is paid.
func (k Keeper) dueRoles(ctx context.Context, name string, claimant []byte, epoch uint64) ([]types.Role, error) {
	var due []types.Role
	paid := false
	for _, role := range claimRoles {
		weight, err := k.weightOfRole(ctx, claimant, epoch, role)
		if err != nil {
			return nil, err
		}
		if weight == 0 {
			continue
		}
		claimed, err := k.Claimed.Has(ctx, collections.Join3(epoch, int32(role), claimant))
		if err != nil {
			return nil, err
		}
		if claimed {
			paid = true
		} else {
			due = append(due, role)
		}
	}
	if len(due) == 0 && paid {
		return nil, errorsmod.Wrapf(types.ErrAlreadyClaimed, "shares of %s: got epoch %d again, wanted it once", name, epoch)
	}
	return due, nil
}
