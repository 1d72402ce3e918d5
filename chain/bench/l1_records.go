// SPDX-License-Identifier: Apache-2.0

package main

// measureRecords is L1: readings anchored a second by SubmitRecords, by bank sends a second; each in blocks as full as their gas lets them be.
func measureRecords(p program) []report {
	s := newStage(p)
	defer s.close()
	sends, carries := s.fit(p, s.sends), s.fit(p, s.carries)
	var samples, sent, anchored []float64
	for range rounds {
		bank := s.round(p, s.sends, sends)
		records := s.round(p, s.carries, carries)
		perSecond := float64(carries.perBlock*entries*readings) / records.Seconds()
		samples = append(samples, perSecond/(float64(sends.perBlock)/bank.Seconds()))
		sent, anchored = append(sent, float64(sends.perBlock)/bank.Seconds()), append(anchored, perSecond)
	}
	facts := map[string]any{
		"sendsPerSecond": round(median(sent)), "sendsPerBlock": sends.perBlock, "gasOfASend": sends.gas,
		"readingsPerSecond": round(median(anchored)), "carriesPerBlock": carries.perBlock, "gasOfACarry": carries.gas,
		"recordsPerTransaction": entries, "readingsPerRecord": readings,
		"readingsPerSecondByRound": rounded(anchored), "sendsPerSecondByRound": rounded(sent), "database": database, "clock": "processor time",
	}
	return []report{newReport("L1", "readings anchored by bank sends", ">= 300", samples, atLeast(300), facts)}
}

func atLeast(bar float64) func(float64) bool { return func(ratio float64) bool { return ratio >= bar } }

func atMost(bar float64) func(float64) bool { return func(ratio float64) bool { return ratio <= bar } }
