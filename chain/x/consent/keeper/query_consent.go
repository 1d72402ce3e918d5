// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Consent answers one consent by its id.
func (q queryServer) Consent(ctx context.Context, request *types.QueryConsentRequest) (*types.QueryConsentResponse, error) {
	id, err := modules.ID("id", request.Id)
	if err != nil {
		return nil, err
	}
	consent, err := q.k.GetConsent(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryConsentResponse{Consent: consent}, nil
}
