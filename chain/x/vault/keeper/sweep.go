// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// sweep drops what the next deal makes useless: deals that never came into force, and the old ones as dropOld does.
func (k Keeper) sweep(ctx context.Context, vault types.Vault) error {
	deals, err := k.dealsOf(ctx, vault.Id)
	if err != nil {
		return err
	}
	for _, deal := range deals {
		if deal.ShareGeneration <= vault.ShareGeneration {
			continue
		}
		if err := k.dropDeal(ctx, deal); err != nil {
			return err
		}
	}
	return k.dropOld(ctx, vault)
}

// dropOld drops superseded deals over which every dispute is over.
func (k Keeper) dropOld(ctx context.Context, vault types.Vault) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	deals, err := k.dealsOf(ctx, vault.Id)
	if err != nil {
		return err
	}
	for _, deal := range deals {
		if !deal.Droppable(params.KeepSeconds, now(ctx)) {
			continue
		}
		if err := k.dropDeal(ctx, deal); err != nil {
			return err
		}
	}
	return nil
}

// chargeIdle gives an idle point to each active member that said nothing about a deal for ack_seconds. Who complained is not idle, so
// an owner that serves no boxes cannot harm a trustee that says so. Each deal is charged once: when the next one follows it.
func (k Keeper) chargeIdle(ctx context.Context, deal types.Deal) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	committee, err := k.Operator.GetCommittee(ctx, deal.Epoch, deal.K)
	if err != nil {
		return err
	}
	for i, member := range committee.Members {
		if !deal.Idle(i+1, params.AckSeconds, now(ctx)) {
			continue
		}
		trustee, err := k.Operator.OperatorByAddress(ctx, member)
		if err != nil {
			return err
		}
		if trustee.Status != operatortypes.STATUS_ACTIVE {
			continue
		}
		if err := k.Operator.AddPoints(ctx, member, 1, "share_not_acknowledged"); err != nil {
			return err
		}
	}
	return nil
}
