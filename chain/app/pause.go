// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	operatorkeeper "github.com/aceso-network/aceso/chain/x/operator/keeper"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// pauseBreaker asks operator.Pause before every message. It sits in BaseApp's router, so that a message wrapped
// in authz or a proposal meets it too.
type pauseBreaker struct{ operator operatorkeeper.Keeper }

// IsAllowed reports whether the type URL is not paused now; a paused one is refused with ErrPaused, so that a sender can tell it from
// every other refusal by its code. A failed read is an error, never "not paused".
func (b pauseBreaker) IsAllowed(ctx context.Context, typeURL string) (bool, error) {
	paused, err := b.operator.IsPaused(ctx, typeURL)
	if err != nil {
		return false, err
	}
	if paused {
		return false, errorsmod.Wrapf(operatortypes.ErrPaused, "message %s: got it while the council pauses it, wanted it after", typeURL)
	}
	return true, nil
}
