// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// ConsentsByOwner answers a page of an owner's consents by id: all of them, or those in the owner's head.
func (q queryServer) ConsentsByOwner(ctx context.Context, request *types.QueryConsentsByOwnerRequest) (*types.QueryConsentsByOwnerResponse, error) {
	owner, err := q.k.bytes("owner", request.Owner)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	index := q.k.ConsentsByOwner
	if request.LiveOnly {
		index = q.k.liveByOwner
	}
	consents, next, err := query.CollectionPaginate(ctx, index, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Consent, error) {
			return q.k.GetConsent(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](owner))
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryConsentsByOwnerResponse{Consents: consents, Pagination: next}, nil
}
