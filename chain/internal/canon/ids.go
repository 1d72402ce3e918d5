// SPDX-License-Identifier: Apache-2.0

package canon

// DeviceID hides the hardware's own instance id behind a salt that stays with maker and owner.
func DeviceID(salt16, instanceID []byte) []byte { return H("aceso/device/1", salt16, instanceID) }

// ModelID names a maker's device model.
func ModelID(maker20 []byte, udiDI, name string) []byte {
	return H("aceso/model/1", maker20, Text(udiDI), Text(name))
}

// VaultID names the one vault of an owner, class and generation.
func VaultID(chainID string, owner []byte, class uint8, generation uint64) []byte {
	return H("aceso/vault/1", Text(chainID), owner, U8(class), U64(generation))
}

// RecordID names a sealed record.
func RecordID(batchID, vault, ciphertextHash []byte) []byte {
	return H("aceso/record-id/1", batchID, vault, ciphertextHash)
}

// ConsentID names a consent; the salt inside policyHash makes it fresh.
func ConsentID(chainID string, owner, policyHash []byte) []byte {
	return H("aceso/consent/1", Text(chainID), owner, policyHash)
}

// ConsentSet is SHA-256 of an owner's live consent ids, ascending, one after the other.
func ConsentSet(sortedIDs [][]byte) []byte {
	var all []byte
	for _, id := range sortedIDs {
		all = append(all, id...)
	}
	return sha256Of(all)
}

// StudyID names a study.
func StudyID(chainID string, sponsor, salt16 []byte) []byte {
	return H("aceso/study/1", Text(chainID), sponsor, salt16)
}

// RequestID names an access request.
func RequestID(chainID string, study, researcher, salt16 []byte) []byte {
	return H("aceso/request/1", Text(chainID), study, researcher, salt16)
}

// OrderID names a release order: origin is a study's request (32 bytes) or, when the owner shares, a fresh salt (16 bytes).
func OrderID(chainID string, origin, vault []byte) []byte {
	return H("aceso/order/1", Text(chainID), origin, vault)
}

// DisputeID names a dispute; kind is the proto number of DisputeKind.
func DisputeID(order, trustee []byte, kind uint8) []byte {
	return H("aceso/dispute/1", order, trustee, U8(kind))
}
