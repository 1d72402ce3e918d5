// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/reward/types"
)

// Claimable lists what an address has earned and not been paid, by epoch and role. Amounts of epochs that are not FINAL
// are what they would be if nothing changed.
func (q queryServer) Claimable(ctx context.Context, req *types.QueryClaimableRequest) (*types.QueryClaimableResponse, error) {
	if req == nil {
		return nil, errNoRequest
	}
	address, err := q.addressBytes(req.Address)
	if err != nil {
		return nil, queryError(err)
	}
	at, err := q.moment(ctx)
	if err != nil {
		return nil, err
	}
	response := &types.QueryClaimableResponse{}
	byAddress := collections.NewPrefixedTripleRange[[]byte, uint64, int32](address)
	err = q.Weights.Walk(ctx, byAddress, func(key collections.Triple[[]byte, uint64, int32], weight uint64) (bool, error) {
		epoch, role := key.K2(), types.Role(key.K3())
		paid, err := q.Keeper.Claimed.Has(ctx, collections.Join3(epoch, int32(role), address))
		if err != nil || paid || at.Expired(epoch, at.current) {
			return false, err
		}
		claimable, err := q.claimable(ctx, epoch, role, weight)
		claimable.Claimable = at.phase(epoch) == types.PhaseFinal && claimable.Amount > 0
		response.Claimable = append(response.Claimable, claimable)
		return false, err
	})
	return response, err
}

func (k Keeper) claimable(ctx context.Context, epoch uint64, role types.Role, weight uint64) (types.Claimable, error) {
	total, err := k.totalOfRole(ctx, epoch, role)
	if err != nil {
		return types.Claimable{}, err
	}
	mint, err := k.mintOrForecast(ctx, epoch)
	if err != nil {
		return types.Claimable{}, err
	}
	amount, err := mint.ShareOf(role, weight, total)
	return types.Claimable{Epoch: epoch, Role: role, Weight: weight, TotalWeight: total, Emission: mint.Emission, Amount: amount}, err
}
