// SPDX-License-Identifier: Apache-2.0

package canon

import "math/big"

// LabelFields is a record's fine category, labels and days (days since 1970, may be negative).
type LabelFields struct {
	Salt16   []byte
	Category uint8
	Labels   uint64
	DayFrom  int64
	DayTo    int64
}

// LabelCommit commits to a record's labels.
func LabelCommit(l LabelFields) []byte {
	return H("aceso/label/1", l.Salt16, U8(l.Category), U64(l.Labels), I64(l.DayFrom), I64(l.DayTo))
}

// CapsuleFields is what the capsule's Schnorr challenge covers. Points are canonical 32-byte ristretto255.
type CapsuleFields struct {
	ChainID        string
	Suite          uint8
	Vault          []byte
	VaultKey       []byte // C_0
	BatchID        []byte
	CiphertextHash []byte
	E              []byte
	R              []byte
}

// CapsuleChallengePreimage is the preimage of the capsule challenge.
func CapsuleChallengePreimage(c CapsuleFields) []byte {
	return Preimage("aceso/capsule/1", Text(c.ChainID), U8(c.Suite), c.Vault, c.VaultKey, c.BatchID, c.CiphertextHash, c.E, c.R)
}

// CapsuleChallenge is the capsule challenge, a scalar.
func CapsuleChallenge(c CapsuleFields) *big.Int {
	return ScalarFromPreimage(CapsuleChallengePreimage(c))
}

// SealFields is everything a content key is bound to. DeidConfig is the configuration's hash, SizeBucket log2 of the padded size.
type SealFields struct {
	Suite       uint8
	ChainID     string
	Vault       []byte
	BatchID     []byte
	E           []byte
	Deid        uint8
	DeidConfig  []byte
	LabelCommit []byte
	SizeBucket  uint64
}

// SealContext is the seal context s.
func SealContext(s SealFields) []byte {
	return H("aceso/seal/1", U8(s.Suite), Text(s.ChainID), s.Vault, s.BatchID, s.E, U8(s.Deid), s.DeidConfig, s.LabelCommit, U64(s.SizeBucket))
}

// RecordHeaderFields is a sealed record's header. LabelBox is a blob name, CategoryPublic 0 when undisclosed, ValidUntil in seconds.
type RecordHeaderFields struct {
	ChainID        string
	Vault          []byte
	BatchID        []byte
	SealContext    []byte
	CiphertextHash []byte
	CapsuleProof   []byte // Schnorr R ‖ s, 64 bytes; the header carries its SHA-256
	LabelBox       []byte
	CategoryPublic uint8
	Relayer        []byte
	ValidUntil     int64
}

// RecordHeader is the header hash; the vault's agent key signs these 32 bytes.
func RecordHeader(r RecordHeaderFields) []byte {
	return H("aceso/record/1", Text(r.ChainID), r.Vault, r.BatchID, r.SealContext, r.CiphertextHash, sha256Of(r.CapsuleProof),
		r.LabelBox, U8(r.CategoryPublic), r.Relayer, I64(r.ValidUntil))
}

// VaultScalar is the vault scalar a from seed and salt.
func VaultScalar(seed32, vaultSalt32 []byte, class uint8, generation uint64) *big.Int {
	return ScalarFromPreimage(Preimage("aceso/vault-seed/1", seed32, vaultSalt32, U8(class), U64(generation)))
}

func fromVaultSeed(tag string, seed32, vault []byte) []byte {
	return HKDF(seed32, nil, append([]byte(tag), vault...), 32)
}

// OwnerSignSeed is the Ed25519 seed of owner_sign.
func OwnerSignSeed(seed32, vault []byte) []byte {
	return fromVaultSeed("aceso/owner-sign/1", seed32, vault)
}

// OwnerBoxSeed is the X25519 private key of owner_box.
func OwnerBoxSeed(seed32, vault []byte) []byte {
	return fromVaultSeed("aceso/owner-box/1", seed32, vault)
}

// LabelKey is the AES-256 key of the label boxes of a vault.
func LabelKey(seed32, vault []byte) []byte { return fromVaultSeed("aceso/label-key/1", seed32, vault) }

// ShareInfo is the HPKE info of a share box; index counts from 1.
func ShareInfo(chainID string, vault []byte, shareGeneration, index uint64) []byte {
	return H("aceso/share/1", Text(chainID), vault, U64(shareGeneration), U64(index))
}
