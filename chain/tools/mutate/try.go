// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"regexp"
	"strconv"
	"strings"
)

// Outcome of deleting one refusal.
type Outcome string

const (
	Killed   Outcome = "killed"   // a test goes red
	TimedOut Outcome = "timeout"  // a test never ends: it would be noticed too
	Survived Outcome = "survived" // every test that meets it stays green
	Unmet    Outcome = "unmet"    // no test meets it
)

// Finding is what deleting one refusal did.
type Finding struct {
	Module  string  `json:"module"`
	Site    string  `json:"site"`    // keeper/msg_claim.go:31
	Key     string  `json:"deleted"` // Module.Keys
	Outcome Outcome `json:"outcome"`
	Red     string  `json:"red,omitempty"` // the test, or one of the tests, that goes red
	In      string  `json:"in,omitempty"`  // its package
	Reason  string  `json:"reason,omitempty"`
}

// Found reports whether tests notice the deletion.
func (f Finding) Found() bool { return f.Outcome == Killed || f.Outcome == TimedOut }

// Try deletes the refusal of a number and runs the tests that meet it until one is red.
func (m Module) Try(built Build, met Survey, number int) Finding {
	site := m.Sites[number]
	finding := Finding{Module: m.Name, Site: site.File + ":" + strconv.Itoa(site.Line), Key: m.Keys()[number], Outcome: Unmet}
	for place, pkg := range built.Packages {
		tests := met[number][place]
		if len(tests) == 0 {
			continue
		}
		finding.Outcome = Survived
		output, err := pkg.run(m, tests, "ACESO_MUTANT="+strconv.Itoa(number))
		if err == nil {
			continue
		}
		finding.Outcome, finding.In, finding.Red = Killed, pkg.Path, redTest(output)
		if strings.Contains(output, "panic: test timed out") {
			finding.Outcome = TimedOut
		}
		return finding
	}
	return finding
}

var (
	failed  = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)
	started = regexp.MustCompile(`(?m)^=== RUN\s+(\S+)`)
)

// redTest names the deepest test that failed; where the program died before it said so, the last one that had started.
func redTest(output string) string {
	deepest := ""
	for _, match := range failed.FindAllStringSubmatch(output, -1) {
		if strings.HasPrefix(match[1], deepest) {
			deepest = match[1]
		}
	}
	if deepest != "" {
		return deepest
	}
	if all := started.FindAllStringSubmatch(output, -1); len(all) > 0 {
		return all[len(all)-1][1]
	}
	return ""
}
