// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"
	"slices"

	"cosmossdk.io/collections"

	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/events"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// write stores changed consents of one owner. Consents whose time is over leave the live set, the head gets its next version, and
// every event carries that head.
func (k Keeper) write(ctx context.Context, owner []byte, changed ...types.Consent) error {
	expired, err := k.expire(ctx, owner, changed)
	if err != nil {
		return err
	}
	for _, consent := range changed {
		if err := k.store(ctx, owner, consent); err != nil {
			return err
		}
	}
	head, err := k.advance(ctx, owner)
	if err != nil {
		return err
	}
	if len(expired) > 0 {
		if err := emit(ctx, &types.EventConsentsExpired{Consents: expired, Head: head}); err != nil {
			return err
		}
	}
	for _, consent := range changed {
		if err := emit(ctx, &types.EventConsentChanged{Consent: consent, Head: head}); err != nil {
			return err
		}
	}
	return nil
}

// expire takes what is over out of the live set, except what this write changes anyway, and returns the ids.
func (k Keeper) expire(ctx context.Context, owner []byte, changed []types.Consent) ([][]byte, error) {
	live, err := k.live(ctx, owner)
	if err != nil {
		return nil, err
	}
	var expired [][]byte
	for _, consent := range live {
		if now(ctx) < consent.Terms.ExpiresAt || slices.ContainsFunc(changed, func(c types.Consent) bool { return slices.Equal(c.Id, consent.Id) }) {
			continue
		}
		consent.Status = types.CONSENT_STATUS_EXPIRED
		if err := k.store(ctx, owner, consent); err != nil {
			return nil, err
		}
		expired = append(expired, consent.Id)
	}
	return expired, nil
}

// store sets a consent and both indexes of it.
func (k Keeper) store(ctx context.Context, owner []byte, consent types.Consent) error {
	key := collections.Join(owner, consent.Id)
	if err := k.Consents.Set(ctx, consent.Id, consent); err != nil {
		return err
	}
	if err := k.ConsentsByOwner.Set(ctx, key); err != nil {
		return err
	}
	if consent.Live() {
		return k.liveByOwner.Set(ctx, key)
	}
	return k.liveByOwner.Remove(ctx, key)
}

// advance sets the owner's next head over the live set as it stands.
func (k Keeper) advance(ctx context.Context, owner []byte) (types.Head, error) {
	head, err := k.Heads.Get(ctx, owner)
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return head, err
	}
	live, err := k.live(ctx, owner)
	if err != nil {
		return head, err
	}
	if head.Owner, err = k.addresses.BytesToString(owner); err != nil {
		return head, err
	}
	head.Version, head.ConsentSet = head.Version+1, types.SetOf(live)
	return head, k.Heads.Set(ctx, owner, head)
}

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
