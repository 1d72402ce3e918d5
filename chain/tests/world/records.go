// SPDX-License-Identifier: Apache-2.0

package world

import (
	"crypto/ed25519"
	"fmt"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
)

// Source is a device's chain of batches as its owner's agent keeps it.
type Source struct {
	Device string
	Owner  string
	seq    uint64
	prev   []byte
}

// Batch is the next batch of a source, signed by the device.
func (s *Source) Batch(count uint32) *recordtypes.BatchInput {
	s.seq++
	if s.prev == nil {
		s.prev = make([]byte, recordtypes.IDSize)
	}
	input := &recordtypes.BatchInput{
		Device: DeviceID(s.Device), Generation: 1, KeyGeneration: 1, Seq: s.seq, Prev: s.prev, Root: Bytes32(fmt.Sprintf("root %s %d", s.Device, s.seq)),
		Count: count, Class: consenttypes.DATA_CLASS_WEARABLE, Year: 2026,
	}
	id := input.ID(ID)
	input.Signature, s.prev = NewDataKey(s.Device).Sign(id), id
	return input
}

// Last is the id of the newest batch of a source.
func (s *Source) Last() []byte { return s.prev }

// Sealing is who seals what over a batch, for which relayer to carry until when.
type Sealing struct {
	Owner      string
	Name       string // tells records over one batch apart
	Class      consenttypes.DataClass
	Relayer    string
	ValidUntil int64
}

// Seal makes the record input: a capsule with its proof, and the header signed by the owner's agent.
func Seal(batch []byte, s Sealing) recordtypes.RecordInput {
	vault := VaultID(s.Owner, s.Class)
	input := recordtypes.RecordInput{
		Vault: vault, ShareGeneration: 1, Suite: recordtypes.Suite, CiphertextHash: Bytes32("ciphertext " + s.Name),
		Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS, DeidConfig: Bytes32("deid config"), LabelCommit: Bytes32("label " + s.Name),
		LabelBox: Bytes32("label box " + s.Name), SizeBucket: 12, ValidUntil: s.ValidUntil,
	}
	input.E, input.CapsuleProof = Capsule(s.Name, canon.CapsuleFields{
		ChainID: ID, Suite: recordtypes.Suite, Vault: vault, VaultKey: Point(fmt.Sprintf("commitment 0 of %s %d", s.Owner, s.Class)), BatchID: batch,
		CiphertextHash: input.CiphertextHash,
	})
	input.Signature = ed25519.Sign(SignKey(Agent(s.Owner)), input.HeaderHash(ID, batch, Raw(s.Relayer)))
	return input
}

// Entry is the next batch of a source and one record over it.
func (c *Chain) Entry(s *Source, relayer string, count uint32) recordtypes.Entry {
	batch := s.Batch(count)
	sealing := Sealing{
		Owner: s.Owner, Name: fmt.Sprintf("%s %d", s.Device, s.seq), Class: consenttypes.DATA_CLASS_WEARABLE, Relayer: relayer, ValidUntil: c.Now() + 86_400,
	}
	return recordtypes.Entry{Batch: batch, Records: []recordtypes.RecordInput{Seal(batch.ID(ID), sealing)}}
}

// Submit has a relayer carry the next batches of sources, one record over each, and returns the ids of the records.
func (c *Chain) Submit(relayer string, sources ...*Source) [][]byte {
	c.Helper()
	msg := &recordtypes.MsgSubmitRecords{Relayer: Addr(Hot(relayer))}
	var ids [][]byte
	for _, source := range sources {
		entry := c.Entry(source, relayer, 256)
		msg.Entries = append(msg.Entries, entry)
		record := entry.Records[0]
		ids = append(ids, canon.RecordID(entry.Batch.ID(ID), record.Vault, record.CiphertextHash))
	}
	result := c.Do(Hot(relayer), msg)
	if refused := Answer(c, result, 0, &recordtypes.MsgSubmitRecordsResponse{}).Refused; len(refused) > 0 {
		c.Fatalf("records: got %v refused, wanted none", refused)
	}
	return ids
}

// SubmitImport has a relayer carry an import batch of a vault with one record over it, and returns the record's id.
func (c *Chain) SubmitImport(relayer, owner string, class consenttypes.DataClass) []byte {
	c.Helper()
	batch := &recordtypes.BatchInput{
		Vault: VaultID(owner, class), Seq: 1, Prev: make([]byte, recordtypes.IDSize), Root: Bytes32("import root " + owner), Count: 3, Class: class, Year: 2024,
	}
	batch.Signature = ed25519.Sign(SignKey(Agent(owner)), batch.ID(ID))
	sealing := Sealing{Owner: owner, Name: "import of " + owner, Class: class, Relayer: relayer, ValidUntil: c.Now() + 86_400}
	record := Seal(batch.ID(ID), sealing)
	entry := recordtypes.Entry{Batch: batch, Records: []recordtypes.RecordInput{record}}
	c.Do(Hot(relayer), &recordtypes.MsgSubmitRecords{Relayer: Addr(Hot(relayer)), Entries: []recordtypes.Entry{entry}})
	return canon.RecordID(batch.ID(ID), record.Vault, record.CiphertextHash)
}
