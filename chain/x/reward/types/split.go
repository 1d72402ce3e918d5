// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// minPatientBp: whoever the data is about gets at least this much of every payment.
const minPatientBp = 6_000

// Parts are an amount divided by the split table.
type Parts struct {
	Patient, Maker, Relayers, Trustees, Validators, Community uint64
}

// Validate refuses a table whose parts do not make the whole or leave the patient less than 60 %.
func (s Split) Validate() error {
	sum := uint64(s.PatientBp) + uint64(s.MakerBp) + uint64(s.RelayersBp) + uint64(s.TrusteesBp) + uint64(s.ValidatorsBp) + uint64(s.CommunityBp)
	if sum != safemath.BasisPoints {
		return errorsmod.Wrapf(ErrParamsRefused, "split: got %d basis points, wanted 10000", sum)
	}
	if s.PatientBp < minPatientBp {
		return errorsmod.Wrapf(ErrParamsRefused, "split.patient_bp: got %d, wanted at least %d", s.PatientBp, minPatientBp)
	}
	return nil
}

func (s Split) basisPoints(role Role) uint32 {
	switch role {
	case ROLE_PATIENT:
		return s.PatientBp
	case ROLE_MAKER:
		return s.MakerBp
	case ROLE_RELAYER:
		return s.RelayersBp
	case ROLE_TRUSTEE:
		return s.TrusteesBp
	case ROLE_VALIDATORS:
		return s.ValidatorsBp
	case ROLE_COMMUNITY:
		return s.CommunityBp
	default:
		return 0
	}
}

// Divide rounds every part down and names what is left over: parts and dust always make the amount.
func (s Split) Divide(amount uint64) (Parts, uint64, error) {
	parts := Parts{}
	dust := amount
	for _, part := range []struct {
		role Role
		into *uint64
	}{
		{ROLE_PATIENT, &parts.Patient},
		{ROLE_MAKER, &parts.Maker},
		{ROLE_RELAYER, &parts.Relayers},
		{ROLE_TRUSTEE, &parts.Trustees},
		{ROLE_VALIDATORS, &parts.Validators},
		{ROLE_COMMUNITY, &parts.Community},
	} {
		value, err := safemath.MulDiv(amount, uint64(s.basisPoints(part.role)), safemath.BasisPoints)
		if err != nil {
			return Parts{}, 0, err
		}
		if dust, err = safemath.Sub(dust, value); err != nil {
			return Parts{}, 0, err
		}
		*part.into = value
	}
	return parts, dust, nil
}

// DividePayment itemises a study payment. The trustees who answered share their part equally; the part of an absent party
// joins the community's; dust is what no division could give to anyone. Shares and dust make the amount.
func DividePayment(amount uint64, split Split, parties Parties) ([]Share, uint64, error) {
	parts, dust, err := split.Divide(amount)
	if err != nil {
		return nil, 0, err
	}
	var shares []Share
	community := parts.Community
	give := func(role Role, address string, value uint64) {
		switch {
		case address == "":
			community += value
		case value > 0:
			shares = append(shares, Share{Role: role, Address: address, Amount: value})
		}
	}
	give(ROLE_PATIENT, parties.Patient, parts.Patient)
	give(ROLE_MAKER, parties.Maker, parts.Maker)
	give(ROLE_RELAYER, parties.Relayer, parts.Relayers)
	if n := uint64(len(parties.Trustees)); n == 0 {
		community += parts.Trustees
	} else {
		dust += parts.Trustees % n
		for _, trustee := range parties.Trustees {
			give(ROLE_TRUSTEE, trustee, parts.Trustees/n)
		}
	}
	if parts.Validators > 0 {
		shares = append(shares, Share{Role: ROLE_VALIDATORS, Amount: parts.Validators})
	}
	if community > 0 {
		shares = append(shares, Share{Role: ROLE_COMMUNITY, Amount: community})
	}
	return shares, dust, nil
}
