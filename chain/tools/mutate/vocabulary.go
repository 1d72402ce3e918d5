// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"go/ast"
	"go/token"
	"regexp"
	"strings"
)

var (
	errorName  = regexp.MustCompile(`^Err[A-Z]`)
	reasonName = regexp.MustCompile(`^Reason[A-Z]`)
)

// refusalOf names the error that a statement returns, or sets err to; "" where it does neither.
func refusalOf(statement ast.Stmt) string {
	switch statement := statement.(type) {
	case *ast.ReturnStmt:
		if len(statement.Results) == 0 {
			return ""
		}
		return named(statement.Results[len(statement.Results)-1])
	case *ast.AssignStmt:
		if target, ok := statement.Lhs[len(statement.Lhs)-1].(*ast.Ident); ok && statement.Tok == token.ASSIGN && target.Name == "err" {
			return named(statement.Rhs[len(statement.Rhs)-1])
		}
	}
	return ""
}

// named is the word of the vocabulary that an expression makes an error of.
func named(expression ast.Expr) string {
	if reason := nameOf(expression); reasonName.MatchString(reason) && reason != "ReasonPermitted" {
		return reason
	}
	found := ""
	ast.Inspect(expression, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			return false
		case *ast.CallExpr:
			if strings.HasPrefix(nameOf(node.Fun), "Is") { // errors.Is asks, and refuses nothing
				return false
			}
			if found == "" {
				found = refusedBy(node)
			}
		case *ast.Ident:
			if found == "" && errorName.MatchString(node.Name) {
				found = node.Name
			}
		}
		return found == ""
	})
	return found
}

// refusedBy is the word of an error that a call makes without naming it: refuse(Code, …) of internal/evidence, and fmt.Errorf of an
// invariant, where that passes no other error on.
func refusedBy(call *ast.CallExpr) string {
	if len(call.Args) == 0 {
		return ""
	}
	switch called := nameOf(call.Fun); called {
	case "refuse", "malformed":
		if code := nameOf(call.Args[0]); code != "" {
			return code
		}
		return called
	case "Errorf":
		if text, ok := call.Args[0].(*ast.BasicLit); ok && !strings.Contains(text.Value, "%w") {
			return called
		}
	}
	return ""
}

func nameOf(expression ast.Expr) string {
	switch expression := expression.(type) {
	case *ast.Ident:
		return expression.Name
	case *ast.SelectorExpr:
		return expression.Sel.Name
	}
	return ""
}
