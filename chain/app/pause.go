// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"

	operatorkeeper "github.com/aceso-network/aceso/chain/x/operator/keeper"
)

// pauseBreaker asks operator.Pause before every message. It sits in BaseApp's router, so that a message wrapped
// in authz or a proposal meets it too.
type pauseBreaker struct{ operator operatorkeeper.Keeper }

// IsAllowed reports whether the type URL is not paused now. A failed read is an error, never "not paused".
func (b pauseBreaker) IsAllowed(ctx context.Context, typeURL string) (bool, error) {
	paused, err := b.operator.IsPaused(ctx, typeURL)
	if err != nil {
		return false, err
	}
	return !paused, nil
}
