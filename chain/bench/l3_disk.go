// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io/fs"
	"path/filepath"

	"github.com/syndtr/goleveldb/leveldb/util"

	dbm "github.com/cosmos/cosmos-db"
)

const (
	diskBlocks      = 10
	carriesPerBlock = 3
	entriesPerBlock = 600
)

// measureDisk is L3: bytes on disk a reading, by those of the append-only log. Both count everything that grew: state, its tree, history.
func measureDisk(p program) []report {
	ours := grown(p, func(s *stage) int {
		s.execute(p, s.carries(carriesPerBlock))
		return carriesPerBlock * entries * readings
	})
	log := grown(p, func(s *stage) int {
		s.execute(p, s.logEntries(entriesPerBlock))
		return entriesPerBlock
	})
	facts := map[string]any{"bytesPerReading": round(ours), "bytesPerLogEntry": round(log), "blocks": diskBlocks, "database": "goleveldb, compacted"}
	return []report{newReport("L3", "bytes on disk a reading, by those of an append-only log", "<= 0.02", []float64{ours / log}, atMost(0.02), facts)}
}

// grown is how many bytes a reading adds, after compaction.
func grown(p program, block func(*stage) int) float64 {
	s := newStage(p)
	defer s.close()
	s.execute(p, s.logEntries(crowd))
	before := s.size(p)
	total := 0
	for range diskBlocks {
		total += block(s)
	}
	return float64(s.size(p)-before) / float64(total)
}

func (s *stage) size(p program) int64 {
	level, ok := s.db.(*dbm.GoLevelDB)
	if !ok {
		p.Fatalf("database: got another than goleveldb")
	}
	if err := level.DB().CompactRange(util.Range{}); err != nil {
		p.Fatalf("compaction: %s", err)
	}
	var total int64
	err := filepath.WalkDir(s.folder, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			total += info.Size()
		}
		return err
	})
	if err != nil {
		p.Fatalf("size of %s: %s", s.folder, err)
	}
	return total
}
