// SPDX-License-Identifier: Apache-2.0

package determinism

import (
	"go/ast"
	"strconv"
	"strings"
)

// forbidden packages and why; golang.org/x/text covers what is below it.
var forbidden = map[string]string{
	"crypto/x509":       "its verdicts change with Go releases and GODEBUG",
	"encoding/asn1":     "its parser changes with Go releases",
	"net/url":           "its parser changes with Go releases",
	"golang.org/x/text": "its tables change with Unicode",
	"unicode":           "its tables change with Unicode",
	"math/rand":         "every node would draw otherwise",
	"math/rand/v2":      "every node would draw otherwise",
	"crypto/rand":       "every node would draw otherwise",
}

func checkImports(r reporter, file *ast.File) {
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		if why, found := forbidden[path]; found {
			r.report(spec.Pos(), "import %s: %s", path, why)
		} else if strings.HasPrefix(path, "golang.org/x/text/") {
			r.report(spec.Pos(), "import %s: %s", path, forbidden["golang.org/x/text"])
		}
	}
}
