// SPDX-License-Identifier: Apache-2.0

package evidence

import "fmt"

const (
	// MaxEnvelope is the most bytes an evidence envelope may have.
	MaxEnvelope = 16 * 1024
	// maxCertificates is the most certificates or endorsements one envelope may carry.
	maxCertificates = 8
	saltSize        = 16
)

// envelope is CBOR `[1, format, evidence, salt16, [certs]]`, taken apart; the evidence itself is still opaque.
type envelope struct {
	format   string
	evidence []byte
	salt     []byte
	certs    [][]byte
}

func parseEnvelope(bytes []byte) (envelope, error) {
	if len(bytes) > MaxEnvelope {
		return envelope{}, refuse(TooLarge, "envelope", fmt.Sprintf("%d bytes", len(bytes)), fmt.Sprintf("at most %d", MaxEnvelope))
	}
	value, err := decode(bytes, "envelope")
	if err != nil {
		return envelope{}, err
	}
	fields, isList := value.(list)
	if !isList || len(fields) != 5 {
		return envelope{}, refuse(Malformed, "envelope", "another shape", "an array of five fields")
	}
	format, isText := fields[1].(text)
	evidence, isEvidence := fields[2].([]byte)
	salt, isSalt := fields[3].([]byte)
	if fields[0] != number(1) || !isText || !isEvidence || !isSalt || len(salt) != saltSize {
		return envelope{}, refuse(Malformed, "envelope", "other fields", "version 1, a format, evidence and a salt of 16 bytes")
	}
	certs, err := byteStrings(fields[4])
	if err != nil {
		return envelope{}, err
	}
	return envelope{format: string(format), evidence: evidence, salt: salt, certs: certs}, nil
}

func byteStrings(value any) ([][]byte, error) {
	items, isList := value.(list)
	if !isList {
		return nil, refuse(Malformed, "envelope certificates", "no array", "an array of byte strings")
	}
	certs := make([][]byte, len(items))
	for i, item := range items {
		bytes, isBytes := item.([]byte)
		if !isBytes {
			return nil, refuse(Malformed, "envelope certificates", "another item", "an array of byte strings")
		}
		certs[i] = bytes
	}
	if len(certs) > maxCertificates {
		return nil, refuse(TooLarge, "envelope certificates", fmt.Sprint(len(certs)), fmt.Sprintf("at most %d", maxCertificates))
	}
	return certs, nil
}
