// SPDX-License-Identifier: Apache-2.0

package mutate_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/tools/mutate"
)

// sample is a module with three refusals: one that a test finds, one that a test meets and does not look at, one that no test meets.
const sample = `package keeper

import "errors"

var ErrTooMuch, ErrTooLittle, ErrOdd = errors.New("1"), errors.New("2"), errors.New("3")

func Check(a int) error {
	if a > 9 {
		return ErrTooMuch
	}
	if a < 0 {
		return ErrTooLittle
	}
	if a == 7 {
		return ErrOdd
	}
	return nil
}
`

const tests = `package keeper

import "testing"

func TestTooMuchIsRefused(t *testing.T) {
	t.Run("by one", func(t *testing.T) {
		if !errorsIs(Check(10), ErrTooMuch) {
			t.Fatal("accepted")
		}
	})
}

func TestTooLittle(t *testing.T) { Check(-1) }

func errorsIs(a, b error) bool { return a == b }
`

func write(t *testing.T, root string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
}

func tree(t *testing.T, source, test string) string {
	t.Helper()
	root := t.TempDir()
	write(t, root, map[string]string{
		"go.mod": "module sample\n\ngo 1.26\n", "go.sum": "", "x/sample/keeper/check.go": source, "x/sample/keeper/check_test.go": test,
	})
	return root
}

func outcomes(findings []mutate.Finding) map[string]mutate.Outcome {
	found := map[string]mutate.Outcome{}
	for _, finding := range findings {
		found[finding.Key] = finding.Outcome
	}
	return found
}

func TestADeletedRefusalIsFoundOrSurvivesOrIsMetByNoTest(t *testing.T) {
	root, kept := tree(t, sample, tests), t.TempDir()
	findings, err := mutate.Run(root, "sample", kept)
	require.NoError(t, err)
	require.Equal(t, map[string]mutate.Outcome{
		"keeper/check.go Check: ErrTooMuch: a > 9": mutate.Killed, "keeper/check.go Check: ErrTooLittle: a < 0": mutate.Survived,
		"keeper/check.go Check: ErrOdd: a == 7": mutate.Unmet,
	}, outcomes(findings))
	require.Equal(t, "TestTooMuchIsRefused/by_one", findings[0].Red)
	require.Equal(t, "x/sample/keeper", findings[0].In)
	unchanged, err := os.ReadFile(filepath.Join(root, "x/sample/keeper/check.go"))
	require.NoError(t, err)
	require.Equal(t, sample, string(unchanged))
	entries, err := os.ReadDir(filepath.Join(root, "x/sample/keeper"))
	require.NoError(t, err)
	require.Len(t, entries, 2, "nothing was added to the tree")

	again, err := mutate.Run(root, "sample", kept)
	require.NoError(t, err)
	require.Equal(t, findings, again, "read back from the cache")
	write(t, root, map[string]string{"x/sample/keeper/more_test.go": "package keeper\n\nimport \"testing\"\n\n" +
		"func TestTooLittleIsRefused(t *testing.T) {\n\tif Check(-1) != ErrTooLittle {\n\t\tt.Fatal(\"accepted\")\n\t}\n}\n"})
	more, err := mutate.Run(root, "sample", kept)
	require.NoError(t, err)
	require.Equal(t, mutate.Killed, outcomes(more)["keeper/check.go Check: ErrTooLittle: a < 0"], "a new test is another state of the sources")
}

func TestATestThatIsRedWithoutAMutantIsAnErrorAndNotAFinding(t *testing.T) {
	_, err := mutate.Run(tree(t, sample, tests+"\nfunc TestRed(t *testing.T) { t.Fatal(\"red\") }\n"), "sample", t.TempDir())
	require.ErrorContains(t, err, "TestRed without a mutant")
}

func TestAMutantThatDoesNotCompileIsAnErrorAndNotAFinding(t *testing.T) {
	_, err := mutate.Run(tree(t, sample+"\nfunc mutantStands() {}\n", tests), "sample", t.TempDir())
	require.ErrorContains(t, err, "compile x/sample/keeper with its mutants")
}

func TestASurvivorNeedsAReasonAndAReasonASurvivor(t *testing.T) {
	findings := []mutate.Finding{{Key: "a", Outcome: mutate.Killed}, {Key: "b", Outcome: mutate.Survived}, {Key: "c", Outcome: mutate.Unmet}}
	judged, summary := mutate.Judge("sample", findings, mutate.Reasons{"b": "why"})
	require.Equal(t, "why", judged[1].Reason)
	require.Equal(t, mutate.Summary{Name: "mutate chain sample", Refusals: 3, Killed: 1, Explained: 1, Unexplained: 1}, summary)
	_, summary = mutate.Judge("sample", findings, mutate.Reasons{"b": "why", "c": "why"})
	require.True(t, summary.OK)
	_, summary = mutate.Judge("sample", findings, mutate.Reasons{"a": "why", "b": "why", "c": "why", "gone": "why"})
	require.False(t, summary.OK)
	require.Equal(t, []string{"a", "gone"}, summary.Stale)
}
