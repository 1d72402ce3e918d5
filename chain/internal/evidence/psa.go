// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
)

// psaEvidence is a parsed token and the endorsement of its key: COSE_Sign1 by an approved anchor, whose protected header names the
// anchor (kid = SHA-256 of its COSE_Key) and whose payload is the attestation key's deterministic COSE_Key.
type psaEvidence struct {
	message     sign1
	token       psaToken
	endorsement *endorsement
}

type endorsement struct {
	message sign1
	key     publicKey
}

func parsePsa(raw []byte, certs [][]byte) (psaEvidence, error) {
	message, err := parseSign1(raw, "psa token")
	if err != nil {
		return psaEvidence{}, err
	}
	if message.algorithm == eddsa {
		return psaEvidence{}, refuse(AlgorithmUnknown, "psa token", string(message.algorithm), "ES256 or ES384")
	}
	if len(certs) > 1 {
		return psaEvidence{}, refuse(Malformed, "endorsements", fmt.Sprint(len(certs)), "one")
	}
	token, err := readPsaToken(message.payload)
	if err != nil || len(certs) == 0 {
		return psaEvidence{message: message, token: token}, err
	}
	endorsed, err := parseEndorsement(certs[0])
	return psaEvidence{message: message, token: token, endorsement: endorsed}, err
}

func parseEndorsement(raw []byte) (*endorsement, error) {
	message, err := parseSign1(raw, "endorsement")
	if err == nil {
		var key publicKey
		if key, err = parseCoseKey(message.payload, "attestation key"); err == nil {
			return &endorsement{message: message, key: key}, nil
		}
	}
	var refused *Refused
	if errors.As(err, &refused) {
		return nil, refuse(EndorsementMalformed, refused.Subject, refused.Got, refused.Wants)
	}
	return nil, err
}

// anchorOf finds the anchor that the endorsement names; AnchorMissing, EndorsementMalformed, KeyMalformed.
func (e psaEvidence) anchorOf(materials [][]byte) (publicKey, error) {
	if e.endorsement == nil {
		return publicKey{}, refuse(EndorsementMalformed, "endorsement", "none", "one of the attestation key")
	}
	for _, material := range materials {
		anchor, err := parseCoseKey(material, "anchor")
		if err != nil {
			return publicKey{}, err
		}
		if bytes.Equal(anchor.thumbprint, e.endorsement.message.kid) {
			return anchor, nil
		}
	}
	return publicKey{}, refuse(AnchorMissing, "anchor", hex.EncodeToString(e.endorsement.message.kid), "an approved anchor of the model")
}

// verify checks the endorsement by the anchor, then the token by the endorsed key; EndorsementInvalid, SignatureInvalid.
func (e psaEvidence) verify(anchor publicKey) error {
	if !e.endorsement.message.verifiedBy(anchor) {
		return refuse(EndorsementInvalid, "endorsement", "a signature that does not verify", "one by the named anchor")
	}
	if !e.message.verifiedBy(e.endorsement.key) {
		return refuse(SignatureInvalid, "psa token", "a signature that does not verify", "one by the attestation key")
	}
	return nil
}

// checkClaims passes only a SECURED device whose UEID commits to its key: a key cannot take another device's name.
func (e psaEvidence) checkClaims() error {
	if e.token.profile != psaProfile {
		return refuse(ProfileUnknown, "profile", fmt.Sprintf("%q", e.token.profile), psaProfile)
	}
	if e.token.lifecycle>>8 != psaSecured {
		return refuse(LifecycleNotSecured, "security lifecycle", fmt.Sprintf("%#x", e.token.lifecycle), "0x3000 to 0x30ff")
	}
	if !bytes.Equal(e.token.ueid[1:], e.endorsement.key.thumbprint) {
		return refuse(InstanceNotBound, "ueid", "another key's", "0x01 and SHA-256 of the attestation key")
	}
	return nil
}
