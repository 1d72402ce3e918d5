// SPDX-License-Identifier: Apache-2.0

package main

const (
	sendsPerBlock   = 600
	carriesPerBlock = 3
)

// measureRecords is L1: readings anchored a second by SubmitRecords, by bank sends a second.
func measureRecords(p program) []report {
	s := newStage(p)
	defer s.close()
	s.execute(p, s.sends(sendsPerBlock))
	s.execute(p, s.carries(carriesPerBlock))
	var samples, sends, anchored []float64
	for range rounds {
		bank := s.execute(p, s.sends(sendsPerBlock))
		records := s.execute(p, s.carries(carriesPerBlock))
		perSecond := carriesPerBlock * entries * readings / records.Seconds()
		samples = append(samples, perSecond/(sendsPerBlock/bank.Seconds()))
		sends, anchored = append(sends, sendsPerBlock/bank.Seconds()), append(anchored, perSecond)
	}
	facts := map[string]any{
		"sendsPerSecond": round(median(sends)), "readingsPerSecond": round(median(anchored)), "database": "goleveldb", "clock": "processor time",
		"recordsPerTransaction": entries, "readingsPerRecord": readings,
	}
	return []report{newReport("L1", "readings anchored by bank sends", ">= 300", samples, atLeast(300), facts)}
}

func atLeast(bar float64) func(float64) bool { return func(ratio float64) bool { return ratio >= bar } }

func atMost(bar float64) func(float64) bool { return func(ratio float64) bool { return ratio <= bar } }
