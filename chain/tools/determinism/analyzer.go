// SPDX-License-Identifier: Apache-2.0

// Package determinism refuses, in code that runs in a block, whatever two nodes could see differently: wall clocks, random sources,
// the order of maps, floating point, goroutines, and packages whose behaviour changes with a Go release or its settings.
package determinism

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Analyzer reports what must not stand in x/, app/ and internal/evidence.
var Analyzer = &analysis.Analyzer{
	Name: "determinism",
	Doc:  "refuse what two nodes could see differently",
	Run:  run,
}

func run(pass *analysis.Pass) (any, error) {
	for _, file := range pass.Files {
		if exempt(pass, file) {
			continue
		}
		r := reporter{pass: pass, waived: waivers(pass, file), floats: map[int]bool{}}
		checkImports(r, file)
		ast.Inspect(file, func(node ast.Node) bool {
			checkMapRange(r, node)
			checkClock(r, node)
			checkFloat(r, node)
			checkConcurrency(r, node)
			return true
		})
	}
	return nil, nil
}

// exempt files run in no block: tests, generated code, and the simulator's factories.
func exempt(pass *analysis.Pass, file *ast.File) bool {
	name := pass.Fset.Position(file.Pos()).Filename
	return strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".pb.go") || strings.HasSuffix(name, ".pb.gw.go") ||
		pass.Pkg.Name() == "simulation"
}
