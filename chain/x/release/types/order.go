// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

// Validate refuses an order that no trustee could answer, at a time (unix seconds); ErrInvalid, ErrTooMany.
func (o ReleaseOrder) Validate(params Params, time int64) error {
	if len(o.Id) != IDSize || len(o.Vault) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "order: got id and vault of %d and %d bytes, wanted %d", len(o.Id), len(o.Vault), IDSize)
	}
	if len(o.Records) == 0 || len(o.Records) > int(params.MaxRecords) {
		return errorsmod.Wrapf(ErrTooMany, "order records: got %d, wanted 1 to %d", len(o.Records), params.MaxRecords)
	}
	for i, id := range o.Records {
		if len(id) != IDSize || (i > 0 && bytes.Compare(o.Records[i-1], id) >= 0) {
			return errorsmod.Wrapf(ErrInvalid, "order record %d: got %x, wanted ascending ids of %d bytes", i, id, IDSize)
		}
	}
	if _, known := consenttypes.Purpose_name[int32(o.Purpose)]; !known || o.Purpose == 0 {
		return errorsmod.Wrapf(ErrInvalid, "order purpose: got %d, wanted a known one", o.Purpose)
	}
	return o.validateOrigin(params, time)
}

// validateOrigin refuses a study's order without a consent, and a deadline that is past or too far.
func (o ReleaseOrder) validateOrigin(params Params, time int64) error {
	longest := params.MaxShareSeconds
	switch o.Origin {
	case ORIGIN_OWNER:
	case ORIGIN_STUDY:
		longest = params.OrderSeconds
		if len(o.Consents) == 0 {
			return errorsmod.Wrap(ErrInvalid, "order consents: got none, wanted those that a study's order stands on")
		}
	default:
		return errorsmod.Wrapf(ErrInvalid, "order origin: got %d, wanted STUDY or OWNER", o.Origin)
	}
	if o.Expires <= time || o.Expires-time > longest {
		return errorsmod.Wrapf(ErrInvalid, "order expires: got %d, wanted after %d and within %d s of it", o.Expires, time, longest)
	}
	return nil
}

// ValidateKeys refuses recipient keys that are not one for each of n trustees, each its own: revealing one in a dispute opens only
// that trustee's answer. ErrRecipientKeys.
func (o ReleaseOrder) ValidateKeys(n int) error {
	if len(o.RecipientKeys) != n {
		return errorsmod.Wrapf(ErrRecipientKeys, "order keys: got %d, wanted %d, one per trustee", len(o.RecipientKeys), n)
	}
	seen := make(map[string]bool, n) // looked up, never ranged over
	for i, key := range o.RecipientKeys {
		if len(key) != KeySize || seen[string(key)] {
			return errorsmod.Wrapf(ErrRecipientKeys, "order key %d: got %d bytes or one used before, wanted a fresh one of %d", i, len(key), KeySize)
		}
		seen[string(key)] = true
	}
	return nil
}
