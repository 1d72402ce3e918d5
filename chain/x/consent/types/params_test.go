// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestParametersThatLeaveAConsentNoTimeOrADenialNoPlaceAreRefused(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	for name, spoil := range map[string]func(*types.Params){
		"no time at all":                    func(p *types.Params) { p.MaxExpirySeconds, p.MaxPaidExpirySeconds = 0, 0 },
		"negative times":                    func(p *types.Params) { p.MaxExpirySeconds, p.MaxPaidExpirySeconds = -1, -1 },
		"no time where it is paid":          func(p *types.Params) { p.MaxPaidExpirySeconds = 0 },
		"more time where it is paid":        func(p *types.Params) { p.MaxPaidExpirySeconds = p.MaxExpirySeconds + 1 },
		"no consent":                        func(p *types.Params) { p.MaxLive = 0 },
		"more consents than a decision may": func(p *types.Params) { p.MaxLive = types.MaxLiveCeiling + 1 },
		"no permission":                     func(p *types.Params) { p.MaxLivePermit = 0 },
		"no place left for a denial":        func(p *types.Params) { p.MaxLivePermit = p.MaxLive },
	} {
		params := types.DefaultParams()
		spoil(&params)
		require.ErrorIs(t, params.Validate(), types.ErrParamsInvalid, name)
	}
}
