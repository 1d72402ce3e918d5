// SPDX-License-Identifier: Apache-2.0

package canon

import "math/bits"

// HTTPFields is what an operator's sign_key signs on a request: Method upper-case, Path with its query, Time in seconds.
type HTTPFields struct {
	ChainID  string
	Operator []byte
	Method   string
	Path     string
	Body     []byte
	Time     int64
}

// HTTPStatement is the statement over a request.
func HTTPStatement(h HTTPFields) []byte {
	return H("aceso/http/1", Text(h.ChainID), h.Operator, Text(h.Method), Text(h.Path), sha256Of(h.Body), I64(h.Time))
}

// PowStatement is the proof-of-work digest of a sponsor request; hour is seconds since 1970 ÷ 3600.
func PowStatement(chainID string, address []byte, hour, counter uint64) []byte {
	return H("aceso/pow/1", Text(chainID), address, U64(hour), U64(counter))
}

// LeadingZeroBits is the number of leading zero bits.
func LeadingZeroBits(digest []byte) int {
	for i, b := range digest {
		if b != 0 {
			return i*8 + bits.LeadingZeros8(b)
		}
	}
	return len(digest) * 8
}
