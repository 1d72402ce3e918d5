// SPDX-License-Identifier: Apache-2.0

package system_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
)

const rehearsal = "v2-rehearsal"

// second release; ACESOD_NEXT names another binary than build/acesod-rehearsal.
func nextRelease(t *testing.T) string {
	t.Helper()
	current := acesod(t)
	binary := os.Getenv("ACESOD_NEXT")
	if binary == "" {
		binary = current + "-rehearsal"
	}
	require.FileExists(t, binary, "build it with: go build -tags rehearsal -o build/acesod-rehearsal ./cmd/acesod")
	return binary
}

// layOut puts both releases where cosmovisor looks for them.
func (n *node) layOut(current, next string) {
	n.t.Helper()
	for folder, binary := range map[string]string{"genesis": current, filepath.Join("upgrades", rehearsal): next} {
		bin := filepath.Join(n.home, "cosmovisor", folder, "bin")
		require.NoError(n.t, os.MkdirAll(bin, 0o700))
		require.NoError(n.t, os.Symlink(binary, filepath.Join(bin, "acesod")))
	}
}

// choose does what cosmovisor does at a start: the release that data/upgrade-info.json names, else that of genesis.
func (n *node) choose() {
	n.t.Helper()
	folder := "genesis"
	if text, err := os.ReadFile(filepath.Join(n.home, "data", "upgrade-info.json")); err == nil {
		var plan struct {
			Name   string `json:"name"`
			Height int64  `json:"height"`
		}
		require.NoError(n.t, json.Unmarshal(text, &plan))
		require.Positive(n.t, plan.Height)
		folder = filepath.Join("upgrades", plan.Name)
	}
	n.binary = filepath.Join(n.home, "cosmovisor", folder, "bin", "acesod")
}

// transact signs and sends with the validator's key.
func (n *node) transact(args ...string) {
	n.t.Helper()
	run(n.t, append(append([]string{"tx"}, args...), "--from", "validator", "--keyring-backend", "test", "--home", n.home, "--chain-id", "aceso-local-1",
		"--node", fmt.Sprintf("tcp://127.0.0.1:%d", n.rpc), "--gas", "400000", "--fees", "1000uaceso", "--yes")...)
	n.reach(n.height() + 2)
}

// maxEntries is how many entries a SubmitRecords may have, as the node answers.
func (n *node) maxEntries() uint64 {
	n.t.Helper()
	text := run(n.t, "query", "record", "params", "--node", fmt.Sprintf("tcp://127.0.0.1:%d", n.rpc), "--output", "json")
	var answer struct {
		Params struct {
			MaxEntries uint64 `json:"max_entries"`
		} `json:"params"`
	}
	require.NoError(n.t, json.Unmarshal([]byte(text), &answer), text)
	return answer.Params.MaxEntries
}

func TestFourValidatorsGoFromOneReleaseToTheNext(t *testing.T) {
	next := nextRelease(t)
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(overlay, []byte(`{"gov":{"params":{"voting_period":"40s","expedited_voting_period":"20s"}}}`), 0o600))
	nodes := network(t, 4, "--overlay", overlay)
	for _, n := range nodes {
		n.layOut(acesod(t), next)
		n.choose()
		n.start()
	}
	nodes[0].reach(3)
	before := nodes[0].maxEntries()

	height := nodes[0].height() + 150 // 40 s of voting are at most 134 blocks of 300 ms
	proposal := filepath.Join(t.TempDir(), "proposal.json")
	gov := sdk.MustBech32ifyAddressBytes("aceso", authtypes.NewModuleAddress(govtypes.ModuleName))
	require.NoError(t, os.WriteFile(proposal, []byte(fmt.Sprintf(`{
		"messages": [{"@type": "/cosmos.upgrade.v1beta1.MsgSoftwareUpgrade", "authority": %q, "plan": {"name": %q, "height": "%d", "info": ""}}],
		"deposit": "10000000uaceso", "title": "upgrade", "summary": "a rehearsal", "metadata": ""}`, gov, rehearsal, height)), 0o600))
	nodes[0].transact("gov", "submit-proposal", proposal)
	nodes[0].transact("gov", "vote", "1", "yes")
	nodes[1].transact("gov", "vote", "1", "yes")

	for _, n := range nodes {
		n.says(fmt.Sprintf(`UPGRADE "%s" NEEDED at height: %d`, rehearsal, height))
	}
	require.Equal(t, height, nodes[0].height(), "the block of the upgrade is decided, and nobody goes beyond it")
	for _, n := range nodes {
		n.stop()
		n.choose()
		require.Contains(t, n.binary, rehearsal)
		n.start()
	}
	for _, n := range nodes {
		n.reach(height + 3)
		require.Equal(t, nodes[0].block(height+2), n.block(height+2))
	}
	require.Equal(t, before/2, nodes[0].maxEntries(), "the migration ran once")

	nodes[3].stop()
	nodes[3].binary = acesod(t)
	nodes[3].start()
	nodes[3].says("upgrade handler is missing for " + rehearsal)
	nodes[0].reach(nodes[0].height() + 3)
}
