// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

// edit inserts text at an offset of the source. No line is added or taken away, so a panic still names the right one.
type edit struct {
	at   int
	text string
}

// Rewrite puts a switch before each refusal of a file: they are numbered from first on, in order. One build then holds every mutant,
// and ACESO_MUTANT chooses which refusal is deleted.
func Rewrite(source []byte, sites []Site, first int) []byte {
	var edits []edit
	for i, site := range sites {
		edits = append(edits, site.edits(fmt.Sprintf("mutantStands(%d)", first+i))...)
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return a.at - b.at })
	var out strings.Builder
	from := 0
	for _, edit := range edits {
		out.Write(source[from:edit.at])
		out.WriteString(edit.text)
		from = edit.at
	}
	out.Write(source[from:])
	return []byte(out.String())
}

//go:embed switch.go.txt
var switchSource string

// Switch is the source of mutantStands for a package.
func Switch(name string) []byte {
	return []byte(strings.Replace(switchSource, "package switches", "package "+name, 1))
}
