// SPDX-License-Identifier: Apache-2.0

package docs_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func read(t *testing.T, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, files, pattern)
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		all.Write(text)
	}
	return all.String()
}

func TestEveryTestThatTheTableOfBoundsNamesIsThere(t *testing.T) {
	tests := read(t, "../x/*/*/*_test.go")
	named := regexp.MustCompile(`Test[A-Z]\w+`).FindAllString(read(t, "bounds.md"), -1)
	require.Greater(t, len(named), 20)
	for _, name := range named {
		require.Contains(t, tests, "func "+name+"(t *testing.T)")
	}
}

var (
	declared = regexp.MustCompile(`(?m)^\t([A-Z]\w*)\s+collections\.(?:Map|Item|KeySet|Sequence)`)
	derived  = regexp.MustCompile(`[Dd]erived`)
)

func TestTheTableOfBoundsHasEveryPrimaryCollection(t *testing.T) {
	sections := strings.Split(read(t, "bounds.md"), "\n## ")
	found := 0
	for _, section := range sections[1:] {
		module, _, _ := strings.Cut(section, "\n")
		previous := ""
		for line := range strings.SplitSeq(read(t, "../x/"+module+"/keeper/keeper.go"), "\n") {
			if match := declared.FindStringSubmatch(line); match != nil && match[1] != "Params" && !derived.MatchString(line+previous) {
				found++
				require.Regexp(t, `(?m)^\| [^|]*\b`+match[1]+`\b`, section, "collection of %s", module)
			}
			previous = line
		}
	}
	require.Greater(t, found, 60)
}
