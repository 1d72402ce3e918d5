// SPDX-License-Identifier: Apache-2.0

package fold

import (
	"bytes"

	"github.com/aceso-network/aceso/chain/x/record/types"
)

func recordKey(r types.Record) string { return string(r.Id) }

func recordRules(r rules) {
	on(r, func(s *State, e *types.EventRecordsSubmitted) {
		for _, added := range e.Batches {
			put(&s.Record.Batches, added.Batch, func(b types.Batch) string { return string(b.Id) })
			put(&s.Record.Heads, added.Head, func(h types.BatchHead) string { return at(h.Source, h.KeyGeneration) })
		}
		for _, added := range e.Records {
			put(&s.Record.Records, added.Record, recordKey)
		}
	})
	on(r, func(s *State, e *types.EventOpeningPublished) {
		put(&s.Record.Openings, e.Opening, func(o types.Opening) string { return at(o.Record, o.Blob) })
	})
	on(r, func(s *State, e *types.EventRecordErased) {
		put(&s.Record.Records, e.Record, recordKey)
		drop(&s.Record.Openings, func(o types.Opening) bool { return bytes.Equal(o.Record, e.Record.Id) })
		if e.TakenBack {
			s.Record.TakenBack = append(s.Record.TakenBack, e.Record.Batch)
		}
	})
	on(r, func(s *State, e *types.EventBatchesTakenBack) {
		s.Record.TakenBack = append(s.Record.TakenBack, e.Batches...)
	})
	on(r, func(s *State, e *types.EventParamsUpdated) { s.Record.Params = e.Params })
}
