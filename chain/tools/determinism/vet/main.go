// SPDX-License-Identifier: Apache-2.0

// Command vet lets `go vet -vettool` run the analyzer: the go command then loads types from its build cache.
package main

import (
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/aceso-network/aceso/chain/tools/determinism"
)

func main() { unitchecker.Main(determinism.Analyzer) }
