// SPDX-License-Identifier: Apache-2.0

package types

import (
	"slices"

	errorsmod "cosmossdk.io/errors"
)

// Validate refuses what no owner can mean, at a time (unix seconds). Addresses are the caller's to check. The errors are those of the
// field that fails first. A DENY need not say purposes, actions, de-identification or DUO terms: Decide does not read them there.
func (t ConsentTerms) Validate(params Params, time int64) error {
	checks := []func() error{
		t.validateDecision, t.validateHashes, t.Grantee.validate, t.validateClasses, t.validatePeriod,
		func() error { return t.validateAuthority(time) },
		func() error { return t.validateExpiry(params, time) },
	}
	if t.Decision == DECISION_PERMIT {
		checks = append(checks, t.validatePermit, t.validateModifiers)
	}
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (t ConsentTerms) validateDecision() error {
	if t.Decision != DECISION_PERMIT && t.Decision != DECISION_DENY {
		return errorsmod.Wrapf(ErrUnknownValue, "decision: got %d, wanted PERMIT or DENY", t.Decision)
	}
	return nil
}

func (t ConsentTerms) validateHashes() error {
	if err := hash32("policy_hash", t.PolicyHash); err != nil {
		return err
	}
	return hash32("terms_hash", t.TermsHash)
}

func (g Grantee) validate() error {
	switch kind := g.Kind.(type) {
	case *Grantee_Address:
		if kind.Address == "" {
			return errorsmod.Wrap(ErrGranteeInvalid, "grantee address: got none, wanted one")
		}
	case *Grantee_Org:
		if len(kind.Org) != HashSize {
			return errorsmod.Wrapf(ErrGranteeInvalid, "grantee org: got %d bytes, wanted %d", len(kind.Org), HashSize)
		}
	case *Grantee_Study:
		if kind.Study == nil || len(kind.Study.Study) != HashSize || kind.Study.ProtocolVersion == 0 {
			return errorsmod.Wrapf(ErrGranteeInvalid, "grantee study: got %v, wanted a study id and a protocol version", kind.Study)
		}
	case *Grantee_Class:
		return kind.Class.validate()
	default:
		return errorsmod.Wrap(ErrGranteeInvalid, "grantee: got none, wanted an address, an org, a study or a class")
	}
	return nil
}

func (c *GranteeClass) validate() error {
	visas := c.GetVisas()
	if len(visas) == 0 || len(visas) > MaxGranteeVisas {
		return errorsmod.Wrapf(ErrGranteeInvalid, "grantee class: got %d visa types, wanted 1 to %d", len(visas), MaxGranteeVisas)
	}
	for i, kind := range visas {
		if err := printable("visa type", kind, MaxLabelLength); err != nil {
			return err
		}
		if slices.Contains(visas[:i], kind) {
			return errorsmod.Wrapf(ErrGranteeInvalid, "grantee class: got %s twice, wanted it once", kind)
		}
	}
	return nil
}

// named says whether the grantee is one account, org or study and not whoever holds a visa.
func (g Grantee) named() bool { return g.Kind != nil && g.GetClass() == nil }

func (t ConsentTerms) validateClasses() error {
	if t.Classes == 0 {
		return errorsmod.Wrap(ErrEmptySet, "classes: got none, wanted at least one")
	}
	return known("classes", t.Classes, lastClass)
}

func known(subject string, set, last uint32) error {
	if !within(set, last) {
		return errorsmod.Wrapf(ErrUnknownValue, "%s: got bits %b, wanted bits 1 to %d", subject, set, last)
	}
	return nil
}

func (t ConsentTerms) validatePeriod() error {
	if t.DataFrom < FirstYear || t.DataTo > FinalYear || t.DataFrom > t.DataTo {
		return errorsmod.Wrapf(ErrFieldInvalid, "data years: got %d to %d, wanted them in order, %d to %d", t.DataFrom, t.DataTo, FirstYear, FinalYear)
	}
	return nil
}

// validateAuthority: who acts for another must show an authority that has not run out, and a parent the child's majority.
func (t ConsentTerms) validateAuthority(time int64) error {
	switch t.GrantorCapacity {
	case CAPACITY_SELF:
		if t.AuthorityRef != "" || t.AuthorityExpires != 0 {
			return errorsmod.Wrap(ErrAuthorityInvalid, "authority: got one with SELF, wanted none")
		}
	case CAPACITY_PARENT_GUARDIAN, CAPACITY_POA_HEALTH:
		if t.AuthorityRef == "" || t.AuthorityExpires <= time {
			return errorsmod.Wrapf(ErrAuthorityInvalid, "authority: got %q until %d, wanted a reference and an end after %d", t.AuthorityRef, t.AuthorityExpires, time)
		}
		if err := printable("authority_ref", t.AuthorityRef, MaxReferenceLength); err != nil {
			return err
		}
	default:
		return errorsmod.Wrapf(ErrUnknownValue, "grantor_capacity: got %d, wanted SELF, PARENT_GUARDIAN or POA_HEALTH", t.GrantorCapacity)
	}
	if t.GrantorCapacity == CAPACITY_PARENT_GUARDIAN && t.ReviewAt == 0 {
		return errorsmod.Wrap(ErrReviewInvalid, "review_at: got none, wanted the child's majority")
	}
	if t.ReviewAt != 0 && t.ReviewAt <= time {
		return errorsmod.Wrapf(ErrReviewInvalid, "review_at: got %d, wanted 0 or after %d", t.ReviewAt, time)
	}
	return nil
}

// validateExpiry: a consent always ends; one that is paid ends within a year (RCW 19.373.070: an authorisation to sell).
func (t ConsentTerms) validateExpiry(params Params, time int64) error {
	most := params.MaxExpirySeconds
	if t.paid() {
		most = params.MaxPaidExpirySeconds
	}
	if t.ValidFrom < 0 || t.ExpiresAt <= t.ValidFrom || t.ExpiresAt <= time || t.ExpiresAt-time > most {
		return errorsmod.Wrapf(ErrExpiryInvalid, "expires_at: got %d from %d, wanted after it and %d to %d", t.ExpiresAt, t.ValidFrom, time+1, time+most)
	}
	return nil
}

func (t ConsentTerms) paid() bool {
	return t.Decision == DECISION_PERMIT && (t.MinPrice.Commercial > 0 || t.MinPrice.NonProfit > 0)
}

func (t ConsentTerms) validatePermit() error {
	switch {
	case t.Actions == 0:
		return errorsmod.Wrap(ErrEmptySet, "actions: got none, wanted at least one")
	case len(t.Purposes) == 0:
		return errorsmod.Wrap(ErrEmptySet, "purposes: got none, wanted at least one")
	case t.DeidFloor <= DEID_UNSPECIFIED || t.DeidFloor > DEID_IDENTIFIED:
		return errorsmod.Wrapf(ErrUnknownValue, "deid_floor: got %d, wanted 1 to %d", t.DeidFloor, DEID_IDENTIFIED)
	case t.DuoPermission <= DUO_PERMISSION_UNSPECIFIED || t.DuoPermission > DUO_PERMISSION_POA:
		return errorsmod.Wrapf(ErrUnknownValue, "duo_permission: got %d, wanted 1 to %d", t.DuoPermission, DUO_PERMISSION_POA)
	case t.paid() && !t.Grantee.named():
		return errorsmod.Wrap(ErrGranteeNotNamed, "paid transfer: got a class, wanted a named grantee")
	case has(t.Actions, uint32(ACTION_RELEASE)) && t.DeidFloor >= DEID_LIMITED_SET && !t.Grantee.named():
		return errorsmod.Wrapf(ErrGranteeNotNamed, "release at %s: got a class, wanted a named grantee", t.DeidFloor)
	}
	for i, purpose := range t.Purposes {
		if purpose <= PURPOSE_UNSPECIFIED || purpose > PURPOSE_HMARKT || slices.Contains(t.Purposes[:i], purpose) {
			return errorsmod.Wrapf(ErrUnknownValue, "purposes: got %d, wanted each of 1 to %d at most once", purpose, PURPOSE_HMARKT)
		}
	}
	if err := known("actions", t.Actions, lastAction); err != nil {
		return err
	}
	return known("forbidden", t.Forbidden, lastForbidden)
}

// validateModifiers: a modifier that asks for a value has it, and no value stands without its modifier.
func (t ConsentTerms) validateModifiers() error {
	if err := known("duo_modifiers", t.DuoModifiers, lastModifier); err != nil {
		return err
	}
	p := t.DuoParams
	params := []struct {
		modifier DuoModifier
		set      bool
		valid    bool
	}{
		{DUO_MODIFIER_GS, len(p.Countries) > 0, validCountries(p.Countries)},
		{DUO_MODIFIER_TS, p.TsMonths != 0, p.TsMonths <= 1200},
		{DUO_MODIFIER_MOR, p.MoratoriumUntil != 0, p.MoratoriumUntil > 0},
		{DUO_MODIFIER_IS, len(p.Institution) > 0, len(p.Institution) == HashSize},
		{DUO_MODIFIER_PS, len(p.Project) > 0, len(p.Project) == HashSize},
		{DUO_MODIFIER_US, p.User != "", true},
	}
	for _, param := range params {
		if has(t.DuoModifiers, uint32(param.modifier)) != param.set || (param.set && !param.valid) {
			return errorsmod.Wrapf(ErrModifierInvalid, "%s: got a modifier and a value that do not go together, wanted both or neither", param.modifier)
		}
	}
	return nil
}

// validCountries wants upper-case ISO 3166-1 alpha-2 codes, each once.
func validCountries(countries []string) bool {
	for i, code := range countries {
		if len(code) != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' || slices.Contains(countries[:i], code) {
			return false
		}
	}
	return len(countries) <= MaxCountries
}
