// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/bitmap"
)

// NewDeal is a deal that nobody has answered, to a committee of `members`. Times are unix seconds.
func NewDeal(deal Deal, members int) Deal {
	deal.Acks, deal.Complaints, deal.Superseded = bitmap.New(members), bitmap.New(members), 0
	return deal
}

// Acked says whether the member at a place, counted from 1, holds a verified share.
func (d Deal) Acked(place int) bool { return bitmap.Has(d.Acks, place) }

// Complained says whether the member's last word was that its share is missing or wrong.
func (d Deal) Complained(place int) bool { return bitmap.Has(d.Complaints, place) }

// AckCount is how many members hold verified shares.
func (d Deal) AckCount() int { return bitmap.Count(d.Acks) }

// Ack records a verified share; it settles an earlier complaint. ErrDealOver once the next deal took over.
func (d Deal) Ack(place int) (Deal, error) {
	if err := d.open(); err != nil {
		return d, err
	}
	d.Acks, d.Complaints = bitmap.With(d.Acks, place, true), bitmap.With(d.Complaints, place, false)
	return d, nil
}

// Complain records that a share is missing or wrong. ErrDealOver once the next deal took over, ErrShareAcknowledged after an ack.
func (d Deal) Complain(place int) (Deal, error) {
	if err := d.open(); err != nil {
		return d, err
	}
	if d.Acked(place) {
		return d, errorsmod.Wrapf(ErrShareAcknowledged, "deal %x/%d: got a complaint of place %d, wanted no ack before it", d.Vault, d.ShareGeneration, place)
	}
	d.Complaints = bitmap.With(d.Complaints, place, true)
	return d, nil
}

// WithManifest replaces the names of the boxes. ErrDealOver once the next deal took over.
func (d Deal) WithManifest(manifest []byte) (Deal, error) {
	if err := d.open(); err != nil {
		return d, err
	}
	d.Manifest = manifest
	return d, nil
}

func (d Deal) open() error {
	if d.Superseded != 0 {
		return errorsmod.Wrapf(ErrDealOver, "deal %x/%d: got one superseded at %d, wanted one that stands", d.Vault, d.ShareGeneration, d.Superseded)
	}
	return nil
}

// Idle says whether the member has neither acknowledged nor complained for ackSeconds, at a time.
func (d Deal) Idle(place int, ackSeconds, time int64) bool {
	return !d.Acked(place) && !d.Complained(place) && time-d.Dealt >= ackSeconds
}

// Droppable says whether every dispute over a superseded deal is over, at a time.
func (d Deal) Droppable(keepSeconds, time int64) bool {
	return d.Superseded != 0 && time-d.Superseded >= keepSeconds
}

// NewShredding is an order to destroy that nobody of `members` has answered.
func NewShredding(vault []byte, shareGeneration uint32, members int, time int64) Shredding {
	return Shredding{Vault: vault, Ordered: time, Acks: bitmap.New(members), ShareGeneration: shareGeneration}
}

// Acked says whether the member at a place, counted from 1, destroyed its share.
func (s Shredding) Acked(place int) bool { return bitmap.Has(s.Acks, place) }

// Ack records that the member destroyed its share.
func (s Shredding) Ack(place int) Shredding {
	s.Acks = bitmap.With(s.Acks, place, true)
	return s
}

// Done says whether too few shares are left to open: n − t + 1 of n members destroyed theirs.
func (s Shredding) Done(members int, threshold uint32) bool {
	return bitmap.Count(s.Acks) >= members-int(threshold)+1
}
