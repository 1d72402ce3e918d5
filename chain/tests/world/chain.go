// SPDX-License-Identifier: Apache-2.0

// Package world runs the whole application in process, block by block, for tests and benchmarks: real transactions, signed by real
// keys that follow from names, through FinalizeBlock and Commit. Nothing in it reads the clock or a random source.
package world

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
)

// ID of every chain of this package.
const ID = "aceso-test-1"

// Start is the time of genesis of every chain of this package, in unix seconds. It is a whole number of days.
const Start = 1_799_971_200

// T is what a chain needs of a test or a benchmark program.
type T interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Options of a chain; the zero value is a memory database and the short windows of Genesis.
type Options struct {
	DB      dbm.DB
	Edit    func(cdc Codec, state map[string]json.RawMessage) // changes the genesis before the chain starts
	People  []string                                          // accounts with coins besides the cast
	BaseApp []func(*baseapp.BaseApp)
	Extend  func(*app.App) // adds to the application before it loads its state; for reference modules of benchmarks
}

// Block is one executed block: what was asked and what came of it.
type Block struct {
	Request  *abci.RequestFinalizeBlock
	Response *abci.ResponseFinalizeBlock
}

// Chain is a running application and all blocks that it executed.
type Chain struct {
	T
	App     *app.App
	Genesis json.RawMessage
	Blocks  []Block
	Time    time.Time

	init      *abci.RequestInitChain
	proposer  []byte
	next      []byte // hash of the validator set
	initial   int64  // height of the first block of an imported chain
	sequences map[string]uint64
	sponsors  map[string]string // name → address that pays its fees
}

// New starts a chain and executes its first block.
func New(t T, o Options) *Chain {
	t.Helper()
	c := newChain(t, o)
	c.start(c.genesisRequest(o))
	return c
}

func newChain(t T, o Options) *Chain {
	if o.DB == nil {
		o.DB = dbm.NewMemDB()
	}
	base := append([]func(*baseapp.BaseApp){baseapp.SetChainID(ID)}, o.BaseApp...)
	c := &Chain{T: t, sequences: map[string]uint64{}, sponsors: map[string]string{}, Time: time.Unix(Start, 0).UTC()}
	c.App = app.New(log.NewNopLogger(), o.DB, o.Extend == nil, simtestutil.AppOptionsMap{}, base...)
	if o.Extend != nil {
		o.Extend(c.App)
		if err := c.App.LoadLatestVersion(); err != nil {
			t.Fatalf("load: %s", err)
		}
	}
	return c
}

func (c *Chain) start(request *abci.RequestInitChain) {
	c.Helper()
	c.init, c.Genesis = request, request.AppStateBytes
	if _, err := c.App.InitChain(request); err != nil {
		c.Fatalf("InitChain: %s", err)
	}
	validator := newValidators()
	c.proposer, c.next = validator.Proposer.Address, validator.Hash()
	c.Next()
}

// Height of the last block.
func (c *Chain) Height() int64 { return c.App.LastBlockHeight() }

// Now is the time of the last block, in unix seconds.
func (c *Chain) Now() int64 { return c.Time.Unix() }

// Ctx reads the state of the last block; what is written to it is lost with the next.
func (c *Chain) Ctx() sdk.Context {
	return c.App.NewContextLegacy(true, header(c.App.LastBlockHeight(), c.Time))
}

// Next executes a block of transactions one second later.
func (c *Chain) Next(txs ...[]byte) []*abci.ExecTxResult {
	c.Helper()
	return c.After(1, txs...)
}

// After executes a block of transactions that many seconds later.
func (c *Chain) After(seconds int64, txs ...[]byte) []*abci.ExecTxResult {
	c.Helper()
	c.Time = c.Time.Add(time.Duration(seconds) * time.Second)
	return c.execute(&abci.RequestFinalizeBlock{
		Height: c.Height() + 1, Time: c.Time, Txs: txs, Hash: blockHash(c.Height()+1, txs), NextValidatorsHash: c.next, ProposerAddress: c.proposer,
		DecidedLastCommit: lastCommit(),
	}).TxResults
}

func (c *Chain) execute(request *abci.RequestFinalizeBlock) *abci.ResponseFinalizeBlock {
	c.Helper()
	response, err := c.App.FinalizeBlock(request)
	if err != nil {
		c.Fatalf("FinalizeBlock %d: %s", request.Height, err)
	}
	if _, err := c.App.Commit(); err != nil {
		c.Fatalf("Commit %d: %s", request.Height, err)
	}
	c.Blocks = append(c.Blocks, Block{Request: request, Response: response})
	clear(c.sequences)
	return response
}

// blockHash stands for the header's hash: different for every height and content, equal on every replay.
func blockHash(height int64, txs [][]byte) []byte {
	hash := sha256.New()
	hash.Write(binary.BigEndian.AppendUint64(nil, uint64(height)))
	for _, tx := range txs {
		sum := sha256.Sum256(tx)
		hash.Write(sum[:])
	}
	return hash.Sum(nil)
}
