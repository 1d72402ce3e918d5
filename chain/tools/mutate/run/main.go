// SPDX-License-Identifier: Apache-2.0

// Command run, started in chain: go run ./tools/mutate/run [module …]. Deletes each refusal of the modules in turn; one JSON line for
// each, then a summary. Exit 1 where a refusal survives that reasons/<module>.json does not explain.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/aceso-network/aceso/chain/tools/mutate"
)

// all modules, smallest first.
var all = []string{"reward", "vault", "record", "release", "operator", "attestation", "consent", "device", "study"}

func main() {
	modules := os.Args[1:]
	if len(modules) == 0 {
		modules = all
	}
	ok := true
	for _, name := range modules {
		summary, err := mutateModule(name)
		if err != nil {
			fmt.Fprintf(os.Stderr, "mutate %s: %v\n", name, err)
			os.Exit(2)
		}
		ok = ok && summary.OK
	}
	if !ok {
		os.Exit(1)
	}
}

func mutateModule(name string) (mutate.Summary, error) {
	root, err := os.Getwd()
	if err != nil {
		return mutate.Summary{}, err
	}
	kept, err := os.UserCacheDir()
	if err != nil {
		return mutate.Summary{}, err
	}
	findings, err := mutate.Run(root, name, filepath.Join(kept, "aceso", "mutate"))
	if err != nil {
		return mutate.Summary{}, err
	}
	reasons, err := mutate.LoadReasons(filepath.Join(root, "tools", "mutate", "reasons"), name)
	if err != nil {
		return mutate.Summary{}, err
	}
	judged, summary := mutate.Judge(name, findings, reasons)
	lines := json.NewEncoder(os.Stdout)
	lines.SetEscapeHTML(false)
	for _, finding := range judged {
		if err := lines.Encode(finding); err != nil {
			return summary, err
		}
	}
	return summary, lines.Encode(summary)
}
