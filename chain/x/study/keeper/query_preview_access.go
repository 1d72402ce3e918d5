// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// PreviewAccess answers what RequestAccess would decide now, record by record, and what it would cost.
func (q queryServer) PreviewAccess(ctx context.Context, request *types.QueryPreviewAccessRequest) (*types.QueryPreviewAccessResponse, error) {
	study, err := modules.ID("study", request.Study)
	if err != nil {
		return nil, err
	}
	if len(request.Records) > types.MaxRecords {
		return nil, status.Errorf(codes.InvalidArgument, "records: got %d, wanted at most %d", len(request.Records), types.MaxRecords)
	}
	ids := make([][]byte, len(request.Records))
	for i, text := range request.Records {
		if ids[i], err = modules.ID("record", text); err != nil {
			return nil, err
		}
	}
	a, err := q.k.newAsking(ctx, study, request.Researcher, true)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	allowed, refused, err := q.k.evaluate(ctx, a, ids)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	escrow, err := q.k.Escrows.Get(ctx, study)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	response := &types.QueryPreviewAccessResponse{Refused: refused, EscrowFree: escrow.Balance}
	for _, p := range allowed {
		response.Permitted = append(response.Permitted, types.RecordDecision{Record: p.record.Id, Consent: p.consent, Price: a.protocol.Price})
	}
	response.Total, err = safemath.Mul(a.protocol.Price, uint64(len(allowed)))
	return response, kinds.Answer(err)
}
