package clean

import (
	"crypto/sha256"
	"slices"
	"time"
)

// Ordered works on sorted keys, block time and integers.
func Ordered(balances map[string]int, keys []string, block time.Time) (int64, [32]byte) {
	slices.Sort(keys)
	sum := block.Unix()
	for _, key := range keys {
		sum += int64(balances[key])
	}
	//determinism:allow the sum does not depend on the order
	for _, balance := range balances {
		sum += int64(balance)
	}
	const million = 1e6
	return sum + million, sha256.Sum256([]byte(keys[0]))
}
