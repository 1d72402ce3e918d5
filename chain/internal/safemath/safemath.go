// SPDX-License-Identifier: Apache-2.0

// Package safemath is integer arithmetic on amounts and weights that refuses to wrap around.
package safemath

import (
	"math/bits"

	errorsmod "cosmossdk.io/errors"
)

// Codespace names this package's errors in a transaction result.
const Codespace = "safemath"

var (
	// ErrOverflow says a result does not fit 64 bits.
	ErrOverflow = errorsmod.Register(Codespace, 2, "amount_overflow")
	// ErrUnderflow says more was taken away than there was.
	ErrUnderflow = errorsmod.Register(Codespace, 3, "amount_underflow")
	// ErrDivideByZero says a share of nothing was asked for.
	ErrDivideByZero = errorsmod.Register(Codespace, 4, "divide_by_zero")
)

// BasisPoints is the whole: 10 000 parts of 0.01 %.
const BasisPoints = 10_000

// Add returns a + b, or ErrOverflow.
func Add(a, b uint64) (uint64, error) {
	sum, carry := bits.Add64(a, b, 0)
	if carry != 0 {
		return 0, errorsmod.Wrapf(ErrOverflow, "sum: got %d + %d, wanted at most 64 bits", a, b)
	}
	return sum, nil
}

// Sub returns a − b, or ErrUnderflow.
func Sub(a, b uint64) (uint64, error) {
	if b > a {
		return 0, errorsmod.Wrapf(ErrUnderflow, "difference: got %d - %d, wanted at least 0", a, b)
	}
	return a - b, nil
}

// Mul returns a · b, or ErrOverflow.
func Mul(a, b uint64) (uint64, error) {
	hi, lo := bits.Mul64(a, b)
	if hi != 0 {
		return 0, errorsmod.Wrapf(ErrOverflow, "product: got %d * %d, wanted at most 64 bits", a, b)
	}
	return lo, nil
}

// MulDiv returns ⌊a · b / c⌋ with a 128-bit product, so that only the result has to fit.
func MulDiv(a, b, c uint64) (uint64, error) {
	if c == 0 {
		return 0, errorsmod.Wrapf(ErrDivideByZero, "quotient: got %d * %d / 0, wanted a divisor above 0", a, b)
	}
	hi, lo := bits.Mul64(a, b)
	if hi >= c {
		return 0, errorsmod.Wrapf(ErrOverflow, "quotient: got %d * %d / %d, wanted at most 64 bits", a, b, c)
	}
	quotient, _ := bits.Div64(hi, lo, c)
	return quotient, nil
}

// Sum adds all terms, or returns ErrOverflow.
func Sum(terms ...uint64) (uint64, error) {
	var total uint64
	for _, term := range terms {
		var err error
		if total, err = Add(total, term); err != nil {
			return 0, err
		}
	}
	return total, nil
}
