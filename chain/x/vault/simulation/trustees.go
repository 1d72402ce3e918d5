// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/vault/keeper"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

// holder is a member of the committee of a deal, chosen among those that keep accepts by place, and the address it sends from.
func holder(ctx context.Context, k keeper.Keeper, random *simsx.XRand, vault []byte, shareGeneration uint32, keep func(deal types.Deal, place int) bool) (string, error) {
	drawn, deal, err := k.Committee(ctx, vault, shareGeneration)
	if err != nil {
		return "", err
	}
	var hot []string
	for i, member := range drawn.Members {
		operator, err := k.Operator.OperatorByAddress(ctx, member)
		if err != nil {
			return "", err
		}
		// Who left may have come back under another address; the one it has now is found by it alone.
		if found, err := k.Operator.OperatorByHot(ctx, operator.HotAddress); err == nil && found.Address == member && keep(deal, i+1) {
			hot = append(hot, operator.HotAddress)
		}
	}
	if len(hot) == 0 {
		return "", types.ErrNotMember
	}
	return simsx.OneOf(random, hot), nil
}

// answered has a member of a deal's committee send a message about it.
func answered[M sim.Msg](k keeper.Keeper, keep func(deal types.Deal, place int) bool, make func(hot string, deal types.Deal) M) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		var none M
		open := func(deal types.Deal) bool {
			vault, err := k.GetVault(ctx, deal.Vault)
			return err == nil && !vault.Over() && deal.Superseded == 0
		}
		deal, ok := sim.Pick(ctx, data, reporter, k.Deals, open)
		if !ok {
			return nil, none
		}
		hot, err := holder(ctx, k, data.Rand(), deal.Vault, deal.ShareGeneration, keep)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, none
		}
		return sim.Signed(data, reporter, hot, make(hot, deal))
	}
}

// MsgAckSharesFactory has a trustee acknowledge the share of a deal.
func MsgAckSharesFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgAckShares] {
	return answered(k, func(deal types.Deal, place int) bool { return !deal.Acked(place) }, func(hot string, deal types.Deal) *types.MsgAckShares {
		return &types.MsgAckShares{Trustee: hot, Vaults: []types.AckedVault{{Vault: deal.Vault, ShareGeneration: deal.ShareGeneration}}}
	})
}

// MsgComplainShareFactory has a trustee say that its share is missing.
func MsgComplainShareFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgComplainShare] {
	return answered(k, func(deal types.Deal, place int) bool { return !deal.Acked(place) }, func(hot string, deal types.Deal) *types.MsgComplainShare {
		return &types.MsgComplainShare{Trustee: hot, Vault: deal.Vault, ShareGeneration: deal.ShareGeneration}
	})
}

// MsgAckShredsFactory has a trustee say that it destroyed its share.
func MsgAckShredsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgAckShreds] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgAckShreds) {
		order, ok := sim.Pick(ctx, data, reporter, k.Shreddings, func(types.Shredding) bool { return true })
		if !ok {
			return nil, nil
		}
		hot, err := holder(ctx, k, data.Rand(), order.Vault, order.ShareGeneration, func(_ types.Deal, place int) bool { return !order.Acked(place) })
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return sim.Signed(data, reporter, hot, &types.MsgAckShreds{Trustee: hot, Vaults: [][]byte{order.Vault}})
	}
}

// MsgUpdateParamsFactory proposes another length of leases.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.LeaseSeconds += int64(random.Intn(1_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
