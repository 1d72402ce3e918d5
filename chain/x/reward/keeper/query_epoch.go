// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// futureEpochs is how far ahead the schedule is shown.
const futureEpochs = 10_000

// Epoch returns an epoch's phase, weight, emission and dates.
func (q queryServer) Epoch(ctx context.Context, req *types.QueryEpochRequest) (*types.QueryEpochResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	at, err := q.moment(ctx)
	if err != nil {
		return nil, err
	}
	if req.Epoch > at.current && req.Epoch-at.current > futureEpochs {
		return nil, queryError(errorsmod.Wrapf(types.ErrEpochRefused, "epoch: got %d, wanted at most %d", req.Epoch, at.current+futureEpochs))
	}
	weight, err := q.totalOfRole(ctx, req.Epoch, types.ROLE_PATIENT)
	if err != nil {
		return nil, err
	}
	mint, err := q.mintOrForecast(ctx, req.Epoch)
	if err != nil {
		return nil, err
	}
	ends := at.Ends(req.Epoch)
	return &types.QueryEpochResponse{
		Epoch: req.Epoch, Phase: string(at.phase(req.Epoch)), TotalWeight: weight, Emission: mint.Emission, Ends: ends, Final: ends + at.Contest,
	}, nil
}

// mintOrForecast returns an epoch's mint, or what it would be now.
func (k Keeper) mintOrForecast(ctx context.Context, epoch uint64) (types.EpochMint, error) {
	mint, found, err := modules.Found(k.Mints.Get(ctx, epoch))
	if err != nil || found {
		return mint, err
	}
	supply, err := k.supply(ctx)
	if err != nil {
		return types.EpochMint{}, err
	}
	minting, err := k.judgeMint(ctx, epoch, supply.Minted)
	return minting.Mint, err
}
