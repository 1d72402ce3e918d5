// SPDX-License-Identifier: Apache-2.0

package main

// measureLog is L2: readings anchored a second by SubmitRecords, by those that an append-only log takes, one transaction each.
func measureLog(p program) []report {
	s := newStage(p)
	defer s.close()
	s.execute(p, s.logEntries(crowd)) // every person's topic exists from here on
	logEntries, carries := s.fit(p, s.logEntries), s.fit(p, s.carries)
	var samples, logged []float64
	for range rounds {
		log := s.round(p, s.logEntries, logEntries)
		records := s.round(p, s.carries, carries)
		perSecond := float64(carries.perBlock*entries*readings) / records.Seconds()
		samples = append(samples, perSecond/(float64(logEntries.perBlock)/log.Seconds()))
		logged = append(logged, float64(logEntries.perBlock)/log.Seconds())
	}
	facts := map[string]any{
		"logEntriesPerSecond": round(median(logged)), "logEntriesPerBlock": logEntries.perBlock, "carriesPerBlock": carries.perBlock,
		"valueBytes": 64, "database": database, "clock": "processor time",
	}
	return []report{newReport("L2", "readings anchored by entries of an append-only log", ">= 100", samples, atLeast(100), facts)}
}
