// SPDX-License-Identifier: Apache-2.0

package canon

// BatchFields is a device-signed batch. Prev is the id of the batch before it, 32 zero bytes for the first; Year the calendar year (UTC).
type BatchFields struct {
	ChainID       string
	DeviceID      []byte
	Generation    uint64
	KeyGeneration uint64
	Seq           uint64
	Prev          []byte
	Root          []byte
	Count         uint64
	Class         uint8
	Year          uint64
}

// BatchID is the batch's id; the data key signs these 32 bytes as its message.
func BatchID(b BatchFields) []byte {
	return H("aceso/batch/1", Text(b.ChainID), b.DeviceID, U64(b.Generation), U64(b.KeyGeneration), U64(b.Seq),
		b.Prev, b.Root, U64(b.Count), U8(b.Class), U64(b.Year))
}

// ImportBatchFields is a batch without a device: what an owner imported.
type ImportBatchFields struct {
	ChainID string
	Vault   []byte
	Seq     uint64
	Prev    []byte
	Root    []byte
	Count   uint64
	Class   uint8
	Year    uint64
}

// ImportBatchID is the import batch's id; the vault's agent key signs these 32 bytes.
func ImportBatchID(b ImportBatchFields) []byte {
	return H("aceso/import/1", Text(b.ChainID), b.Vault, U64(b.Seq), b.Prev, b.Root, U64(b.Count), U8(b.Class), U64(b.Year))
}
