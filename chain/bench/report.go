// SPDX-License-Identifier: Apache-2.0

package main

import (
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// report is one figure as it is printed. Samples are the ratios of single rounds; their median is compared with the bar.
type report struct {
	ID      string         `json:"id"`
	Name    string         `json:"name"`
	Ratio   float64        `json:"ratio"`
	Bar     string         `json:"bar"`
	OK      bool           `json:"ok"`
	Samples []float64      `json:"samples"`
	Facts   map[string]any `json:"facts"`
	CPU     string         `json:"cpu"`
	Go      string         `json:"go"`
}

func newReport(id, name, bar string, samples []float64, ok func(ratio float64) bool, facts map[string]any) report {
	ratio := median(samples)
	return report{
		ID: id, Name: name, Ratio: round(ratio), Bar: bar, OK: ok(ratio), Samples: rounded(samples), Facts: facts, CPU: processor(), Go: runtime.Version(),
	}
}

func median(samples []float64) float64 {
	sorted := slices.Sorted(slices.Values(samples))
	if len(sorted) == 0 {
		return math.NaN()
	}
	return sorted[len(sorted)/2]
}

func round(value float64) float64 { return math.Round(value*1_000) / 1_000 }

func rounded(values []float64) []float64 {
	out := make([]float64, len(values))
	for i, value := range values {
		out[i] = round(value)
	}
	return out
}

func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	for _, line := range strings.Split(string(text), "\n") {
		if name, value, found := strings.Cut(line, ":"); found && strings.HasPrefix(name, "model name") {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

// spent is the processor time that work takes, its share of garbage collection included.
func spent(p program, work func()) time.Duration {
	before := processorTime(p)
	work()
	return processorTime(p) - before
}

func processorTime(p program) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		p.Fatalf("processor time: %s", err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
