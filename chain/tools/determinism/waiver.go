// SPDX-License-Identifier: Apache-2.0

package determinism

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// waiver starts a comment that lets the next line pass. It must say why: `//determinism:allow built before the first block`.
const waiver = "//determinism:allow"

// reporter reports what no waiver covers.
type reporter struct {
	pass   *analysis.Pass
	waived map[int]bool // by line
	floats map[int]bool // lines already reported: one float makes many expressions
}

func (r reporter) report(at token.Pos, format string, args ...any) {
	if !r.waived[r.pass.Fset.Position(at).Line] {
		r.pass.Reportf(at, format, args...)
	}
}

// waivers are the lines after a waiver; one without a reason is reported itself and waives nothing.
func waivers(pass *analysis.Pass, file *ast.File) map[int]bool {
	lines := map[int]bool{}
	for _, group := range file.Comments {
		for _, comment := range group.List {
			reason, found := strings.CutPrefix(comment.Text, waiver)
			if !found {
				continue
			}
			reason, _, _ = strings.Cut(reason, "//")
			if strings.TrimSpace(reason) == "" {
				pass.Reportf(comment.Pos(), "waiver: got no reason, wanted one")
				continue
			}
			lines[pass.Fset.Position(comment.Pos()).Line+1] = true
		}
	}
	return lines
}
