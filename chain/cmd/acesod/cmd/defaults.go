// SPDX-License-Identifier: Apache-2.0

package cmd

import (
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	dbm "github.com/cosmos/cosmos-db"

	serverconfig "github.com/cosmos/cosmos-sdk/server/config"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

// queryGasLimit bounds one query; half a second of work (1 gas = 10 ns).
const queryGasLimit = 50_000_000

// defaultCometConfig: a commit time-out of exactly the library's default (1 s) would be turned into 5 s by the server.
func defaultCometConfig() *cmtcfg.Config {
	cfg := cmtcfg.DefaultConfig()
	cfg.Consensus.TimeoutCommit = 999 * time.Millisecond
	return cfg
}

// defaultAppConfig serves gRPC and REST (simulation over RPC needs them) and asks a fee for every transaction. The state is kept by
// Pebble: records are written once under ids without order, and its compaction costs half of goleveldb's.
func defaultAppConfig() (string, any) {
	cfg := serverconfig.DefaultConfig()
	cfg.MinGasPrices = "0.001" + denom.Base
	cfg.GRPC.Enable = true
	cfg.API.Enable = true
	cfg.AppDBBackend = string(dbm.PebbleDBBackend)
	cfg.QueryGasLimit = queryGasLimit
	return serverconfig.DefaultConfigTemplate, *cfg
}
