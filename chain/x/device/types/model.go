// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"

	errorsmod "cosmossdk.io/errors"
)

// Validate refuses a model that no rule elsewhere could make sense of, with ErrInvalid. Its anchors are checked against state.
func (m Model) Validate() error {
	if err := CheckText("model udi_di", m.UdiDi, MaxText); err != nil {
		return err
	}
	if err := CheckText("model name", m.Name, MaxText); err != nil {
		return err
	}
	if err := checkTexts("model formats", m.Formats, 1); err != nil {
		return err
	}
	if err := checkTexts("model certifications", m.Certifications, 0); err != nil {
		return err
	}
	if m.Classes == 0 || m.Classes&^classBits != 0 {
		return errorsmod.Wrapf(ErrInvalid, "model classes: got %#b, wanted known data classes", m.Classes)
	}
	if m.Quota == 0 || m.Quota > MaxQuota {
		return errorsmod.Wrapf(ErrInvalid, "model quota: got %d, wanted 1 to %d", m.Quota, uint64(MaxQuota))
	}
	if !m.MaxTier.Known() {
		return errorsmod.Wrapf(ErrInvalid, "model max_tier: got %d, wanted T0 to T4", m.MaxTier)
	}
	return checkAnchorIDs(m.Anchors)
}

func checkTexts(subject string, texts []string, least int) error {
	if len(texts) < least || len(texts) > MaxListed {
		return errorsmod.Wrapf(ErrInvalid, "%s: got %d, wanted %d to %d", subject, len(texts), least, MaxListed)
	}
	for i, text := range texts {
		if err := CheckText(subject, text, MaxText); err != nil {
			return err
		}
		if slices.Contains(texts[:i], text) {
			return errorsmod.Wrapf(ErrInvalid, "%s: got %q twice, wanted each once", subject, text)
		}
	}
	return nil
}

func checkAnchorIDs(ids [][]byte) error {
	if len(ids) == 0 || len(ids) > MaxListed {
		return errorsmod.Wrapf(ErrInvalid, "model anchors: got %d, wanted 1 to %d", len(ids), MaxListed)
	}
	for i, id := range ids {
		if err := CheckID("model anchor", id); err != nil {
			return err
		}
		if slices.ContainsFunc(ids[:i], func(other []byte) bool { return bytes.Equal(other, id) }) {
			return errorsmod.Wrapf(ErrInvalid, "model anchors: got %x twice, wanted each once", id)
		}
	}
	return nil
}

// Takes reports whether the model's devices may present evidence of the format.
func (m Model) Takes(format string) bool { return slices.Contains(m.Formats, format) }

// Validate refuses a reference value that is not one, with ErrInvalid. `until` 0 has no end.
func (r Reference) Validate() error {
	if err := CheckID("reference model", r.Model); err != nil {
		return err
	}
	if len(r.Measurement) == 0 || len(r.Measurement) > MaxMeasurement {
		return errorsmod.Wrapf(ErrInvalid, "reference measurement: got %d bytes, wanted 1 to %d", len(r.Measurement), MaxMeasurement)
	}
	if r.From < 0 || r.Until < 0 || (r.Until != 0 && r.Until <= r.From) {
		return errorsmod.Wrapf(ErrInvalid, "reference window: got %d to %d, wanted from before until, or until 0", r.From, r.Until)
	}
	if !r.State.Known() {
		return errorsmod.Wrapf(ErrInvalid, "reference state: got %d, wanted OK, WARN or RECALLED", r.State)
	}
	return CheckText("reference version", r.Version, MaxText)
}

// Covers reports whether a record made at time reads as RECALLED: the window is [from, until).
func (r Recall) Covers(time int64) bool { return r.From <= time && time < r.Until }

// Validate refuses an anchor that is not one, with ErrInvalid.
func (a Anchor) Validate() error {
	if !a.Kind.Known() {
		return errorsmod.Wrapf(ErrInvalid, "anchor kind: got %d, wanted HARDWARE or SOFTWARE_TEST", a.Kind)
	}
	if len(a.Material) == 0 || len(a.Material) > MaxAnchorMaterial {
		return errorsmod.Wrapf(ErrInvalid, "anchor material: got %d bytes, wanted 1 to %d", len(a.Material), MaxAnchorMaterial)
	}
	if err := CheckText("anchor format", a.Format, MaxText); err != nil {
		return err
	}
	return CheckText("anchor name", a.Name, MaxText)
}
