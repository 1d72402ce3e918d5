// SPDX-License-Identifier: Apache-2.0

package system_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFourValidatorsGoOnWithOneKilledOnePausedAndOneRolledBack(t *testing.T) {
	nodes := network(t, 4)
	for _, n := range nodes {
		n.start()
	}
	nodes[0].reach(4)

	nodes[3].kill()
	nodes[0].reach(nodes[0].height() + 5)
	nodes[3].start()
	nodes[3].reach(nodes[0].height())

	nodes[2].signal(syscall.SIGSTOP)
	nodes[0].reach(nodes[0].height() + 5)
	nodes[2].signal(syscall.SIGCONT)
	nodes[2].reach(nodes[0].height())

	nodes[1].stop()
	before := nodes[0].height()
	run(t, "rollback", "--home", nodes[1].home)
	nodes[1].start()
	nodes[1].reach(before + 3)

	common := before - 1
	for _, n := range nodes[1:] {
		n.reach(before + 3)
		require.Equal(t, nodes[0].block(common), n.block(common))
		require.Equal(t, nodes[0].block(before+2), n.block(before+2))
	}
}

func TestTwoOfFourValidatorsStopTheChainAndAThirdStartsIt(t *testing.T) {
	nodes := network(t, 4)
	for _, n := range nodes {
		n.start()
	}
	nodes[0].reach(3)
	nodes[2].kill()
	nodes[3].kill()
	halted := nodes[0].height() + 1
	require.Never(t, func() bool { return nodes[0].height() > halted }, 8*second, second/2)
	nodes[2].start()
	nodes[0].reach(halted + 3)
}

func TestANewNodeJoinsByStateSync(t *testing.T) {
	nodes := network(t, 4)
	for _, n := range nodes {
		n.edit("app.toml", "snapshot-interval = 0", "snapshot-interval = 10")
		n.edit("app.toml", "snapshot-keep-recent = 2", "snapshot-keep-recent = 0") // all: a joining node looks for fifteen seconds before it asks for chunks
		n.start()
	}
	nodes[0].reach(24)
	trusted := nodes[0].block(12)
	joining := &node{t: t, home: filepath.Join(t.TempDir(), "joining"), rpc: nodes[0].rpc + 100, p2p: nodes[0].p2p + 100}
	run(t, "init", "joining", "--chain-id", "aceso-local-1", "--home", joining.home)
	genesis, err := os.ReadFile(filepath.Join(nodes[0].home, "config", "genesis.json"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(joining.home, "config", "genesis.json"), genesis, 0o600))
	joining.configure(nodes, trusted)
	joining.start()
	joining.reach(26)
	latest, earliest := joining.heights()
	require.Greater(t, earliest, int64(1), "the node did not execute the chain from its beginning")
	require.Equal(t, nodes[0].block(latest), joining.block(latest))
}

// configure points a fresh node at the others, moves its ports and turns state sync on.
func (n *node) configure(peers []*node, trusted block) {
	n.t.Helper()
	var addresses []string
	for _, peer := range peers {
		id := strings.TrimSpace(run(n.t, "comet", "show-node-id", "--home", peer.home))
		addresses = append(addresses, fmt.Sprintf("%s@127.0.0.1:%d", id, peer.p2p))
	}
	n.edit("config.toml", `laddr = "tcp://127.0.0.1:26657"`, fmt.Sprintf(`laddr = "tcp://127.0.0.1:%d"`, n.rpc))
	n.edit("config.toml", `laddr = "tcp://0.0.0.0:26656"`, fmt.Sprintf(`laddr = "tcp://127.0.0.1:%d"`, n.p2p))
	n.edit("config.toml", `persistent_peers = ""`, fmt.Sprintf(`persistent_peers = "%s"`, strings.Join(addresses, ",")))
	n.edit("config.toml", "allow_duplicate_ip = false", "allow_duplicate_ip = true")
	n.edit("config.toml", "addr_book_strict = true", "addr_book_strict = false")
	n.edit("config.toml", `pprof_laddr = "localhost:6060"`, `pprof_laddr = ""`)
	n.edit("config.toml", "[statesync]", "[statesync]\n#")
	n.edit("config.toml", "enable = false", "enable = true")
	servers := fmt.Sprintf("127.0.0.1:%d,127.0.0.1:%d", peers[0].rpc, peers[1].rpc)
	n.edit("config.toml", `rpc_servers = ""`, fmt.Sprintf(`rpc_servers = "%s"`, servers))
	n.edit("config.toml", "trust_height = 0", "trust_height = 12")
	n.edit("config.toml", `trust_hash = ""`, fmt.Sprintf(`trust_hash = "%s"`, trusted.Hash))
	n.edit("app.toml", `address = "localhost:9090"`, fmt.Sprintf(`address = "127.0.0.1:%d"`, n.rpc+2))
	n.edit("app.toml", `address = "tcp://localhost:1317"`, fmt.Sprintf(`address = "tcp://127.0.0.1:%d"`, n.rpc+3))
}

func TestAnExportOfAStoppedNodeIsAValidGenesis(t *testing.T) {
	nodes := network(t, 1)
	nodes[0].start()
	nodes[0].reach(4)
	nodes[0].stop()
	exported, err := exec.Command(acesod(t), "export", "--home", nodes[0].home).Output()
	require.NoError(t, err)
	var genesis struct {
		InitialHeight int64                      `json:"initial_height"`
		AppState      map[string]json.RawMessage `json:"app_state"`
		Consensus     struct {
			Params struct {
				Block struct {
					MaxBytes string `json:"max_bytes"`
					MaxGas   string `json:"max_gas"`
				} `json:"block"`
			} `json:"params"`
		} `json:"consensus"`
	}
	require.NoError(t, json.Unmarshal(exported, &genesis))
	require.Greater(t, genesis.InitialHeight, int64(4))
	require.Equal(t, 21, len(genesis.AppState), "modules with a genesis")
	require.Equal(t, "50000000", genesis.Consensus.Params.Block.MaxGas)
	require.Equal(t, "2097152", genesis.Consensus.Params.Block.MaxBytes)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, os.WriteFile(path, exported, 0o600))
	run(t, "genesis", "validate", path)
}

func TestAcesodRefusesToRunWithGODEBUG(t *testing.T) {
	cmd := exec.Command(acesod(t), "version")
	cmd.Env = append(os.Environ(), "GODEBUG=x509sha1=1")
	output, err := cmd.CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(output), "GODEBUG")
	cmd = exec.Command(acesod(t), "version")
	cmd.Env = append(os.Environ(), "GODEBUG=")
	require.NoError(t, cmd.Run())
}
