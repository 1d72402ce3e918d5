// SPDX-License-Identifier: Apache-2.0

// Package evidence is the Go twin of @aceso/attest: it judges an evidence envelope and comes to the verdict, byte for byte, that every
// honest relayer comes to. It knows the format psa. Both read test/evidence/psa/network.json. Nothing here reads state, a clock or the
// network, allocates for an announced length, or uses crypto/x509 and encoding/asn1, whose behaviour changes between Go versions.
package evidence

import "fmt"

// Code is how a verification ended; it enters the verdict digest, so it is never renamed (relayer/attest/src/code.ts has them all).
type Code string

// The codes that a psa verification can end with.
const (
	Affirmed             Code = "affirmed"
	TooLarge             Code = "too_large"
	Malformed            Code = "malformed"
	FormatUnknown        Code = "format_unknown"
	FormatNotAllowed     Code = "format_not_allowed"
	ProfileUnknown       Code = "profile_unknown"
	ClaimMissing         Code = "claim_missing"
	ClaimMalformed       Code = "claim_malformed"
	DeviceMismatch       Code = "device_mismatch"
	AnchorMissing        Code = "anchor_missing"
	DataKeyMalformed     Code = "data_key_malformed"
	NonceMismatch        Code = "nonce_mismatch"
	AlgorithmUnknown     Code = "algorithm_unknown"
	KeyMalformed         Code = "key_malformed"
	EndorsementMalformed Code = "endorsement_malformed"
	EndorsementInvalid   Code = "endorsement_invalid"
	SignatureInvalid     Code = "signature_invalid"
	KeyRevoked           Code = "key_revoked"
	LifecycleNotSecured  Code = "lifecycle_not_secured"
	InstanceNotBound     Code = "instance_not_bound"
	MeasurementUnknown   Code = "measurement_unknown"
	ReferenceNotCurrent  Code = "reference_not_current"
	FirmwareRecalled     Code = "firmware_recalled"
	BelowFloor           Code = "below_floor"
)

// Refused is why evidence was refused: the code is voted on, the rest is for people.
type Refused struct {
	Code                Code
	Subject, Got, Wants string
}

func (r *Refused) Error() string {
	return fmt.Sprintf("%s: %s: got %s, wanted %s", r.Code, r.Subject, r.Got, r.Wants)
}

func refuse(code Code, subject, got, wants string) error {
	return &Refused{Code: code, Subject: subject, Got: got, Wants: wants}
}
