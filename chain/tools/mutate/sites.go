// SPDX-License-Identifier: Apache-2.0

// Package mutate deletes each refusal of a module in turn and names a test that goes red. A refusal is a statement that returns an error
// of the module's vocabulary (ErrX, or a reason of a decision); what is deleted is the guard before it.
package mutate

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

// Site is one refusal of a source file.
type Site struct {
	File    string // below the module: keeper/msg_claim.go
	Line    int
	Func    string // the function it stands in
	Refusal string // ErrEpochNotFinal
	Text    string // the guard's condition, or the whole statement where no condition stands before it
	edits   func(call string) []edit
}

// Key names a site for as long as its text stands, wherever its line moves.
func (s Site) Key() string {
	return fmt.Sprintf("%s %s: %s: %s", s.File, s.Func, s.Refusal, s.Text)
}

// SitesOf lists the refusals of a source file in their order. An error says what does not parse, or a refusal that cannot be deleted.
func SitesOf(file string, source []byte) ([]Site, error) {
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, file, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	f := finder{file: file, source: source, set: set, guarded: map[ast.Stmt]bool{}}
	for _, declaration := range parsed.Decls {
		if function, ok := declaration.(*ast.FuncDecl); ok && function.Body != nil {
			f.function = function.Name.Name
			f.guards(function.Body)
			f.answers(function.Type, function.Body)
		}
	}
	return f.sites, f.err
}

type finder struct {
	file, function string
	source         []byte
	set            *token.FileSet
	guarded        map[ast.Stmt]bool // refusals that a condition found before them deletes
	sites          []Site
	err            error
}

// guards finds the conditions that lead to nothing but a refusal: of an if, and of a case of a switch without a tag.
func (f *finder) guards(body ast.Node) {
	ast.Inspect(body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.IfStmt:
			f.guard([]ast.Expr{node.Cond}, node.Body.List)
		case *ast.SwitchStmt:
			if node.Tag != nil {
				return true
			}
			for _, clause := range node.Body.List {
				if clause, ok := clause.(*ast.CaseClause); ok && clause.List != nil {
					f.guard(clause.List, clause.Body)
				}
			}
		}
		return true
	})
}

func (f *finder) guard(conditions []ast.Expr, body []ast.Stmt) {
	if len(body) == 0 {
		return
	}
	last := body[len(body)-1]
	refusal := refusalOf(last)
	if refusal == "" {
		return
	}
	f.guarded[last] = true
	f.add(refusal, conditions[0].Pos(), conditions[len(conditions)-1].End(), func(call string) []edit {
		var edits []edit
		for _, condition := range conditions {
			edits = append(edits, edit{f.offset(condition.Pos()), "("}, edit{f.offset(condition.End()), ") && " + call})
		}
		return edits
	})
}

// answers finds the refusals that no condition of their own precedes: they are made to return the rest without the error.
func (f *finder) answers(kind *ast.FuncType, body ast.Node) {
	ast.Inspect(body, func(node ast.Node) bool {
		if literal, ok := node.(*ast.FuncLit); ok {
			f.answers(literal.Type, literal.Body)
			return false
		}
		statement, ok := node.(ast.Stmt)
		if !ok || f.guarded[statement] {
			return true
		}
		if refusal := refusalOf(statement); refusal != "" {
			f.answer(kind, statement, refusal)
		}
		return true
	})
}

func (f *finder) answer(kind *ast.FuncType, statement ast.Stmt, refusal string) {
	at := f.offset(statement.Pos())
	if _, ok := statement.(*ast.ReturnStmt); !ok { // err = …: what came before stays
		f.add(refusal, statement.Pos(), statement.End(), func(call string) []edit {
			return []edit{{at, "if " + call + " { "}, {f.offset(statement.End()), " }"}}
		})
		return
	}
	results := statement.(*ast.ReturnStmt).Results
	if kind.Results.NumFields() != len(results) {
		f.err = fmt.Errorf("%s: got one call for %d results, wanted each result by itself", f.set.Position(statement.Pos()), kind.Results.NumFields())
		return
	}
	last := results[len(results)-1]
	nothing := "nil"
	if strings.HasPrefix(refusal, "Reason") {
		nothing = `""`
	}
	without := f.text(statement.Pos(), last.Pos()) + " " + nothing
	f.add(refusal, statement.Pos(), statement.End(), func(call string) []edit {
		return []edit{{at, "if !" + call + " { " + without + " }; "}}
	})
}

func (f *finder) add(refusal string, from, to token.Pos, edits func(string) []edit) {
	site := Site{
		File: f.file, Line: f.set.Position(from).Line, Func: f.function, Refusal: refusal,
		Text: strings.Join(strings.Fields(f.text(from, to)), " "), edits: edits,
	}
	f.sites = append(f.sites, site)
}

func (f *finder) offset(at token.Pos) int { return f.set.Position(at).Offset }

func (f *finder) text(from, to token.Pos) string {
	return string(f.source[f.offset(from):f.offset(to)])
}
