// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// ErrNoTwin: the evidence is of a format that relayers judge and this package does not.
var ErrNoTwin = errors.New("format without a Go twin")

// formats that relayers know (relayer/attest/src/formats/all.ts): a name outside it is format_unknown for everybody.
var formats = []string{psaFormat, "eat-x5c", "tpm2", "android-key", "apple-app-attest"}

// Reference is one firmware measurement and what it is worth. Until is 0 while it is open.
type Reference struct {
	Measurement                  []byte
	From, Until                  int64
	Warn, Recalled, NonceBuilder bool
}

// Anchor is a trust anchor. Retired is 0 while it is in use.
type Anchor struct {
	Format   string
	Material []byte
	Retired  int64
}

// Model is what the chain knows of a model as of the round's opening block. MaxTier is the number of aceso.device.v1.Tier.
type Model struct {
	ID             []byte
	Formats        []string
	Anchors        []Anchor
	References     []Reference
	Certifications []string
	MaxTier        uint8
}

// Context is everything that a verification may depend on, as of the round's opening block.
type Context struct {
	Device        []byte
	Model         Model
	Nonce         []byte // the 32 bytes that the evidence must carry
	DataKey       []byte
	Time          int64
	Snapshot      []byte
	Revoked       []string // hex of key thumbprints
	ResultSeconds int64
}

// Verify judges an evidence envelope. A refusal is a verdict too; an error is only ErrNoTwin.
func Verify(envelopeBytes []byte, c Context) (canon.VerdictFields, error) {
	sum := sha256.Sum256(envelopeBytes)
	verdict := canon.VerdictFields{V: 1, Device: c.Device, Model: c.Model.ID, Snapshot: c.Snapshot, EvidenceHash: sum[:]}
	earned, err := c.judge(envelopeBytes, &verdict)
	if err == nil {
		return earned, nil
	}
	var refused *Refused
	if !errors.As(err, &refused) {
		return canon.VerdictFields{}, err
	}
	verdict.Vector, verdict.Tier, verdict.Code = make([]byte, 8), tierT0, string(refused.Code)
	return verdict, nil
}

// judge goes through the stages in their fixed order; the first that refuses decides the code. The format enters the verdict as soon as
// it is known to be one of ours.
func (c Context) judge(envelopeBytes []byte, verdict *canon.VerdictFields) (canon.VerdictFields, error) {
	opened, err := parseEnvelope(envelopeBytes)
	if err != nil {
		return *verdict, err
	}
	if err := c.checkFormat(opened.format, verdict); err != nil {
		return *verdict, err
	}
	if len(opened.evidence) > psaMaxBytes {
		return *verdict, refuse(TooLarge, "evidence", fmt.Sprintf("%d bytes", len(opened.evidence)), fmt.Sprintf("at most %d", psaMaxBytes))
	}
	parsed, err := parsePsa(opened.evidence, opened.certs)
	if err != nil {
		return *verdict, err
	}
	if err := c.authenticate(opened.salt, parsed); err != nil {
		return *verdict, err
	}
	return c.appraise(parsed, *verdict)
}

func (c Context) checkFormat(format string, verdict *canon.VerdictFields) error {
	if !slices.Contains(formats, format) {
		return refuse(FormatUnknown, "format", fmt.Sprintf("%q", format), fmt.Sprint(formats))
	}
	verdict.Format = format
	if !slices.Contains(c.Model.Formats, format) {
		return refuse(FormatNotAllowed, "format", format, fmt.Sprint(c.Model.Formats))
	}
	if format != psaFormat {
		return ErrNoTwin
	}
	return nil
}

// authenticate: device, trust, nonce, signatures, revocation, claims.
func (c Context) authenticate(salt []byte, e psaEvidence) error {
	if id := canon.DeviceID(salt, e.token.ueid); !bytes.Equal(id, c.Device) {
		return refuse(DeviceMismatch, "device id", hex.EncodeToString(id), hex.EncodeToString(c.Device))
	}
	anchor, err := e.anchorOf(c.Model.materials(c.Time))
	if err != nil {
		return err
	}
	if err := c.checkNonce(e.token.nonce); err != nil {
		return err
	}
	if err := e.verify(anchor); err != nil {
		return err
	}
	for _, key := range []publicKey{e.endorsement.key, anchor} {
		if id := hex.EncodeToString(key.thumbprint); slices.Contains(c.Revoked, id) {
			return refuse(KeyRevoked, "key", id, "one that is not revoked")
		}
	}
	return e.checkClaims()
}

// materials are the psa anchors in use at a time.
func (m Model) materials(time int64) [][]byte {
	var found [][]byte
	for _, anchor := range m.Anchors {
		if anchor.Format == psaFormat && (anchor.Retired == 0 || time < anchor.Retired) {
			found = append(found, anchor.Material)
		}
	}
	return found
}

// checkNonce compares the signed nonce: 32 bytes, or the first 48 or 64 of nonce ‖ SHA-256(nonce). DataKeyMalformed, NonceMismatch.
func (c Context) checkNonce(signed []byte) error {
	if _, err := canon.DecodeCoseKey(c.DataKey); err != nil {
		return refuse(DataKeyMalformed, "data key", fmt.Sprintf("%d bytes", len(c.DataKey)), "a deterministic ES256 or EdDSA COSE_Key")
	}
	if wanted := canon.Nonce64(c.Nonce)[:len(signed)]; !bytes.Equal(signed, wanted) { // a parsed nonce has 32, 48 or 64 bytes
		return refuse(NonceMismatch, "nonce", hex.EncodeToString(signed), hex.EncodeToString(wanted))
	}
	return nil
}

// appraise compares the measurement with the reference values and makes the result.
func (c Context) appraise(e psaEvidence, verdict canon.VerdictFields) (canon.VerdictFields, error) {
	measurement := e.token.measurement()
	found, err := matchReference(measurement, c.Model.References, c.Time)
	if err != nil {
		return verdict, err
	}
	if verdict.Tier, err = found.tier(e.token.certification, c.Model); err != nil {
		return verdict, err
	}
	verdict.Nonce, verdict.DataKey, verdict.MeasurementID, verdict.Vector = c.Nonce, c.DataKey, measurement, found.vector()
	verdict.Code, verdict.ValidUntil = string(Affirmed), c.Time+c.ResultSeconds
	if found.until != 0 && found.until < verdict.ValidUntil {
		verdict.ValidUntil = found.until
	}
	return verdict, nil
}
