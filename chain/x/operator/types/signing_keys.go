// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"crypto/ecdh"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// anyScalar multiplies a candidate X25519 key: a point of small order gives zero with every clamped scalar (RFC 7748
// section 6.1), which the standard library reports as an error.
var anyScalar = bytes.Repeat([]byte{1}, 32)

// CheckKeys refuses an Ed25519 key that is malformed or of small order, and an X25519 key that is.
func CheckKeys(signKey, hpkeKey []byte) error {
	if err := canon.CheckEd25519Key(signKey); err != nil {
		return errorsmod.Wrapf(ErrKeyRefused, "sign_key: %s", err)
	}
	if bytes.Equal(signKey, hpkeKey) {
		return errorsmod.Wrap(ErrKeyRefused, "hpke_key: got the sign_key's bytes, wanted a key of its own")
	}
	public, err := ecdh.X25519().NewPublicKey(hpkeKey)
	if err != nil {
		return errorsmod.Wrapf(ErrKeyRefused, "hpke_key: got %d bytes, wanted 32", len(hpkeKey))
	}
	private, err := ecdh.X25519().NewPrivateKey(anyScalar)
	if err != nil {
		return err
	}
	if _, err := private.ECDH(public); err != nil {
		return errorsmod.Wrap(ErrKeyRefused, "hpke_key: got a point of small order, wanted an X25519 public key")
	}
	return nil
}

// RetireKey returns the operator with a new X25519 key, the former one kept among the retired. With no duty left whose
// boxes name them (dutyUntil plus tail is over) the older retired keys are forgotten first.
func (o Operator) RetireKey(hpkeKey []byte, dutyUntil, now int64) (Operator, error) {
	if bytes.Equal(o.HpkeKey, hpkeKey) {
		return o, nil
	}
	retired := o.RetiredHpkeKeys
	if dutyUntil+DutyTail < now {
		retired = nil
	}
	if len(retired) >= MaxRetiredKeys {
		return Operator{}, errorsmod.Wrapf(ErrKeyRefused, "retired keys of %s: got %d still in leases, wanted fewer than %d", o.Address, len(retired), MaxRetiredKeys)
	}
	o.RetiredHpkeKeys = append(append([][]byte{}, retired...), o.HpkeKey)
	o.HpkeKey = hpkeKey
	return o, nil
}
