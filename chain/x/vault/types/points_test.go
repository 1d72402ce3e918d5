// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/cloudflare/circl/group"
	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func unhex(t *testing.T, text string) []byte {
	t.Helper()
	out, err := hex.DecodeString(text)
	require.NoError(t, err)
	return out
}

func generator(t *testing.T) []byte {
	t.Helper()
	out, err := group.Ristretto255.Generator().MarshalBinary()
	require.NoError(t, err)
	return out
}

func TestACommitmentIsACanonicalPointOtherThanTheIdentity(t *testing.T) {
	good := generator(t)
	require.Equal(t, "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76", hex.EncodeToString(good)) // RFC 9496 appendix A.1
	require.NoError(t, types.CheckCommitments([][]byte{good, good}, 2))
	require.ErrorIs(t, types.CheckCommitments([][]byte{good}, 2), types.ErrCommitmentsInvalid)
	require.ErrorIs(t, types.CheckCommitments([][]byte{good, good, good}, 2), types.ErrCommitmentsInvalid)
	require.ErrorIs(t, types.CheckCommitments(nil, 0), types.ErrCommitmentsInvalid)
	for title, bad := range map[string]string{
		"identity": "0000000000000000000000000000000000000000000000000000000000000000",
		// RFC 9496 appendix A.2
		"non-canonical field element":     "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"p, that is zero":                 "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"p + 1, that is one":              "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"negative field element":          "0100000000000000000000000000000000000000000000000000000000000000",
		"negative field element, again":   "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"x squared not a square":          "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
		"negative x y":                    "3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e",
		"y is zero":                       "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"the generator with its high bit": "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6",
		"a byte too few":                  "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d",
	} {
		require.ErrorIs(t, types.CheckCommitments([][]byte{good, unhex(t, bad)}, 2), types.ErrCommitmentsInvalid, title)
		require.ErrorIs(t, types.CheckCommitments([][]byte{unhex(t, bad), good}, 2), types.ErrCommitmentsInvalid, title)
	}
}

func TestWeakKeysAreRefused(t *testing.T) {
	for _, small := range []string{
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000080",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
	} {
		require.ErrorIs(t, types.CheckSignKey("key", unhex(t, small)), types.ErrKeyInvalid, small)
	}
	for _, small := range []string{ // RFC 7748 section 6.1; the list of libsodium
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000000",
		"e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
		"5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	} {
		require.ErrorIs(t, types.CheckBoxKey("key", unhex(t, small)), types.ErrKeyInvalid, small)
	}
	nine := append([]byte{9}, make([]byte, 31)...) // the base point
	require.NoError(t, types.CheckBoxKey("key", nine))
	require.ErrorIs(t, types.CheckBoxKey("key", nine[:31]), types.ErrKeyInvalid)
	// RFC 8032 section 7.1, test 1
	require.NoError(t, types.CheckSignKey("key", unhex(t, "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")))
}

func TestPlacesCountFromOneAndStayInTheirCommittee(t *testing.T) {
	deal := types.NewDeal(types.Deal{Vault: bytes.Repeat([]byte{1}, 32), Threshold: 3}, 9)
	require.Len(t, deal.Acks, 2)
	for _, place := range []int{1, 8, 9} {
		next, err := deal.Ack(place)
		require.NoError(t, err)
		require.False(t, deal.Acked(place)) // the one before is another value
		require.True(t, next.Acked(place))
		deal = next
	}
	require.Equal(t, 3, deal.AckCount())
	require.Equal(t, []byte{0b1000_0001, 0b1}, deal.Acks)
	for _, nowhere := range []int{-1, 0, 17} {
		next, err := deal.Ack(nowhere)
		require.NoError(t, err)
		require.Equal(t, 3, next.AckCount())
	}
}

func TestTooFewSharesAreLeftAfterNMinusTPlusOneDestructions(t *testing.T) {
	shredding := types.NewShredding(bytes.Repeat([]byte{1}, 32), 1, 5, 7)
	for place := 1; place <= 2; place++ {
		shredding = shredding.Ack(place)
		require.False(t, shredding.Done(5, 3))
	}
	require.True(t, shredding.Ack(3).Done(5, 3))
}
