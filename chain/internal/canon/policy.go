// SPDX-License-Identifier: Apache-2.0

package canon

// PolicyHash is the salted hash of a FHIR Consent in RFC 8785 form.
func PolicyHash(salt32, policy []byte) []byte { return H("aceso/policy/1", salt32, policy) }

// PolicyInfo is the HPKE info of a policy box; index counts from 1.
func PolicyInfo(chainID string, consent, vault []byte, shareGeneration, index uint64) []byte {
	return H("aceso/policy-box/1", Text(chainID), consent, vault, U64(shareGeneration), U64(index))
}

// TermsHash is the hash of the terms a person read.
func TermsHash(language, version, text string) []byte {
	return H("aceso/terms/1", Text(language), Text(version), Text(text))
}
