// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// Codes of a result that the chain itself reads; all others are the verifier's refusals.
const (
	CodeAffirmed    = "affirmed"
	CodeUnavailable = "unavailable"
	CodeNoQuorum    = "no_quorum"
)

const resultVersion = 1

// UnavailableDigest is the digest of the verdict that the evidence was not served; it needs no result.
func UnavailableDigest() []byte { return canon.VerdictDigest(canon.UnavailableVerdict()) }

// Digest hashes the fields in their order; two equal digests are two equal votes.
func (r Result) Digest() []byte {
	return canon.VerdictDigest(canon.VerdictFields{
		V: uint8(r.V), Format: r.Format, Device: r.Device, Model: r.Model, Nonce: r.Nonce, DataKey: r.DataKey,
		MeasurementID: r.MeasurementId, Vector: r.Vector, Tier: uint8(r.Tier), Code: r.Code, Snapshot: r.Snapshot,
		EvidenceHash: r.EvidenceHash, ValidUntil: r.ValidUntil,
	})
}

// Affirmed reports whether the result accepts the evidence.
func (r Result) Affirmed() bool { return r.Code == CodeAffirmed }

// Validate refuses a result of a shape that no verifier makes; without it, fields hashed as one byte could hide a larger number.
func (r Result) Validate() error {
	if r.V != resultVersion {
		return errorsmod.Wrapf(ErrResult, "result v: got %d, wanted %d", r.V, resultVersion)
	}
	if !r.Tier.Known() {
		return errorsmod.Wrapf(ErrResult, "result tier: got %d, wanted T0 to T4", r.Tier)
	}
	if r.Code == "" || r.Code == CodeUnavailable {
		return errorsmod.Wrapf(ErrResult, "result code: got %q, wanted affirmed or a refusal", r.Code)
	}
	if err := checkText("result code", r.Code, maxText); err != nil {
		return err
	}
	if err := checkText("result format", r.Format, maxText); err != nil {
		return err
	}
	return r.validateSizes()
}

func (r Result) validateSizes() error {
	fields := []struct {
		name        string
		bytes       []byte
		least, most int
	}{
		{"device", r.Device, IDSize, IDSize},
		{"model", r.Model, IDSize, IDSize},
		{"nonce", r.Nonce, 0, IDSize},
		{"data_key", r.DataKey, 0, maxDataKey},
		{"measurement_id", r.MeasurementId, 0, maxMeasurement},
		{"vector", r.Vector, vectorSize, vectorSize},
		{"snapshot", r.Snapshot, IDSize, IDSize},
		{"evidence_hash", r.EvidenceHash, IDSize, IDSize},
	}
	for _, field := range fields {
		if len(field.bytes) < field.least || len(field.bytes) > field.most {
			return errorsmod.Wrapf(ErrResult, "result %s: got %d bytes, wanted %d to %d", field.name, len(field.bytes), field.least, field.most)
		}
	}
	return nil
}

// CheckFor refuses an AFFIRMED result that is not about this round, is better than its model allows or outlives longest seconds
// from the opening, with ErrResult. A refusal may leave fields empty: it changes nothing but the round.
func (r Result) CheckFor(round Round, maxTier devicetypes.Tier, longest int64) error {
	if err := r.Validate(); err != nil || !r.Affirmed() {
		return err
	}
	pairs := []struct {
		name      string
		got, want []byte
	}{
		{"device", r.Device, round.Device},
		{"model", r.Model, round.Model},
		{"nonce", r.Nonce, round.Nonce},
		{"data_key", r.DataKey, round.DataKey},
		{"evidence_hash", r.EvidenceHash, round.EvidenceHash},
		{"snapshot", r.Snapshot, round.Snapshot},
		{"format", []byte(r.Format), []byte(round.Format)},
	}
	for _, pair := range pairs {
		if !bytes.Equal(pair.got, pair.want) {
			return errorsmod.Wrapf(ErrResult, "result %s: got %x, wanted the round's %x", pair.name, pair.got, pair.want)
		}
	}
	if r.Tier > maxTier {
		return errorsmod.Wrapf(ErrResult, "result tier: got %s, wanted at most the model's %s", r.Tier, maxTier)
	}
	if r.ValidUntil <= round.OpenedTime || r.ValidUntil > round.OpenedTime+longest {
		return errorsmod.Wrapf(ErrResult, "result valid_until: got %d, wanted after %d and at most %d",
			r.ValidUntil, round.OpenedTime, round.OpenedTime+longest)
	}
	return nil
}
