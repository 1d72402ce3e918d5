// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Reasons say why a refusal may stay without a test of its own, by key.
type Reasons map[string]string

// LoadReasons reads the file of a module below folder. None is none.
func LoadReasons(folder, module string) (Reasons, error) {
	text, err := os.ReadFile(filepath.Join(folder, module+".json"))
	if os.IsNotExist(err) {
		return Reasons{}, nil
	}
	if err != nil {
		return nil, err
	}
	reasons := Reasons{}
	return reasons, json.Unmarshal(text, &reasons)
}

// Summary counts what a module's tests found. Stale are reasons for a refusal that is gone, or that a test finds by now.
type Summary struct {
	Name        string   `json:"name"`
	Refusals    int      `json:"refusals"`
	Killed      int      `json:"killed"`
	Explained   int      `json:"explained"`
	Unexplained int      `json:"unexplained"`
	Stale       []string `json:"stale,omitempty"`
	OK          bool     `json:"ok"`
}

// Judge gives each survivor its reason and counts. It is not ok while a survivor has none, or a reason has no survivor.
func Judge(module string, findings []Finding, reasons Reasons) ([]Finding, Summary) {
	summary, judged, used := Summary{Name: fmt.Sprintf("mutate chain %s", module), Refusals: len(findings)}, slices.Clone(findings), map[string]bool{}
	for i, finding := range judged {
		reason := reasons[finding.Key]
		switch {
		case finding.Found():
			summary.Killed++
		case reason != "":
			judged[i].Reason, used[finding.Key] = reason, true
			summary.Explained++
		default:
			summary.Unexplained++
		}
	}
	for key := range reasons {
		if !used[key] {
			summary.Stale = append(summary.Stale, key)
		}
	}
	slices.Sort(summary.Stale)
	summary.OK = summary.Unexplained == 0 && len(summary.Stale) == 0
	return judged, summary
}
