// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"crypto/ecdh"
	"crypto/sha256"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/ristretto"
)

// CheckCommitments refuses anything but `threshold` canonical ristretto255 points (RFC 9496) that are not the identity, with
// ErrCommitmentsInvalid. The first is C_0.
func CheckCommitments(commitments [][]byte, threshold uint32) error {
	if threshold == 0 || uint32(len(commitments)) != threshold {
		return errorsmod.Wrapf(ErrCommitmentsInvalid, "commitments: got %d, wanted %d", len(commitments), threshold)
	}
	for i, commitment := range commitments {
		if _, err := ristretto.Point(commitment); err != nil {
			return errorsmod.Wrapf(ErrCommitmentsInvalid, "commitment %d: %s", i, err)
		}
	}
	return nil
}

// CommitmentsHash is SHA-256 of the commitments one after the other, as it stands in the Deal.
func CommitmentsHash(commitments [][]byte) []byte {
	sum := sha256.Sum256(bytes.Join(commitments, nil))
	return sum[:]
}

// CheckSignKey refuses an Ed25519 key that is not canonical or is of small order, with ErrKeyInvalid.
func CheckSignKey(subject string, key []byte) error {
	if err := canon.CheckEd25519Key(key); err != nil {
		return errorsmod.Wrapf(ErrKeyInvalid, "%s: %s", subject, err)
	}
	return nil
}

// CheckBoxKey refuses an X25519 key of small order: whatever secret it is used with, the shared secret is zero (RFC 7748 section 6.1).
// ErrKeyInvalid.
func CheckBoxKey(subject string, key []byte) error {
	public, err := ecdh.X25519().NewPublicKey(key)
	if err != nil {
		return errorsmod.Wrapf(ErrKeyInvalid, "%s: got %d bytes, wanted %d", subject, len(key), IDSize)
	}
	probe, err := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{1}, IDSize))
	if err != nil {
		return err
	}
	if _, err := probe.ECDH(public); err != nil {
		return errorsmod.Wrapf(ErrKeyInvalid, "%s: got a point of small order, wanted one of the prime-order group", subject)
	}
	return nil
}

// CheckName refuses a blob name that is not 32 bytes, with ErrFieldInvalid.
func CheckName(subject string, name []byte) error {
	if len(name) != IDSize {
		return errorsmod.Wrapf(ErrFieldInvalid, "%s: got %d bytes, wanted %d", subject, len(name), IDSize)
	}
	return nil
}
