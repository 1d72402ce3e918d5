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
			if called := nameOf(node.Fun); found == "" && (called == "refuse" || called == "malformed") {
				found = refusedCode(node)
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

// refusedCode is the first argument of refuse(Code, …) of internal/evidence, or the called function where that is no name.
func refusedCode(call *ast.CallExpr) string {
	if len(call.Args) > 0 {
		if code := nameOf(call.Args[0]); code != "" {
			return code
		}
	}
	return nameOf(call.Fun)
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
