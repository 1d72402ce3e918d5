// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

const (
	snapshotHead    = 0x83 // an array of three
	snapshotVersion = 0x01
	// latestTime: @aceso/attest reads a time as a number, which is exact below 2^53.
	latestTime = 1 << 53
)

// ParseSnapshot reads the ids of a revocation snapshot, CBOR [1, time, [ids]], whose SHA-256 the chain pinned. psa asks for the ids and not
// for the age: a key stays revoked. The bytes that are refused are those that @aceso/attest refuses (lists/snapshot.ts). Malformed.
func ParseSnapshot(raw, hash []byte) ([]string, error) {
	r := reader{bytes: raw, subject: "revocation snapshot"}
	if sum := sha256.Sum256(raw); !bytes.Equal(sum[:], hash) {
		return nil, r.malformed(hex.EncodeToString(sum[:]), "the pinned "+hex.EncodeToString(hash))
	}
	if !bytes.HasPrefix(raw, []byte{snapshotHead, snapshotVersion}) {
		return nil, r.malformed("another beginning", "an array of three, the first of them 1")
	}
	r.at = 2
	time, err := r.head(0)
	if err != nil {
		return nil, err
	}
	if time >= latestTime {
		return nil, r.malformed(fmt.Sprintf("time %d", time), "Unix seconds")
	}
	count, err := r.head(4)
	if err != nil {
		return nil, err
	}
	ids, err := r.texts(count)
	if err != nil {
		return nil, err
	}
	return ids, r.end()
}

// head reads the first bytes of an item of one major type: its value or its length.
func (r *reader) head(major byte) (uint64, error) {
	initial, err := r.octet()
	if err != nil {
		return 0, err
	}
	if initial>>5 != major {
		return 0, r.malformed(fmt.Sprintf("major type %d", initial>>5), fmt.Sprintf("major type %d", major))
	}
	return r.argument(initial & 31)
}

func (r *reader) texts(count uint64) ([]string, error) {
	var ids []string
	for range count {
		length, err := r.head(3)
		if err != nil {
			return nil, err
		}
		id, err := r.text(length)
		if err != nil {
			return nil, err
		}
		ids = append(ids, string(id))
	}
	return ids, nil
}
