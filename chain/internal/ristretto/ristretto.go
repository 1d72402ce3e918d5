// SPDX-License-Identifier: Apache-2.0

// Package ristretto reads what is written on ristretto255 (RFC 9496) and checks that partial decapsulations were made by one share.
package ristretto

import (
	"errors"

	"github.com/cloudflare/circl/group"
)

// Size of an encoded point or scalar, in bytes.
const Size = 32

var (
	errPoint  = errors.New("got bytes that are no canonical ristretto255 point or the identity, wanted another point")
	errScalar = errors.New("got bytes that are no scalar below the group order, wanted a canonical one")
)

// Point reads a canonical point; the identity is refused.
func Point(encoded []byte) (group.Element, error) {
	point := group.Ristretto255.NewElement()
	if len(encoded) != Size || point.UnmarshalBinary(encoded) != nil || point.IsIdentity() {
		return nil, errPoint
	}
	return point, nil
}

// Points reads a list of canonical points, none the identity.
func Points(encoded [][]byte) ([]group.Element, error) {
	points := make([]group.Element, len(encoded))
	for i, bytes := range encoded {
		point, err := Point(bytes)
		if err != nil {
			return nil, err
		}
		points[i] = point
	}
	return points, nil
}

// Scalar reads a scalar, little-endian and below the group order: one value has one encoding.
func Scalar(encoded []byte) (group.Scalar, error) {
	scalar := group.Ristretto255.NewScalar()
	if len(encoded) != Size || scalar.UnmarshalBinary(encoded) != nil {
		return nil, errScalar
	}
	return scalar, nil
}
