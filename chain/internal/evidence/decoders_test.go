// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// malformed is that a decoder refuses with a verdict of its own, and never otherwise.
func malformed(t *testing.T, err error) {
	t.Helper()
	var verdict *Refused
	require.True(t, errors.As(err, &verdict), "%v", err)
}

func TestWhatIsNotInTheProfileOfCBORIsRefusedAndItsTwinIsNot(t *testing.T) {
	nested := func(lists int) []byte { return append(bytes.Repeat([]byte{0x81}, lists), 0) }
	for name, c := range map[string]struct{ wrong, right []byte }{
		"nothing":                     {nil, []byte{0x00}},
		"a tag":                       {[]byte{0xc0}, []byte{0xa0}},
		"undefined":                   {[]byte{0xf7}, []byte{0xf6}},
		"a float":                     {[]byte{0xf9, 0x3c, 0x00}, []byte{0x01}},
		"depth 17":                    {nested(MaxDepth + 1), nested(MaxDepth)},
		"a length that ends later":    {[]byte{0x9f, 0xff}, []byte{0x80}},
		"a longer form than needed":   {[]byte{0x18, 0x17}, []byte{0x18, 0x18}},
		"a length cut off":            {[]byte{0x19, 0x01}, []byte{0x19, 0x01, 0x00}},
		"a string that runs past":     {[]byte{0x42, 0x00}, []byte{0x42, 0x00, 0x00}},
		"text that is not UTF-8":      {[]byte{0x61, 0xff}, []byte{0x61, 0x7f}},
		"a key twice":                 {[]byte{0xa2, 1, 0, 1, 0}, []byte{0xa2, 1, 0, 2, 0}},
		"a key that is bytes":         {[]byte{0xa1, 0x40, 0}, []byte{0xa1, 0x60, 0}},
		"a key that is a truth value": {[]byte{0xa1, 0xf5}, []byte{0xa1, 0x01, 0xf5}},
		"a value that is missing":     {[]byte{0xa1, 0x01}, []byte{0xa1, 0x01, 0x01}},
		"fewer items than announced":  {[]byte{0x82, 0x01}, []byte{0x82, 0x01, 0x01}},
		"a byte behind it":            {[]byte{0x01, 0x01}, []byte{0x01}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := decode(c.wrong, "item")
			malformed(t, err)
			_, err = decode(c.right, "item")
			require.NoError(t, err)
		})
	}
}

func FuzzCBOR(f *testing.F) {
	for _, seed := range [][]byte{
		{0x00}, {0x38, 0xff}, {0x58, 0x18}, {0x63, 'a', 'b', 'c'}, {0x82, 0x01, 0xf6}, {0xa1, 0x01, 0x42, 0x00, 0x01}, {0xf4}, {0xf5}, {0xc0, 0x00},
		{0x18, 0x17}, {0x9f, 0xff}, {0xfb, 0, 0, 0, 0, 0, 0, 0, 0}, {0x62, 0xc3, 0x28}, {0xa2, 0x01, 0x00, 0x01, 0x00}, bytes.Repeat([]byte{0x81}, 18),
		{0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, {0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, item []byte) {
		if _, err := decode(item, "item"); err != nil {
			malformed(t, err)
			return
		}
		// An item fills its bytes: neither a part of them nor more than them is one.
		for size := range len(item) {
			_, err := decode(item[:size], "item")
			malformed(t, err)
		}
		_, err := decode(append(bytes.Clone(item), 0), "item")
		malformed(t, err)
		_, err = decode(append(append([]byte{0x81}, item...), item...), "item")
		malformed(t, err)
	})
}

func FuzzCoseSign1(f *testing.F) {
	f.Add([]byte{0xd2, 0x84, 0x43, 0xa1, 0x01, 0x26, 0xa0, 0x40, 0x58, 0x40}, []byte{})
	f.Add(append([]byte{0xd2, 0x84, 0x43, 0xa1, 0x01, 0x26, 0xa0, 0x41, 0x00, 0x58, 0x40}, make([]byte, 64)...), []byte{0xa0})
	f.Fuzz(func(t *testing.T, raw, other []byte) {
		message, err := parseSign1(raw, "message")
		if err != nil {
			malformed(t, err)
			return
		}
		require.Len(t, message.signature, map[algorithm]int{es256: 64, es384: 96, eddsa: 64}[message.algorithm])
		// What is signed says all of header and payload: with another payload it is other bytes.
		signed := message.toBeSigned()
		require.True(t, bytes.HasSuffix(signed, message.payload))
		if message.payload = other; !bytes.HasSuffix(signed, other) {
			require.NotEqual(t, signed, message.toBeSigned())
		}
	})
}

func FuzzCoseKey(f *testing.F) {
	f.Add(append([]byte{0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20}, bytes.Repeat([]byte{3}, 32)...))
	f.Add(append([]byte{0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20}, make([]byte, 67)...))
	f.Fuzz(func(t *testing.T, cose []byte) {
		key, err := parseCoseKey(cose, "key")
		if err != nil {
			malformed(t, err)
			return
		}
		require.True(t, (key.ed == nil) != (key.ec == nil))
		if key.ec != nil {
			require.True(t, key.ec.Curve.IsOnCurve(key.ec.X, key.ec.Y), "off its curve") //nolint:staticcheck // the check is the point
		}
	})
}
