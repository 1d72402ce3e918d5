// SPDX-License-Identifier: Apache-2.0

//go:build rehearsal

package app

import (
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/events"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
)

// The rehearsal is a second release for tests of the way from one to the next: `go build -tags rehearsal`. Its step halves how many
// entries a SubmitRecords may have, which any node tells that has taken it.
func init() {
	upgrades = append(upgrades, step{name: "v2-rehearsal", migrate: func(ctx sdk.Context, k keepers) error {
		params, err := k.RecordKeeper.Params.Get(ctx)
		if err != nil {
			return err
		}
		params.MaxEntries /= 2
		if err := k.RecordKeeper.Params.Set(ctx, params); err != nil {
			return err
		}
		return events.Emit(ctx, &recordtypes.EventParamsUpdated{Params: params}) // state follows from events alone
	}})
}
