// SPDX-License-Identifier: Apache-2.0

package canon

// NonceFields is what a challenge binds. DataKey is the COSE_Key of the key to be.
type NonceFields struct {
	ChainID    string
	Height     uint64
	HeaderHash []byte
	DeviceID   []byte
	Purpose    uint8
	DataKey    []byte
}

// Nonce is the 32-byte nonce that evidence must carry.
func Nonce(n NonceFields) []byte {
	return H("aceso/nonce/1", Text(n.ChainID), U64(n.Height), n.HeaderHash, n.DeviceID, U8(n.Purpose), sha256Of(n.DataKey))
}

// Nonce64 is the nonce for formats with 64 bytes of it: the nonce followed by its SHA-256.
func Nonce64(nonce32 []byte) []byte {
	return append(append(make([]byte, 0, 64), nonce32...), sha256Of(nonce32)...)
}

// RoundFields is what the data key signs to open a round. Lead is the lead's address.
type RoundFields struct {
	ChainID      string
	DeviceID     []byte
	Purpose      uint8
	EvidenceHash []byte
	NonceHeight  uint64
	Lead         []byte
}

// RoundStatement is the round statement, also the round id.
func RoundStatement(r RoundFields) []byte {
	return H("aceso/round/1", Text(r.ChainID), r.DeviceID, U8(r.Purpose), r.EvidenceHash, U64(r.NonceHeight), r.Lead)
}

// VerdictFields is an attestation result, the fields that relayers vote on, in proto order. ValidUntil is in seconds.
type VerdictFields struct {
	V             uint8
	Format        string
	Device        []byte
	Model         []byte
	Nonce         []byte
	DataKey       []byte
	MeasurementID []byte
	Vector        []byte // AR4SI trustworthiness vector, eight signed bytes
	Tier          uint8
	Code          string
	Snapshot      []byte
	EvidenceHash  []byte
	ValidUntil    int64
}

// UnavailableVerdict is the verdict of a relayer that was not served the evidence.
func UnavailableVerdict() VerdictFields {
	zero := func(n int) []byte { return make([]byte, n) }
	return VerdictFields{
		V: 1, Device: zero(32), Model: zero(32), Vector: zero(8), Code: "unavailable", Snapshot: zero(32), EvidenceHash: zero(32),
	}
}

// VerdictDigest is the digest of a verdict; equal digests are equal votes.
func VerdictDigest(r VerdictFields) []byte {
	return H("aceso/verdict/1",
		U8(r.V), Text(r.Format), r.Device, r.Model, r.Nonce, r.DataKey, r.MeasurementID, r.Vector,
		U8(r.Tier), Text(r.Code), r.Snapshot, r.EvidenceHash, I64(r.ValidUntil))
}

// VoteCommit is what a relayer commits to before it reveals its verdict.
func VoteCommit(roundID, operator20, digest, salt32 []byte) []byte {
	return H("aceso/vote/1", roundID, operator20, digest, salt32)
}

// PossessionStatement is what the data key signs to let an account pair the device, and as a sponsor proof.
func PossessionStatement(chainID string, deviceID, owner []byte, generation uint64) []byte {
	return H("aceso/pair/1", Text(chainID), deviceID, owner, U64(generation))
}
