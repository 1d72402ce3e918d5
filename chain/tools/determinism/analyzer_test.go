// SPDX-License-Identifier: Apache-2.0

package determinism_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/aceso-network/aceso/chain/tools/determinism"
)

func TestTheAnalyzerFindsEveryRuleBrokenAndNothingElse(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), determinism.Analyzer, "guilty", "clean")
}

// checked is the code that runs in a block.
var checked = []string{"./x/...", "./app/...", "./internal/..."}

func vet(t *testing.T, tool string, patterns ...string) (string, error) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"vet", "-vettool=" + tool}, patterns...)...)
	cmd.Dir = filepath.Join("..", "..")
	output, err := cmd.CombinedOutput()
	return string(output), err
}

func build(t *testing.T) string {
	t.Helper()
	tool := filepath.Join(t.TempDir(), "determinism")
	output, err := exec.Command("go", "build", "-o", tool, "./vet").CombinedOutput()
	require.NoError(t, err, string(output))
	return tool
}

func TestNothingInABlockDependsOnTheNode(t *testing.T) {
	output, err := vet(t, build(t), checked...)
	require.NoError(t, err, output)
}

// The twin: the same command finds a fault in a package that has one, so that a silent pass above means something.
func TestTheToolFailsOnAGuiltyPackage(t *testing.T) {
	guilty, err := os.MkdirTemp(filepath.Join("..", "..", "internal"), "guilty")
	require.NoError(t, err)
	defer func() { require.NoError(t, os.RemoveAll(guilty)) }()
	source := "package guilty\n\nimport \"time\"\n\nfunc now() int64 { return time.Now().Unix() }\n\nvar _ = now\n"
	require.NoError(t, os.WriteFile(filepath.Join(guilty, "guilty.go"), []byte(source), 0o600))
	output, err := vet(t, build(t), "./internal/"+filepath.Base(guilty))
	require.Error(t, err)
	require.Contains(t, output, "time.Now")
}
