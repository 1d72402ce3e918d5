// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// StatusSigner is who asks for a change of status, as state knows the address.
type StatusSigner struct {
	Address string
	Maker   bool
	Owner   bool
	Council bool
}

// Change judges a change of status at a time and returns the device as it would be.
// Maker, owner and council suspend; who suspended it makes it ACTIVE again, while the last AFFIRMED result is valid; the maker
// revokes, for good. Errors: ErrRevoked, ErrNotStatusSigner, ErrStatus, ErrResultExpired.
func (d Device) Change(to DeviceStatus, by StatusSigner, time int64) (Device, error) {
	if d.Status == DEVICE_STATUS_REVOKED {
		return d, errorsmod.Wrapf(ErrRevoked, "device %x: got a change of status, wanted none after REVOKED", d.Id)
	}
	switch to {
	case DEVICE_STATUS_SUSPENDED:
		return d.suspend(by)
	case DEVICE_STATUS_ACTIVE:
		return d.reactivate(by, time)
	case DEVICE_STATUS_REVOKED:
		if !by.Maker {
			return d, errorsmod.Wrapf(ErrNotStatusSigner, "device %x: got REVOKED by %s, wanted its maker", d.Id, by.Address)
		}
		d.Status, d.SuspendedBy = DEVICE_STATUS_REVOKED, ""
		return d, nil
	}
	return d, errorsmod.Wrapf(ErrStatus, "device %x: got %d, wanted SUSPENDED, ACTIVE or REVOKED", d.Id, to)
}

func (d Device) suspend(by StatusSigner) (Device, error) {
	if !by.Maker && !by.Owner && !by.Council {
		return d, errorsmod.Wrapf(ErrNotStatusSigner, "device %x: got SUSPENDED by %s, wanted maker, owner or council", d.Id, by.Address)
	}
	if d.Status == DEVICE_STATUS_SUSPENDED {
		return d, errorsmod.Wrapf(ErrStatus, "device %x: got SUSPENDED twice, wanted ENROLLED or ACTIVE before", d.Id)
	}
	d.Status, d.SuspendedBy = DEVICE_STATUS_SUSPENDED, by.Address
	return d, nil
}

func (d Device) reactivate(by StatusSigner, time int64) (Device, error) {
	if d.Status != DEVICE_STATUS_SUSPENDED {
		return d, errorsmod.Wrapf(ErrStatus, "device %x: got ACTIVE from %s, wanted SUSPENDED before", d.Id, d.Status)
	}
	// A suspension by OVERTURNED has no name in it: only a new AFFIRMED round ends it.
	if d.SuspendedBy == "" || d.SuspendedBy != by.Address {
		return d, errorsmod.Wrapf(ErrNotStatusSigner, "device %x: got ACTIVE by %s, wanted whoever suspended it", d.Id, by.Address)
	}
	if d.ValidUntil <= time {
		return d, errorsmod.Wrapf(ErrResultExpired, "device %x: got a result until %d, wanted one valid at %d", d.Id, d.ValidUntil, time)
	}
	d.Status, d.SuspendedBy = DEVICE_STATUS_ACTIVE, ""
	return d, nil
}

// Unpair returns the device without its owner. A suspension by the leaving owner ends with it: nobody else could lift it, and it
// must not bind the next owner.
func (d Device) Unpair() Device {
	if d.Status == DEVICE_STATUS_SUSPENDED && d.SuspendedBy != "" && d.SuspendedBy == d.Owner {
		d.Status, d.SuspendedBy = d.unsuspended(), ""
	}
	d.Owner = ""
	return d
}

// unsuspended is the status that rounds alone give the device; without a valid result after the first key it was OVERTURNED.
func (d Device) unsuspended() DeviceStatus {
	switch {
	case d.KeyGeneration == 0:
		return DEVICE_STATUS_ENROLLED
	case d.ValidUntil == 0:
		return DEVICE_STATUS_SUSPENDED
	}
	return DEVICE_STATUS_ACTIVE
}

// Overturned returns the device after its last AFFIRMED result proved wrong. A suspension by somebody stays theirs; either way
// there is no valid result any more, so that only a new AFFIRMED round leads back to ACTIVE.
func (d Device) Overturned() Device {
	d.ValidUntil = 0
	if d.Status == DEVICE_STATUS_ACTIVE || d.Status == DEVICE_STATUS_ENROLLED {
		d.Status, d.SuspendedBy = DEVICE_STATUS_SUSPENDED, ""
	}
	return d
}
