// SPDX-License-Identifier: Apache-2.0

package types

// An enum bitset has bit 1 << number; bit 0 (unspecified) is never set.

// ClassBit is the bit of a class in `classes`.
func ClassBit(class DataClass) uint32 { return bit(uint32(class)) }

func bit(number uint32) uint32 {
	if number == 0 || number > 31 {
		return 0
	}
	return 1 << number
}

func has(set, number uint32) bool { return set&bit(number) != 0 }

// within says whether the set has only numbers 1 to last.
func within(set, last uint32) bool { return set&1 == 0 && set>>(last+1) == 0 }

// subset says whether every number of a is in b.
func subset(a, b uint32) bool { return a&^b == 0 }

const (
	lastClass     = uint32(DATA_CLASS_SURVEY)
	lastAction    = uint32(ACTION_RELEASE)
	lastModifier  = uint32(DUO_MODIFIER_NPOA)
	lastForbidden = uint32(FORBIDDEN_ADVERTISING)
)
