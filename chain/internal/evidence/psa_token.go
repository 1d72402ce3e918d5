// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"fmt"
	"slices"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// Claim keys of RFC 9783 section 4 and RFC 9711, and the keys inside one software component (RFC 9783 section 4.4.1).
const (
	claimNonce          = 10
	claimUeid           = 256
	claimProfile        = 265
	claimClientID       = 2394
	claimLifecycle      = 2395
	claimImplementation = 2396
	claimCertification  = 2398
	claimComponents     = 2399

	componentType    = 1
	componentValue   = 2
	componentVersion = 4
	componentSigner  = 5
)

const (
	psaFormat     = "psa"
	psaMaxBytes   = 8192
	psaProfile    = "tag:psacertified.org,2023:psa#tfm" // RFC 9783 section 4.6.1
	psaSecured    = 0x30                                // lifecycle 0x3000 to 0x30ff (RFC 9783 section 4.3.1)
	ueidSize      = 33
	ueidRandom    = 0x01
	maxComponents = 64
)

var hashSizes = []int{32, 48, 64}

type component struct {
	kind          string
	value, signer []byte
}

// psaToken is the claims of a token, typed and of the right length; nothing is verified yet.
type psaToken struct {
	profile          string
	nonce            []byte
	ueid             []byte
	implementationID []byte
	lifecycle        int64
	components       []component
	certification    string // empty if the token names none
}

// readPsaToken reads the claims in the order in which @aceso/attest does, so that the first fault has the same code.
func readPsaToken(payload []byte) (psaToken, error) {
	value, err := decode(payload, "psa claims")
	if err != nil {
		return psaToken{}, err
	}
	claims, isTable := value.(table)
	if !isTable {
		return psaToken{}, refuse(Malformed, "psa claims", "another item", "a map")
	}
	token := psaToken{}
	if token.ueid, err = bytesClaim(claims, claimUeid, "ueid", ueidSize); err != nil {
		return token, err
	}
	if token.ueid[0] != ueidRandom {
		return token, refuse(ClaimMalformed, "ueid", fmt.Sprintf("type %d", token.ueid[0]), "type 1 (RAND)")
	}
	if token.profile, err = textClaim(claims, claimProfile, "profile"); err != nil {
		return token, err
	}
	if token.nonce, err = bytesClaim(claims, claimNonce, "nonce", hashSizes...); err != nil {
		return token, err
	}
	if token.implementationID, err = bytesClaim(claims, claimImplementation, "implementation id", 32); err != nil {
		return token, err
	}
	if _, err = intClaim(claims, claimClientID, "client id", -(1 << 31), 1<<31-1); err != nil {
		return token, err
	}
	if token.lifecycle, err = intClaim(claims, claimLifecycle, "security lifecycle", 0, 0xffff); err != nil {
		return token, err
	}
	if token.components, err = readComponents(claims); err != nil {
		return token, err
	}
	token.certification, err = optionalText(claims, claimCertification, "certification reference")
	return token, err
}

func readComponents(claims table) ([]component, error) {
	value := claims.get(claimComponents)
	if !claims.has(number(claimComponents)) {
		return nil, refuse(ClaimMissing, "software components", "none", "at least one")
	}
	items, isList := value.(list)
	if !isList || len(items) == 0 || len(items) > maxComponents {
		return nil, refuse(ClaimMalformed, "software components", "another item", fmt.Sprintf("an array of 1 to %d", maxComponents))
	}
	components := make([]component, len(items))
	for i, item := range items {
		var err error
		if components[i], err = readComponent(item); err != nil {
			return nil, err
		}
	}
	return components, nil
}

func readComponent(value any) (component, error) {
	entries, isTable := value.(table)
	if !isTable {
		return component{}, refuse(ClaimMalformed, "software component", "another item", "a map")
	}
	var c component
	var err error
	if c.kind, err = optionalText(entries, componentType, "measurement type"); err != nil {
		return c, err
	}
	if c.value, err = bytesClaim(entries, componentValue, "measurement value", hashSizes...); err != nil {
		return c, err
	}
	if c.signer, err = bytesClaim(entries, componentSigner, "signer id", hashSizes...); err != nil {
		return c, err
	}
	_, err = optionalText(entries, componentVersion, "component version")
	return c, err
}

// measurement stands for a device's measured firmware in a reference value. Versions are left out: they are words, the measurement is
// the fact.
func (t psaToken) measurement() []byte {
	fields := [][]byte{t.implementationID}
	for _, c := range t.components {
		fields = append(fields, []byte(c.kind), c.value, c.signer)
	}
	return canon.H("aceso/psa-measurement/1", fields...)
}

func bytesClaim(claims table, key int64, name string, sizes ...int) ([]byte, error) {
	value := claims.get(key)
	if !claims.has(number(key)) {
		return nil, refuse(ClaimMissing, name, "none", "a byte string")
	}
	bytes, isBytes := value.([]byte)
	if !isBytes || !slices.Contains(sizes, len(bytes)) {
		return nil, refuse(ClaimMalformed, name, "another item or length", fmt.Sprintf("a byte string of %v bytes", sizes))
	}
	return bytes, nil
}

func intClaim(claims table, key int64, name string, least, most int64) (int64, error) {
	value := claims.get(key)
	if !claims.has(number(key)) {
		return 0, refuse(ClaimMissing, name, "none", "an integer")
	}
	n, isInteger := value.(integer)
	if !isInteger || n.arg > 1<<32 {
		return 0, refuse(ClaimMalformed, name, "another item", fmt.Sprintf("%d to %d", least, most))
	}
	found := int64(n.arg)
	if n.negative {
		found = -1 - found
	}
	if found < least || found > most {
		return 0, refuse(ClaimMalformed, name, fmt.Sprint(found), fmt.Sprintf("%d to %d", least, most))
	}
	return found, nil
}

func textClaim(claims table, key int64, name string) (string, error) {
	if !claims.has(number(key)) {
		return "", refuse(ClaimMissing, name, "none", "text")
	}
	return optionalText(claims, key, name)
}

func optionalText(claims table, key int64, name string) (string, error) {
	value := claims.get(key)
	if !claims.has(number(key)) {
		return "", nil
	}
	found, isText := value.(text)
	if !isText {
		return "", refuse(ClaimMalformed, name, "another item", "text")
	}
	return string(found), nil
}
