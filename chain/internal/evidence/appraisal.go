// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"slices"
)

// Tier numbers are those of aceso.device.v1.Tier.
const (
	tierT0 uint8 = 1
	tierT1 uint8 = 2
	tierT2 uint8 = 3
	tierT3 uint8 = 4
	tierT4 uint8 = 5
)

// Values of AR4SI that appraisals here give (draft-ietf-rats-ar4si section 2.3).
const (
	ar4siNone      = 0
	ar4siAffirming = 2
	ar4siWarning   = 32
)

// match is what the model's reference values say about a measurement at a time.
type match struct {
	measured, warn, nonceBuilder bool
	until                        int64 // 0: no end
}

// matchReference compares a measurement with the reference values. RECALLED counts at any time, the rest inside [from, until). Where
// several values apply the strictest reading wins. MeasurementUnknown, ReferenceNotCurrent, FirmwareRecalled.
func matchReference(measurement []byte, references []Reference, time int64) (match, error) {
	if len(references) == 0 {
		return match{}, nil // nothing is known about firmware, for good or bad
	}
	var found match
	known := false
	for _, reference := range references {
		if !bytes.Equal(reference.Measurement, measurement) {
			continue
		}
		if reference.Recalled {
			return match{}, refuse(FirmwareRecalled, "reference value", "RECALLED", "OK or WARN")
		}
		known = true
		if reference.From <= time && (reference.Until == 0 || time < reference.Until) {
			found = found.with(reference)
		}
	}
	switch {
	case found.measured:
		return found, nil
	case known:
		return match{}, refuse(ReferenceNotCurrent, "reference value", "outside its dates", "a current one")
	}
	return match{}, refuse(MeasurementUnknown, "measurement", "no reference value", "a reference value of the model")
}

func (m match) with(reference Reference) match {
	other := match{measured: true, warn: reference.Warn, nonceBuilder: reference.NonceBuilder, until: reference.Until}
	if !m.measured {
		return other
	}
	if m.until == 0 || (other.until != 0 && other.until < m.until) {
		m.until = other.until
	}
	return match{measured: true, warn: m.warn || other.warn, nonceBuilder: m.nonceBuilder && other.nonceBuilder, until: m.until}
}

// vector is the eight AR4SI claims of a verified PSA token: instance, hardware and the opaque claims follow from the lifecycle and the
// endorsed key, executables from the reference value; the data count as the sensor's own only if the measured firmware builds the nonce.
func (m match) vector() []byte {
	executables, sourced := byte(ar4siNone), byte(ar4siWarning)
	if m.measured {
		executables = ar4siAffirming
	}
	if m.warn {
		executables = ar4siWarning
	}
	if m.measured && m.nonceBuilder {
		sourced = ar4siAffirming
	}
	return []byte{ar4siAffirming, ar4siNone, executables, ar4siNone, ar4siAffirming, ar4siAffirming, ar4siAffirming, sourced}
}

// tier is what verified evidence earns, under the model's ceiling. A data key that only the nonce binds counts as the hardware's own if
// the measured firmware builds the nonce; otherwise host software could have put in a key of its own, and T1 is the most. BelowFloor.
func (m match) tier(certification string, model Model) (uint8, error) {
	earned := tierT1
	switch {
	case !m.measured || !m.nonceBuilder:
	case m.warn:
		earned = tierT2
	case certification != "" && slices.Contains(model.Certifications, certification):
		earned = tierT4
	default:
		earned = tierT3
	}
	if bounded := min(earned, model.MaxTier); bounded >= tierT1 {
		return bounded, nil
	}
	return 0, refuse(BelowFloor, "tier", "T0", "T1 or higher")
}
