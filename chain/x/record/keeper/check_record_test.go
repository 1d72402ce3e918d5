// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"testing"

	"github.com/cloudflare/circl/group"
	"github.com/stretchr/testify/require"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestARecordHeaderSignedByAnotherKeyFailsTheTransaction(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	_, stranger, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	good := given.Records[0].Signature
	given.Records[0].Signature = ed25519.Sign(stranger, given.Records[0].HeaderHash(chainID, given.Batch.ID(chainID), raw("relayer")))
	w.fails(types.ErrHeaderSignature, given)
	given.Records[0].Signature = good
	w.accepted(given)
}

func TestAChangedFieldBreaksTheHeaderSignature(t *testing.T) {
	for name, change := range map[string]func(*types.RecordInput){
		"label box":   func(r *types.RecordInput) { r.LabelBox = id("another") },
		"category":    func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_ECG },
		"deid":        func(r *types.RecordInput) { r.Deid = consenttypes.DEID_LIMITED_SET },
		"config":      func(r *types.RecordInput) { r.DeidConfig = id("another") },
		"label":       func(r *types.RecordInput) { r.LabelCommit = id("another") },
		"size bucket": func(r *types.RecordInput) { r.SizeBucket++ },
		"valid until": func(r *types.RecordInput) { r.ValidUntil++ },
		"ciphertext":  func(r *types.RecordInput) { r.CiphertextHash = id("another") },
		"vault":       func(r *types.RecordInput) { r.Vault = id("second vault") },
		"capsule":     func(r *types.RecordInput) { r.E[0] ^= 1 },
		"proof":       func(r *types.RecordInput) { r.CapsuleProof[0] ^= 1 },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			given := w.full()
			change(&given.Records[0])
			w.fails(types.ErrHeaderSignature, given)
		})
	}
}

func TestAMauledCapsuleIsRefusedEvenWhenItsHeaderIsSigned(t *testing.T) {
	w := newWorld(t)
	batch := w.batch()
	honest := w.record(batch.ID(chainID))
	e := group.Ristretto255.NewElement()
	require.NoError(t, e.UnmarshalBinary(honest.E))
	mauled, err := group.Ristretto255.NewElement().Mul(e, group.Ristretto255.NewScalar().SetUint64(3)).MarshalBinary()
	require.NoError(t, err)
	w.fails(types.ErrCapsuleProof, entry(batch, w.record(batch.ID(chainID), func(r *types.RecordInput) {
		r.E, r.CapsuleProof = mauled, honest.CapsuleProof
	})))
	w.fails(types.ErrCapsuleProof, entry(batch, w.record(batch.ID(chainID), func(r *types.RecordInput) {
		r.E, r.CapsuleProof, r.CiphertextHash = honest.E, honest.CapsuleProof, id("another ciphertext")
	})))
	w.accepted(entry(batch, honest))
}

func TestAHeaderIsValidForATime(t *testing.T) {
	w := newWorld(t)
	batch := w.batch()
	until := func(seconds int64) types.Entry {
		return entry(batch, w.record(batch.ID(chainID), func(r *types.RecordInput) { r.ValidUntil = genesis + seconds }))
	}
	w.fails(types.ErrHeaderExpired, until(-1))
	w.fails(types.ErrHeaderExpired, until(30*86_400+1))
	w.accepted(until(0))
}

func TestAMalformedRecordFailsTheTransaction(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*types.RecordInput)
		want   error
	}{
		"short ciphertext hash":            {func(r *types.RecordInput) { r.CiphertextHash = []byte{1} }, types.ErrInvalid},
		"no label commit":                  {func(r *types.RecordInput) { r.LabelCommit = nil }, types.ErrInvalid},
		"reserved suite":                   {func(r *types.RecordInput) { r.Suite = 2 }, types.ErrInvalid},
		"small bucket":                     {func(r *types.RecordInput) { r.SizeBucket = 11 }, types.ErrInvalid},
		"unknown deid":                     {func(r *types.RecordInput) { r.Deid = 6 }, types.ErrInvalid},
		"no deid":                          {func(r *types.RecordInput) { r.Deid = 0 }, types.ErrInvalid},
		"unknown category":                 {func(r *types.RecordInput) { r.CategoryPublic = 19 }, types.ErrInvalid},
		"EXPERT without a method":          {func(r *types.RecordInput) { r.Deid = consenttypes.DEID_EXPERT }, types.ErrDeidMethod},
		"a method without EXPERT":          {func(r *types.RecordInput) { r.DeidMethod = id("method") }, types.ErrDeidMethod},
		"a category that tells: glucose":   {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_GLUCOSE }, types.ErrCategoryUnlisted},
		"a category that tells: medicines": {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_MEDICATIONS }, types.ErrCategoryUnlisted},
		"a category that tells: condition": {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_CONDITIONS }, types.ErrCategoryUnlisted},
		"a category that tells: notes":     {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_NOTES }, types.ErrCategoryUnlisted},
		"a category that tells: genome":    {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_GENOMIC }, types.ErrCategoryUnlisted},
		"a category that tells: survey":    {func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_SURVEY }, types.ErrCategoryUnlisted},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.fails(row.want, w.full(row.change))
		})
	}
	w := newWorld(t)
	w.accepted(w.full(func(r *types.RecordInput) { r.CategoryPublic = types.CATEGORY_UNSPECIFIED }))
}

func TestEXPERTNeedsALiveDetermination(t *testing.T) {
	w := newWorld(t)
	given := w.full(func(r *types.RecordInput) { r.Deid, r.DeidMethod = consenttypes.DEID_EXPERT, id("method") })
	w.around.methods = map[string]bool{}
	w.leftOut(types.ErrDeidMethod, given)
	w.around.methods[string(id("method"))] = true
	w.accepted(given)
}

func TestARecordGoesIntoAnActiveVaultOfTheBatchsOwnerAndClass(t *testing.T) {
	w := newWorld(t)
	into := func(vault string) types.Entry {
		return w.full(func(r *types.RecordInput) { r.Vault = id(vault) })
	}
	w.leftOut(vaulttypes.ErrVaultNotFound, into("unknown"))
	w.leftOut(types.ErrWrongVault, into("bob's vault"))
	w.leftOut(types.ErrClass, into("lab vault"))
	w.leftOut(types.ErrShareGeneration, w.full(func(r *types.RecordInput) { r.ShareGeneration = 2 }))
	for _, status := range []vaulttypes.VaultStatus{vaulttypes.VAULT_STATUS_DEALING, vaulttypes.VAULT_STATUS_SHREDDING, vaulttypes.VAULT_STATUS_SHREDDED} {
		w.around.changeVault(func(v *vaulttypes.Vault) { v.Status = status })
		w.leftOut(types.ErrVaultNotActive, w.full())
	}
	w.accepted(into("second vault"))
}

func TestAnImportsRecordGoesIntoTheImportsOwnVault(t *testing.T) {
	w := newWorld(t)
	batch := w.imported()
	w.leftOut(types.ErrWrongVault, entry(batch, w.record(batch.ID(chainID), func(r *types.RecordInput) { r.Vault = id("second vault") })))
	w.accepted(entry(batch, w.record(batch.ID(chainID))))
}

func TestTheNextOwnerCannotSealTheFormerOwnersBatch(t *testing.T) {
	w := newWorld(t)
	batch := w.batch()
	w.accepted(entry(batch))
	w.around.changeDevice(func(d *devicetypes.Device) { d.Owner, d.Generation = addr("bob"), 2 })
	later := types.Entry{BatchId: batch.ID(chainID), Records: []types.RecordInput{
		w.record(batch.ID(chainID), func(r *types.RecordInput) { r.Vault = id("bob's vault") }),
	}}
	w.leftOut(types.ErrWrongVault, later)
}

func TestARecordIsAnchoredOnceInTheEntryOfItsBatchToo(t *testing.T) {
	w := newWorld(t)
	twice := w.full()
	twice.Records = append(twice.Records, twice.Records[0])
	w.leftOut(types.ErrRecordExists, twice)
}

func TestARecordIsAnchoredOnce(t *testing.T) {
	w := newWorld(t)
	given := w.full()
	w.accepted(given)
	w.leftOut(types.ErrRecordExists, types.Entry{BatchId: given.Batch.ID(chainID), Records: given.Records})
	w.accepted(types.Entry{BatchId: given.Batch.ID(chainID), Records: []types.RecordInput{
		w.record(given.Batch.ID(chainID), func(r *types.RecordInput) { r.CiphertextHash = id("sealed again") }),
	}})
}
