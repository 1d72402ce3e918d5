// SPDX-License-Identifier: Apache-2.0

package merkle_test

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/aceso-network/aceso/chain/internal/merkle"
)

// The inputs and roots of the Certificate Transparency reference trees (RFC 6962).
func TestRootsAreThoseOfTheReferenceTrees(t *testing.T) {
	inputs := []string{"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"}
	roots := []string{
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
		"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
		"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
		"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
		"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
		"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
		"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
		"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
	}
	var leaves [][]byte
	for count, want := range roots {
		if got := hex.EncodeToString(merkle.Root(leaves)); got != want {
			t.Errorf("%d leaves: got %s, wanted %s", count, got, want)
		}
		if count < len(inputs) {
			data, err := hex.DecodeString(inputs[count])
			if err != nil {
				t.Fatal(err)
			}
			leaves = append(leaves, merkle.Leaf(data))
		}
	}
}

func FuzzAPathVerifiesOnlyForItsOwnLeafAndPlace(f *testing.F) {
	f.Add(uint16(7), uint16(3), uint16(1))
	f.Fuzz(func(t *testing.T, size, place, other uint16) {
		count := int(size%200) + 1
		index, wrong := int(place)%count, int(other)%count
		var leaves [][]byte
		for i := range count {
			leaves = append(leaves, merkle.Leaf([]byte{byte(i)}))
		}
		root, path := merkle.Root(leaves), merkle.Path(leaves, index)
		if !merkle.Verify(root, leaves[index], uint64(index), uint64(count), path) {
			t.Fatalf("leaf %d of %d: got false, wanted true", index, count)
		}
		if wrong == index {
			return
		}
		if merkle.Verify(root, leaves[wrong], uint64(index), uint64(count), path) {
			t.Fatalf("leaf %d in place of %d: got true, wanted false", wrong, index)
		}
		if merkle.Verify(root, leaves[index], uint64(wrong), uint64(count), path) {
			t.Fatalf("leaf %d said to be at %d of %d: got true, wanted false", index, wrong, count)
		}
	})
}

// A path from outside is bytes of any length; where one verifies, no other bytes in its place do.
func FuzzAForeignPathVerifiesInOneFormOnly(f *testing.F) {
	leaves := [][]byte{merkle.Leaf([]byte{0}), merkle.Leaf([]byte{1}), merkle.Leaf([]byte{2})}
	f.Add(merkle.Root(leaves), leaves[1], uint64(1), uint64(3), bytes.Join(merkle.Path(leaves, 1), nil), byte(7))
	f.Fuzz(func(t *testing.T, root, leaf []byte, index, count uint64, joined []byte, at byte) {
		var path [][]byte
		for rest := joined; len(rest) > 0; {
			size := min(len(rest), merkle.HashSize)
			path, rest = append(path, rest[:size]), rest[size:]
		}
		if !merkle.Verify(root, leaf, index, count, path) {
			return
		}
		altered := bytes.Clone(root)
		altered[int(at)%len(altered)] ^= 1
		if merkle.Verify(altered, leaf, index, count, path) || merkle.Verify(root, leaf, count, count, path) ||
			merkle.Verify(root, leaf, index, count, append(path, leaf)) {
			t.Fatalf("leaf %d of %d: got true with another root, place or a longer path, wanted false", index, count)
		}
		for _, sibling := range path {
			sibling[int(at)%merkle.HashSize] ^= 1
			if merkle.Verify(root, leaf, index, count, path) {
				t.Fatal("got true with a byte of the path changed, wanted false")
			}
			sibling[int(at)%merkle.HashSize] ^= 1
		}
	})
}

func TestAPathOutOfRangeIsNone(t *testing.T) {
	if merkle.Path([][]byte{merkle.Leaf(nil)}, 1) != nil || merkle.Path(nil, 0) != nil {
		t.Error("got a path, wanted none")
	}
}
