// SPDX-License-Identifier: Apache-2.0

package cmd

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	cmted25519 "github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"

	cryptocodec "github.com/cosmos/cosmos-sdk/crypto/codec"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/internal/denom"
)

// validatorKeyName is the validator's account in its home's test keyring.
const validatorKeyName = "validator"

// testnetNode is one validator's home and the keys in it.
type testnetNode struct {
	index     int
	home      string
	ports     testnetPorts
	id        p2p.ID
	consensus cryptotypes.PubKey
	account   sdk.AccAddress
	keys      keyring.Keyring
}

func (n testnetNode) peer() string { return fmt.Sprintf("%s@127.0.0.1:%d", n.id, n.ports.p2p) }

func derive(seed []byte, what string, index int) []byte {
	sum := sha256.Sum256([]byte(fmt.Sprintf("aceso/testnet/%s/%d/%x", what, index, seed)))
	return sum[:]
}

func newTestnetNode(described *app.App, o testnetOptions, index int) (testnetNode, error) {
	node := testnetNode{index: index, home: filepath.Join(o.output, fmt.Sprintf("node%d", index))}
	node.ports = testnetPorts{rpc: o.ports.rpc + 10*index, p2p: o.ports.p2p + 10*index, grpc: o.ports.grpc + 10*index, api: o.ports.api + 10*index}
	for _, folder := range []string{"config", "data"} {
		if err := os.MkdirAll(filepath.Join(node.home, folder), 0o700); err != nil {
			return node, err
		}
	}
	cfg := cmtcfg.DefaultConfig().SetRoot(node.home)
	signer := privval.NewFilePV(cmted25519.GenPrivKeyFromSecret(derive(o.seed, "consensus", index)), cfg.PrivValidatorKeyFile(), cfg.PrivValidatorStateFile())
	signer.Save()
	nodeKey := &p2p.NodeKey{PrivKey: cmted25519.GenPrivKeyFromSecret(derive(o.seed, "node", index))}
	if err := nodeKey.SaveAs(cfg.NodeKeyFile()); err != nil {
		return node, err
	}
	node.id = nodeKey.ID()
	var err error
	if node.consensus, err = cryptocodec.FromCmtPubKeyInterface(signer.Key.PubKey); err != nil {
		return node, err
	}
	account := secp256k1.GenPrivKeyFromSecret(derive(o.seed, "account", index))
	node.account = sdk.AccAddress(account.PubKey().Address())
	if node.keys, err = keyring.New("aceso", keyring.BackendTest, node.home, os.Stdin, described.AppCodec()); err != nil {
		return node, err
	}
	return node, node.keys.ImportPrivKeyHex(validatorKeyName, hex.EncodeToString(account.Key), account.Type())
}

// writeConfig writes config.toml and app.toml; everything listens on loopback.
func (n testnetNode) writeConfig(o testnetOptions, peers []string) {
	cfg := defaultCometConfig().SetRoot(n.home)
	cfg.Moniker = fmt.Sprintf("node%d", n.index)
	cfg.RPC.ListenAddress = fmt.Sprintf("tcp://127.0.0.1:%d", n.ports.rpc)
	cfg.RPC.CORSAllowedOrigins = []string{"*"}
	cfg.RPC.PprofListenAddress = ""
	cfg.P2P.ListenAddress = fmt.Sprintf("tcp://127.0.0.1:%d", n.ports.p2p)
	cfg.P2P.PersistentPeers = strings.Join(peers, ",")
	cfg.P2P.AddrBookStrict = false
	cfg.P2P.AllowDuplicateIP = true
	cfg.Mempool.Size = 20_000
	cfg.Consensus.TimeoutCommit = o.timeoutCommit
	cfg.Consensus.TimeoutPropose = time.Second
	cmtcfg.WriteConfigFile(filepath.Join(n.home, "config", "config.toml"), cfg)

	application := serverconfig.DefaultConfig()
	application.MinGasPrices = "0.001" + denom.Base
	application.QueryGasLimit = queryGasLimit
	application.GRPC.Enable = true
	application.GRPC.Address = fmt.Sprintf("127.0.0.1:%d", n.ports.grpc)
	application.API.Enable = true
	application.API.Address = fmt.Sprintf("tcp://127.0.0.1:%d", n.ports.api)
	application.API.EnableUnsafeCORS = true
	serverconfig.WriteConfigFile(filepath.Join(n.home, "config", "app.toml"), application)
}
