// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"
)

// Affirmation is what an AFFIRMED round says of a device. Times are unix seconds, NonceHeight is the block its nonce names.
type Affirmation struct {
	Device      []byte
	Round       []byte
	DataKey     []byte
	Measurement []byte
	Vector      []byte
	Tier        Tier
	ValidUntil  int64
	NonceHeight int64
	KeyChange   bool
}

// Affirmed judges an affirmation of a device whose current data key is current (nil before the first) and returns the device as
// it would be. The key generation counts from 1 and rises with a key change. A suspension by maker, owner or council stays.
// Errors: ErrRevoked, ErrAffirmationStale, ErrTierAboveModel, ErrInvalid, ErrDataKey.
func (d Device) Affirmed(a Affirmation, current []byte, model Model) (Device, error) {
	if err := d.mayAffirm(a, model); err != nil {
		return d, err
	}
	known := d.KeyGeneration > 0
	switch {
	case !known && !a.KeyChange:
		d.KeyGeneration = 1
	case known && !a.KeyChange && !bytes.Equal(a.DataKey, current):
		return d, errorsmod.Wrapf(ErrDataKey, "device %x: got another data key, wanted that of key generation %d", d.Id, d.KeyGeneration)
	case a.KeyChange && (!known || bytes.Equal(a.DataKey, current)):
		return d, errorsmod.Wrapf(ErrDataKey, "device %x: got a key change without a new key, wanted one after the first", d.Id)
	case a.KeyChange:
		d.KeyGeneration++
	}
	d.Tier, d.Vector, d.Measurement = a.Tier, a.Vector, a.Measurement
	d.ValidUntil, d.LastAffirmedHeight, d.Round = a.ValidUntil, a.NonceHeight, a.Round
	if d.Status != DEVICE_STATUS_SUSPENDED || d.SuspendedBy == "" {
		d.Status = DEVICE_STATUS_ACTIVE
	}
	return d, nil
}

func (d Device) mayAffirm(a Affirmation, model Model) error {
	if d.Status == DEVICE_STATUS_REVOKED {
		return errorsmod.Wrapf(ErrRevoked, "device %x: got an affirmation, wanted none after REVOKED", d.Id)
	}
	if a.NonceHeight <= d.LastAffirmedHeight {
		return errorsmod.Wrapf(ErrAffirmationStale, "device %x: got nonce height %d, wanted above %d", d.Id, a.NonceHeight, d.LastAffirmedHeight)
	}
	if !a.Tier.Known() || a.Tier > model.MaxTier {
		return errorsmod.Wrapf(ErrTierAboveModel, "device %x: got %s, wanted at most %s", d.Id, a.Tier, model.MaxTier)
	}
	if len(a.Vector) != VectorSize {
		return errorsmod.Wrapf(ErrInvalid, "vector: got %d bytes, wanted %d", len(a.Vector), VectorSize)
	}
	if len(a.Measurement) > MaxMeasurement {
		return errorsmod.Wrapf(ErrInvalid, "measurement: got %d bytes, wanted at most %d", len(a.Measurement), MaxMeasurement)
	}
	if err := CheckID("round", a.Round); err != nil {
		return err
	}
	return CheckDataKey(a.DataKey)
}
