// SPDX-License-Identifier: Apache-2.0

// Package system_test runs real acesod processes on loopback. It is slow and runs only with ACESO_SYSTEM=1; ACESOD names another
// binary than build/acesod.
package system_test

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	patience = 6 * time.Minute
	second   = time.Second
)

func acesod(t *testing.T) string {
	t.Helper()
	if os.Getenv("ACESO_SYSTEM") == "" {
		t.Skip("ACESO_SYSTEM is not set")
	}
	binary := os.Getenv("ACESOD")
	if binary == "" {
		binary = filepath.Join("..", "..", "build", "acesod")
	}
	absolute, err := filepath.Abs(binary)
	require.NoError(t, err)
	require.FileExists(t, absolute, "build it with: go build -o build/acesod ./cmd/acesod")
	return absolute
}

// run executes a command of acesod to its end and returns what it printed.
func run(t *testing.T, args ...string) string {
	t.Helper()
	output, err := exec.Command(acesod(t), args...).CombinedOutput()
	require.NoError(t, err, "acesod %s: %s", strings.Join(args, " "), output)
	return string(output)
}

// node is one process and its home.
type node struct {
	t      *testing.T
	home   string
	rpc    int
	p2p    int
	cmd    *exec.Cmd
	binary string // acesod unless another release is named
}

func (n *node) start() {
	n.t.Helper()
	log, err := os.OpenFile(filepath.Join(n.home, "node.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(n.t, err)
	binary := acesod(n.t)
	if n.binary != "" {
		binary = n.binary
	}
	n.cmd = exec.Command(binary, "start", "--home", n.home, "--log_level", "info")
	n.cmd.Stdout, n.cmd.Stderr = log, log
	require.NoError(n.t, n.cmd.Start())
	n.t.Cleanup(n.stop)
}

func (n *node) signal(signal syscall.Signal) {
	n.t.Helper()
	require.NoError(n.t, n.cmd.Process.Signal(signal))
}

// kill ends the process at once, as a crash does.
func (n *node) kill() {
	n.t.Helper()
	n.signal(syscall.SIGKILL)
	_ = n.cmd.Wait() // killed
	n.cmd = nil
}

// stop ends the process in an orderly way.
func (n *node) stop() {
	if n.cmd == nil {
		return
	}
	_ = n.cmd.Process.Signal(syscall.SIGCONT)
	_ = n.cmd.Process.Signal(syscall.SIGTERM)
	_ = n.cmd.Wait()
	n.cmd = nil
}

// ask reads a JSON answer of the node's RPC.
func (n *node) ask(path string, into any) error {
	client := http.Client{Timeout: 5 * time.Second}
	response, err := client.Get(fmt.Sprintf("http://127.0.0.1:%d/%s", n.rpc, path))
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	return json.NewDecoder(response.Body).Decode(into)
}

type status struct {
	Result struct {
		SyncInfo struct {
			Latest   string `json:"latest_block_height"`
			Earliest string `json:"earliest_block_height"`
		} `json:"sync_info"`
	} `json:"result"`
}

func (n *node) heights() (latest, earliest int64) {
	var answer status
	if n.ask("status", &answer) != nil {
		return 0, 0
	}
	latest, _ = strconv.ParseInt(answer.Result.SyncInfo.Latest, 10, 64)
	earliest, _ = strconv.ParseInt(answer.Result.SyncInfo.Earliest, 10, 64)
	return latest, earliest
}

func (n *node) height() int64 { latest, _ := n.heights(); return latest }

// reach waits until the node has a block at a height.
func (n *node) reach(height int64) {
	n.t.Helper()
	require.Eventually(n.t, func() bool { return n.height() >= height }, patience, 200*time.Millisecond, "%s at height %d", n.home, height)
}

// block is what a node says about a block: its hash and the app hash of the state before it.
type block struct{ Hash, AppHash string }

func (n *node) block(height int64) block {
	n.t.Helper()
	var answer struct {
		Result struct {
			ID struct {
				Hash string `json:"hash"`
			} `json:"block_id"`
			Block struct {
				Header struct {
					AppHash string `json:"app_hash"`
				} `json:"header"`
			} `json:"block"`
		} `json:"result"`
	}
	require.NoError(n.t, n.ask(fmt.Sprintf("block?height=%d", height), &answer))
	require.NotEmpty(n.t, answer.Result.ID.Hash)
	return block{Hash: answer.Result.ID.Hash, AppHash: answer.Result.Block.Header.AppHash}
}

// says waits until the node's log holds a text.
func (n *node) says(text string) {
	n.t.Helper()
	path := filepath.Join(n.home, "node.log")
	require.Eventually(n.t, func() bool {
		log, err := os.ReadFile(path)
		return err == nil && strings.Contains(string(log), text)
	}, patience, second, "%s: wanted %q", path, text)
}

// network is validators made by `acesod testnet`, with more of its flags where a test needs them.
func network(t *testing.T, validators int, flags ...string) []*node {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "network")
	base := freePort(t)
	run(t, append([]string{"testnet", "--output", folder, "--validators", strconv.Itoa(validators), "--seed", "0011223344556677",
		"--rpc-port", strconv.Itoa(base), "--p2p-port", strconv.Itoa(base + 1), "--grpc-port", strconv.Itoa(base + 2), "--api-port", strconv.Itoa(base + 3),
		"--timeout-commit", "300ms"}, flags...)...)
	nodes := make([]*node, validators)
	for i := range nodes {
		nodes[i] = &node{t: t, home: filepath.Join(folder, fmt.Sprintf("node%d", i)), rpc: base + 10*i, p2p: base + 1 + 10*i}
	}
	return nodes
}

// freePort is the first of a hundred ports that nobody listens on.
func freePort(t *testing.T) int {
	t.Helper()
	for base := 30_000; base < 60_000; base += 200 {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", base))
		if err == nil {
			require.NoError(t, listener.Close())
			return base
		}
	}
	t.Fatal("no free port")
	return 0
}

// edit replaces text in a file of the node's configuration; the text must be there.
func (n *node) edit(file, old, replacement string) {
	n.t.Helper()
	path := filepath.Join(n.home, "config", file)
	text, err := os.ReadFile(path)
	require.NoError(n.t, err)
	require.Contains(n.t, string(text), old, "%s", path)
	require.NoError(n.t, os.WriteFile(path, []byte(strings.Replace(string(text), old, replacement, 1)), 0o600))
}
