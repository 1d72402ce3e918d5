// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Study answers a study with its versions, money and ethics.
func (q queryServer) Study(ctx context.Context, request *types.QueryStudyRequest) (*types.QueryStudyResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	study, err := q.k.GetStudy(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	iterator, err := q.k.Protocols.Iterate(ctx, collections.NewPrefixedPairRange[[]byte, uint32](id))
	if err != nil {
		return nil, kinds.Answer(err)
	}
	versions, err := iterator.Values()
	if err != nil {
		return nil, kinds.Answer(err)
	}
	escrow, err := q.k.Escrows.Get(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	response := &types.QueryStudyResponse{Study: study, Escrow: escrow, Versions: versions}
	if len(versions) > 0 {
		response.Protocol = versions[len(versions)-1]
	}
	ethics, err := q.k.ethicsOf(ctx, id, study.Version)
	if err == nil && len(ethics.Hash) > 0 {
		response.Ethics = &ethics
	}
	return response, kinds.Answer(err)
}

// Studies answers a page of studies by id.
func (q queryServer) Studies(ctx context.Context, request *types.QueryStudiesRequest) (*types.QueryStudiesResponse, error) {
	bounded, err := page.Bounded(request.Pagination)
	if err != nil {
		return nil, err
	}
	studies, next, err := query.CollectionPaginate(ctx, q.k.Studies, bounded,
		func(_ []byte, study types.Study) (types.Study, error) { return study, nil })
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryStudiesResponse{Studies: studies, Pagination: next}, nil
}
