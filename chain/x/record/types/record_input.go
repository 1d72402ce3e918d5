// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

const (
	minSizeBucket = 12 // 4 KiB
	maxSizeBucket = 30 // 1 GiB
)

// unlistable categories may never be public: having one tells a condition, or the text could name a person.
var unlistable = []Category{
	CATEGORY_GLUCOSE, CATEGORY_MEDICATIONS, CATEGORY_CONDITIONS, CATEGORY_NOTES, CATEGORY_GENOMIC, CATEGORY_SURVEY,
}

// SealContext is what the record's content key is bound to.
func (r RecordInput) SealContext(chainID string, batchID []byte) []byte {
	return canon.SealContext(canon.SealFields{
		Suite: uint8(r.Suite), ChainID: chainID, Vault: r.Vault, BatchID: batchID, E: r.E, Deid: uint8(r.Deid),
		DeidConfig: r.DeidConfig, LabelCommit: r.LabelCommit, SizeBucket: uint64(r.SizeBucket),
	})
}

// HeaderHash is what the vault's agent key signs. Relayer is the carrying operator's address: a copier gains nothing.
func (r RecordInput) HeaderHash(chainID string, batchID, relayer []byte) []byte {
	return canon.RecordHeader(canon.RecordHeaderFields{
		ChainID: chainID, Vault: r.Vault, BatchID: batchID, SealContext: r.SealContext(chainID, batchID), CiphertextHash: r.CiphertextHash,
		CapsuleProof: r.CapsuleProof, LabelBox: r.LabelBox, CategoryPublic: uint8(r.CategoryPublic), Relayer: relayer, ValidUntil: r.ValidUntil,
	})
}

// Validate refuses what no relayer should have sent, at a block's time; ErrInvalid, ErrHeaderExpired, ErrCategoryUnlisted.
func (r RecordInput) Validate(params Params, now int64) error {
	for _, field := range []struct {
		name   string
		bytes  []byte
		wanted int
	}{
		{"vault", r.Vault, IDSize}, {"e", r.E, IDSize}, {"capsule_proof", r.CapsuleProof, CapsuleProofSize},
		{"ciphertext_hash", r.CiphertextHash, IDSize}, {"deid_config", r.DeidConfig, IDSize}, {"label_commit", r.LabelCommit, IDSize},
		{"label_box", r.LabelBox, IDSize}, {"signature", r.Signature, 64},
	} {
		if len(field.bytes) != field.wanted {
			return errorsmod.Wrapf(ErrInvalid, "record %s: got %d bytes, wanted %d", field.name, len(field.bytes), field.wanted)
		}
	}
	if r.Suite != Suite {
		return errorsmod.Wrapf(ErrInvalid, "record suite: got %d, wanted %d", r.Suite, Suite)
	}
	if r.SizeBucket < minSizeBucket || r.SizeBucket > maxSizeBucket {
		return errorsmod.Wrapf(ErrInvalid, "record size_bucket: got %d, wanted %d to %d", r.SizeBucket, minSizeBucket, maxSizeBucket)
	}
	if r.ValidUntil < now || r.ValidUntil-now > int64(params.MaxValidSeconds) {
		return errorsmod.Wrapf(ErrHeaderExpired, "record valid_until: got %d, wanted %d to %d", r.ValidUntil, now, now+int64(params.MaxValidSeconds))
	}
	return r.validateKinds()
}

func (r RecordInput) validateKinds() error {
	if _, known := consenttypes.Deid_name[int32(r.Deid)]; !known || r.Deid == 0 {
		return errorsmod.Wrapf(ErrInvalid, "record deid: got %d, wanted a known one", r.Deid)
	}
	isExpert := r.Deid == consenttypes.DEID_EXPERT
	if isExpert != (len(r.DeidMethod) == IDSize) || (!isExpert && len(r.DeidMethod) != 0) {
		return errorsmod.Wrapf(ErrDeidMethod, "record deid_method: got %d bytes with deid %s, wanted a method with EXPERT only", len(r.DeidMethod), r.Deid)
	}
	if _, known := Category_name[int32(r.CategoryPublic)]; !known {
		return errorsmod.Wrapf(ErrInvalid, "record category_public: got %d, wanted a known one or 0", r.CategoryPublic)
	}
	for _, category := range unlistable {
		if r.CategoryPublic == category {
			return errorsmod.Wrapf(ErrCategoryUnlisted, "record category_public: got %s, wanted one that may be listed, or 0", category)
		}
	}
	return nil
}
