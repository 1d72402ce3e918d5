// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// registered is one errorsmod.Register call.
type registered struct {
	module string
	code   int
	name   string
}

func registeredErrors(t *testing.T) []registered {
	t.Helper()
	files, err := filepath.Glob("../../x/*/types/errors.go")
	require.NoError(t, err)
	require.Len(t, files, len(own))
	var all []registered
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		module := filepath.Base(filepath.Dir(filepath.Dir(file)))
		ast.Inspect(parsed, func(node ast.Node) bool {
			call, ok := node.(*ast.CallExpr)
			if !ok || len(call.Args) != 3 {
				return true
			}
			code, err := strconv.Atoi(literal(call.Args[1]))
			require.NoError(t, err, file)
			name, err := strconv.Unquote(literal(call.Args[2]))
			require.NoError(t, err, file)
			all = append(all, registered{module: module, code: code, name: name})
			return true
		})
	}
	return all
}

func literal(node ast.Expr) string {
	if basic, ok := node.(*ast.BasicLit); ok {
		return basic.Value
	}
	return ""
}

func TestEveryErrorHasANumberFrom2AndANameOfItsOwn(t *testing.T) {
	all := registeredErrors(t)
	require.Greater(t, len(all), 150)
	numbers, names := map[string]bool{}, map[string]string{}
	for _, e := range all {
		require.GreaterOrEqual(t, e.code, 2, "%s of %s", e.name, e.module)
		require.Regexp(t, `^[a-z][a-z0-9_]*$`, e.name)
		number := fmt.Sprintf("%s/%d", e.module, e.code)
		require.False(t, numbers[number], "%s stands twice", number)
		numbers[number] = true
		require.Empty(t, names[e.name], "%s of %s is also one of %s", e.name, e.module, names[e.name])
		names[e.name] = e.module
	}
}
