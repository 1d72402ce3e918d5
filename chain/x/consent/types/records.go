// SPDX-License-Identifier: Apache-2.0

package types

import errorsmod "cosmossdk.io/errors"

// Validate refuses a guardian without authority, of its own, or with an end that has passed or lies too far, with ErrGuardianInvalid
// or ErrFieldInvalid.
func (g Guardian) Validate(params Params, time int64) error {
	if g.Ward == g.Guardian {
		return errorsmod.Wrapf(ErrGuardianInvalid, "guardian of %s: got the ward, wanted another account", g.Ward)
	}
	if g.AuthorityRef == "" {
		return errorsmod.Wrapf(ErrGuardianInvalid, "guardian of %s: got no authority_ref, wanted one", g.Ward)
	}
	if g.Expires <= time || g.Expires-time > params.MaxExpirySeconds {
		return errorsmod.Wrapf(ErrGuardianInvalid, "guardian of %s: got expires %d, wanted %d to %d", g.Ward, g.Expires, time+1, time+params.MaxExpirySeconds)
	}
	return printable("authority_ref", g.AuthorityRef, MaxReferenceLength)
}

// Validate refuses fields that are missing, too long or not printable ASCII, with ErrFieldInvalid.
func (t Terms) Validate() error {
	if err := hash32("hash", t.Hash); err != nil {
		return err
	}
	if err := printable("language", t.Language, MaxLanguageLength); err != nil {
		return err
	}
	if err := printable("version", t.Version, MaxLabelLength); err != nil {
		return err
	}
	return printable("uri", t.Uri, MaxURILength)
}

// Validate refuses an end that has passed or lies too far with ErrVisaInvalid, other fields with ErrFieldInvalid.
func (v Visa) Validate(params Params, time int64) error {
	if err := hash32("hash", v.Hash); err != nil {
		return err
	}
	if v.Expires <= time || v.Expires-time > params.MaxExpirySeconds {
		return errorsmod.Wrapf(ErrVisaInvalid, "visa of %s: got expires %d, wanted %d to %d", v.Holder, v.Expires, time+1, time+params.MaxExpirySeconds)
	}
	return printable("type", v.Type, MaxLabelLength)
}

// Validate refuses an end that has passed with ErrMethodInvalid, other fields with ErrFieldInvalid.
func (m DeidMethod) Validate(time int64) error {
	if err := hash32("hash", m.Hash); err != nil {
		return err
	}
	if m.Until <= time {
		return errorsmod.Wrapf(ErrMethodInvalid, "method %x: got until %d, wanted after %d", m.Hash, m.Until, time)
	}
	if err := printable("determiner", m.Determiner, MaxReferenceLength); err != nil {
		return err
	}
	return printable("scope", m.Scope, MaxURILength)
}

// Validate refuses a name that is missing, too long or not printable ASCII, with ErrFieldInvalid.
func (i Issuer) Validate() error { return printable("name", i.Name, MaxReferenceLength) }
