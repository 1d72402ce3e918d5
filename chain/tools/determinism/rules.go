// SPDX-License-Identifier: Apache-2.0

package determinism

import (
	"go/ast"
	"go/token"
	"go/types"
)

func checkMapRange(r reporter, node ast.Node) {
	loop, ok := node.(*ast.RangeStmt)
	if !ok {
		return
	}
	if kind := r.pass.TypesInfo.TypeOf(loop.X); kind != nil {
		if _, isMap := kind.Underlying().(*types.Map); isMap {
			r.report(loop.Pos(), "range over a map: its order differs from run to run; sort the keys first")
		}
	}
}

// clock are the functions of package time that read or wait for the wall clock.
var clock = map[string]bool{"Now": true, "Since": true, "Until": true, "After": true, "AfterFunc": true, "Sleep": true, "Tick": true, "NewTimer": true, "NewTicker": true}

func checkClock(r reporter, node ast.Node) {
	selector, ok := node.(*ast.SelectorExpr)
	if !ok {
		return
	}
	used, ok := r.pass.TypesInfo.Uses[selector.Sel].(*types.Func)
	if !ok || used.Pkg() == nil || used.Pkg().Path() != "time" || used.Signature().Recv() != nil || !clock[used.Name()] {
		return
	}
	r.report(selector.Pos(), "time.%s: the wall clock differs from node to node; use block time", used.Name())
}

// checkFloat reports names, literals and calls of a floating-point type: rounding may differ between processors.
func checkFloat(r reporter, node ast.Node) {
	switch node.(type) {
	case *ast.Ident, *ast.BasicLit, *ast.CallExpr:
	default:
		return
	}
	expression, ok := node.(ast.Expr)
	if !ok {
		return
	}
	basic, ok := types.Unalias(typeOf(r, expression)).(*types.Basic)
	if !ok || basic.Info()&(types.IsFloat|types.IsComplex) == 0 || basic.Info()&types.IsUntyped != 0 {
		return // an untyped constant is exact
	}
	if line := r.pass.Fset.Position(node.Pos()).Line; !r.floats[line] {
		r.floats[line] = true
		r.report(node.Pos(), "%s: floating point rounds differently on different processors; use integers or math.LegacyDec", basic.Name())
	}
}

func typeOf(r reporter, expression ast.Expr) types.Type {
	if kind := r.pass.TypesInfo.TypeOf(expression); kind != nil {
		return kind.Underlying()
	}
	return types.Typ[types.Invalid]
}

func checkConcurrency(r reporter, node ast.Node) {
	switch node := node.(type) {
	case *ast.GoStmt:
		r.report(node.Pos(), "goroutine: what runs beside a block ends at another time on every node")
	case *ast.SelectStmt:
		r.report(node.Pos(), "select: which case is ready first differs from node to node")
	case *ast.UnaryExpr:
		if node.Op == token.ARROW {
			r.report(node.Pos(), "channel: what arrives when differs from node to node")
		}
	}
}
