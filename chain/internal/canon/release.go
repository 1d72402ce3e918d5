// SPDX-License-Identifier: Apache-2.0

package canon

// ShareStatementFields is what owner_sign signs to share records: RecipientKeys in committee order, Expires in seconds.
type ShareStatementFields struct {
	ChainID       string
	Vault         []byte
	Records       [][]byte
	Recipient     []byte
	RecipientKeys [][]byte
	Purpose       uint8
	Expires       int64
}

// ShareStatement is the statement of the owner's seed that lets records be shared.
func ShareStatement(s ShareStatementFields) []byte {
	return H("aceso/share-records/1", Text(s.ChainID), s.Vault, List(s.Records), s.Recipient, List(s.RecipientKeys), U8(s.Purpose), I64(s.Expires))
}

// PartialsFields is what a trustee signs over its partials. Index counts from 1, Chunk from 0; Partials are the Z in the order of Records.
type PartialsFields struct {
	ChainID         string
	Order           []byte
	ShareGeneration uint64
	Index           uint64
	Chunk           uint64
	Records         [][]byte
	Partials        [][]byte
	Proof           []byte
}

// PartialsStatement is the trustee's statement.
func PartialsStatement(p PartialsFields) []byte {
	return H("aceso/partials/1", Text(p.ChainID), p.Order, U64(p.ShareGeneration), U64(p.Index), U64(p.Chunk), List(p.Records), List(p.Partials), p.Proof)
}

// ReleaseInfo is the HPKE info of a release box.
func ReleaseInfo(chainID string, order []byte, index uint64) []byte {
	return H("aceso/release/1", Text(chainID), order, U64(index))
}

// OwnerInfo is the HPKE info of an owner box. Kind is the word for what is inside; order is empty when there is none.
func OwnerInfo(chainID string, vault []byte, kind string, order []byte) []byte {
	return H("aceso/owner/1", Text(chainID), vault, Text(kind), order)
}
