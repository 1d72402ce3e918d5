// SPDX-License-Identifier: Apache-2.0

package cmd

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aceso-network/aceso/chain/app"
)

// testnetOptions is what `acesod testnet` is told; every value has a flag.
type testnetOptions struct {
	output        string
	chainID       string
	validators    int
	seed          []byte
	timeoutCommit time.Duration
	genesisTime   time.Time
	ports         testnetPorts
	funds         []fund
	overlay       json.RawMessage
}

// testnetPorts are validator 0's; validator i adds 10·i.
type testnetPorts struct{ rpc, p2p, grpc, api int }

// fund gives an address coins at genesis.
type fund struct {
	address string
	amount  uint64
}

func newTestnetCmd(described *app.App) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "testnet",
		Short: "Write the homes of a local network on loopback",
		Long: "Writes one home per validator below --output, with keys derived from --seed, a shared genesis and ports moved by 10 a validator.\n" +
			"--overlay is a JSON merge patch (RFC 7386) over the genesis app_state: parameters, orgs, committees, terms.",
		Example: "acesod testnet --output .aceso/chain --validators 4 --fund aceso1…=1000000000",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			options, err := readTestnetOptions(cmd)
			if err != nil {
				return err
			}
			return writeTestnet(described, options)
		},
	}
	flags := cmd.Flags()
	flags.String("output", "", "folder for the homes node0, node1, … (required, must not exist)")
	flags.String("chain-id", "aceso-local-1", "chain id")
	flags.Int("validators", 1, "number of validators, 1 to 16")
	flags.String("seed", "", "hex; every key of the network is derived from it (fresh by default)")
	flags.Duration("timeout-commit", 200*time.Millisecond, "pause after a block")
	flags.String("genesis-time", "", "RFC 3339 (now by default)")
	flags.Int("rpc-port", 26657, "RPC port of validator 0")
	flags.Int("p2p-port", 26656, "P2P port of validator 0")
	flags.Int("grpc-port", 9090, "gRPC port of validator 0")
	flags.Int("api-port", 1317, "REST port of validator 0")
	flags.StringArray("fund", nil, "address=amount in uaceso at genesis (repeatable)")
	flags.String("overlay", "", "file with a JSON merge patch over app_state")
	return cmd
}

func readTestnetOptions(cmd *cobra.Command) (testnetOptions, error) {
	var o testnetOptions
	flags := cmd.Flags()
	o.output, _ = flags.GetString("output")
	o.chainID, _ = flags.GetString("chain-id")
	o.validators, _ = flags.GetInt("validators")
	o.timeoutCommit, _ = flags.GetDuration("timeout-commit")
	o.ports.rpc, _ = flags.GetInt("rpc-port")
	o.ports.p2p, _ = flags.GetInt("p2p-port")
	o.ports.grpc, _ = flags.GetInt("grpc-port")
	o.ports.api, _ = flags.GetInt("api-port")
	if o.output == "" {
		return o, fmt.Errorf("--output: got nothing, wanted a folder")
	}
	if _, err := os.Stat(filepath.Join(o.output, "node0")); err == nil {
		return o, fmt.Errorf("--output: got %s, which holds a network already, wanted a new folder", o.output)
	}
	if o.validators < 1 || o.validators > 16 {
		return o, fmt.Errorf("--validators: got %d, wanted 1 to 16", o.validators)
	}
	return readTestnetInputs(cmd, o)
}

func readTestnetInputs(cmd *cobra.Command, o testnetOptions) (testnetOptions, error) {
	seed, _ := cmd.Flags().GetString("seed")
	genesisTime, _ := cmd.Flags().GetString("genesis-time")
	funds, _ := cmd.Flags().GetStringArray("fund")
	overlay, _ := cmd.Flags().GetString("overlay")
	var err error
	if o.seed, err = seedBytes(seed); err != nil {
		return o, err
	}
	o.genesisTime = time.Now().UTC().Truncate(time.Second)
	if genesisTime != "" {
		if o.genesisTime, err = time.Parse(time.RFC3339, genesisTime); err != nil {
			return o, fmt.Errorf("--genesis-time: got %q, wanted RFC 3339: %w", genesisTime, err)
		}
	}
	for _, text := range funds {
		parsed, err := parseFund(text)
		if err != nil {
			return o, err
		}
		o.funds = append(o.funds, parsed)
	}
	if overlay != "" {
		if o.overlay, err = os.ReadFile(overlay); err != nil {
			return o, fmt.Errorf("--overlay: %w", err)
		}
	}
	return o, nil
}

func seedBytes(text string) ([]byte, error) {
	if text == "" {
		seed := make([]byte, 32)
		_, err := rand.Read(seed)
		return seed, err
	}
	seed, err := hex.DecodeString(text)
	if err != nil || len(seed) < 8 {
		return nil, fmt.Errorf("--seed: got %q, wanted at least 8 bytes of hex", text)
	}
	return seed, nil
}

func parseFund(text string) (fund, error) {
	address, amount, found := strings.Cut(text, "=")
	value, err := strconv.ParseUint(amount, 10, 63)
	if !found || err != nil {
		return fund{}, fmt.Errorf("--fund: got %q, wanted address=amount", text)
	}
	return fund{address: address, amount: value}, nil
}
