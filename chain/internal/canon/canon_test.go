// SPDX-License-Identifier: Apache-2.0

package canon_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"testing"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// parse reads a preimage back: only an injective encoding has an inverse.
func parse(preimage []byte) (string, [][]byte) {
	tagEnd := 1 + int(preimage[0])
	var fields [][]byte
	for rest := preimage[tagEnd:]; len(rest) > 0; {
		size := binary.BigEndian.Uint32(rest)
		fields = append(fields, rest[4:4+size])
		rest = rest[4+size:]
	}
	return string(preimage[1:tagEnd]), fields
}

func FuzzTagAndFieldsCanBeReadBack(f *testing.F) {
	f.Add("aceso/device/1", []byte("a"), []byte("bc"), []byte{})
	f.Add("a", []byte{0, 0, 0, 1}, []byte{}, []byte{0})
	f.Fuzz(func(t *testing.T, tag string, a, b, c []byte) {
		if len(tag) == 0 || len(tag) > 255 {
			t.Skip()
		}
		given := [][]byte{a, b, c}
		gotTag, got := parse(canon.Preimage(tag, given...))
		if gotTag != tag || len(got) != len(given) {
			t.Fatalf("got %q with %d fields, wanted %q with %d", gotTag, len(got), tag, len(given))
		}
		for i, field := range given {
			if !bytes.Equal(got[i], field) {
				t.Fatalf("field %d: got %x, wanted %x", i, got[i], field)
			}
		}
		if len(a) > 0 {
			moved := append(bytes.Clone(a[len(a)-1:]), b...)
			if bytes.Equal(canon.Preimage(tag, given...), canon.Preimage(tag, a[:len(a)-1], moved, c)) {
				t.Fatal("got the same preimage after a byte moved to the next field, wanted another")
			}
		}
	})
}

func TestATagOfNoBytesOrTooManyIsAProgrammingError(t *testing.T) {
	for _, tag := range []string{"", string(make([]byte, 256))} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("tag of %d bytes: got no panic, wanted one", len(tag))
				}
			}()
			canon.Preimage(tag)
		}()
	}
}

func TestHKDFGivesTheOutputOfRFC5869(t *testing.T) {
	ikm := bytes.Repeat([]byte{0x0b}, 22)
	got := hex.EncodeToString(canon.HKDF(ikm, unhex(t, "000102030405060708090a0b0c"), unhex(t, "f0f1f2f3f4f5f6f7f8f9"), 42))
	if want := "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"; got != want {
		t.Errorf("A.1: got %s, wanted %s", got, want)
	}
	got = hex.EncodeToString(canon.HKDF(ikm, nil, nil, 42))
	if want := "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"; got != want {
		t.Errorf("A.3: got %s, wanted %s", got, want)
	}
}

func TestACoseKeyReadsBackAndAnotherFormIsRefused(t *testing.T) {
	x := unhex(t, "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6")
	y := unhex(t, "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")
	cose, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.ES256, X: x, Y: y})
	if err != nil {
		t.Fatal(err)
	}
	key, err := canon.DecodeCoseKey(cose)
	if err != nil || !bytes.Equal(key.X, x) || !bytes.Equal(key.Y, y) {
		t.Fatalf("got %v, %v, wanted the key back", key, err)
	}
	if _, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.ES256, X: y, Y: x}); !errors.Is(err, canon.ErrBadKey) {
		t.Errorf("point off the curve: got %v, wanted ErrBadKey", err)
	}
	if _, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.EdDSA, X: make([]byte, 32)}); !errors.Is(err, canon.ErrBadKey) {
		t.Errorf("small-order key: got %v, wanted ErrBadKey", err)
	}
	if _, err := canon.DecodeCoseKey(append(cose, 0)); !errors.Is(err, canon.ErrBadKey) {
		t.Errorf("trailing byte: got %v, wanted ErrBadKey", err)
	}
}

func TestEd25519VerifiesRFC8032Test2AndRefusesAnotherMessage(t *testing.T) {
	key := unhex(t, "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
	sig := unhex(t, "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
	if !canon.VerifyEd25519(key, []byte{0x72}, sig) {
		t.Error("got false, wanted true")
	}
	if canon.VerifyEd25519(key, []byte{0x73}, sig) {
		t.Error("another message: got true, wanted false")
	}
}

func TestLeadingZeroBitsAreCounted(t *testing.T) {
	for input, want := range map[string]int{"80": 0, "01": 7, "0010": 11, "0000": 16, "": 0} {
		if got := canon.LeadingZeroBits(unhex(t, input)); got != want {
			t.Errorf("%s: got %d, wanted %d", input, got, want)
		}
	}
}

func FuzzDataKey(f *testing.F) {
	f.Add(append([]byte{0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20}, bytes.Repeat([]byte{3}, 32)...), []byte{}, make([]byte, 64))
	f.Add(append([]byte{0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20}, make([]byte, 67)...), []byte{1}, make([]byte, 64))
	f.Fuzz(func(t *testing.T, cose, message, signature []byte) {
		key, err := canon.DecodeCoseKey(cose)
		if err != nil {
			if canon.VerifyDataKey(cose, message, signature) {
				t.Fatal("got a signature verified by what is no key")
			}
			return
		}
		again, err := canon.EncodeCoseKey(key)
		if err != nil || !bytes.Equal(again, cose) {
			t.Fatalf("got %x (%v), wanted the one encoding %x", again, err, cose)
		}
		canon.VerifyDataKey(cose, message, signature) // never panics; by chance it is never true
	})
}
