// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"time"

	dbm "github.com/cosmos/cosmos-db"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/aceso-network/aceso/chain/bench/aol"
	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/tests/world"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
)

const (
	crowd    = 1_000 // accounts that send coins and log entries
	patients = 20
	readings = 256 // a batch
	entries  = 100 // a transaction
	rounds   = 9   // of each measurement, in turns
	blocks   = 3   // a round: one alone may or may not meet a collection of garbage or a compaction of the database
)

// stage is a chain on a database on disk, with people who send coins and patients whose devices make batches.
type stage struct {
	*world.Chain
	people  []string
	sources []*world.Source
	folder  string
	db      dbm.DB
	turn    int
}

func newStage(p program) *stage {
	folder, err := os.MkdirTemp("", "aceso-bench-")
	if err != nil {
		p.Fatalf("folder: %s", err)
	}
	db, err := dbm.NewDB("application", dbm.BackendType(database), folder)
	if err != nil {
		p.Fatalf("database: %s", err)
	}
	s := &stage{folder: folder, db: db}
	for i := range crowd {
		s.people = append(s.people, fmt.Sprintf("person %d", i))
	}
	s.Chain = world.New(p, world.Options{DB: db, People: s.people, Extend: aol.Extend})
	s.StartOperators()
	s.StartModel()
	for i := range patients {
		s.addPatient(fmt.Sprintf("patient %d", i))
	}
	return s
}

func (s *stage) addPatient(owner string) {
	device := "device of " + owner
	s.Enrol(device)
	s.Sponsor("r0", owner)
	s.Attest(device)
	s.Pair(owner, device)
	s.OpenVault(owner, consenttypes.DATA_CLASS_WEARABLE)
	s.sources = append(s.sources, &world.Source{Device: device, Owner: owner})
}

func (s *stage) close() {
	_ = s.db.Close()
	_ = os.RemoveAll(s.folder)
}

// sends are n transactions that each send a coin, of different accounts.
func (s *stage) sends(n int) [][]byte {
	return s.byPeople(n, func(person string) sdk.Msg {
		return banktypes.NewMsgSend(world.Raw(person), world.Raw(s.people[(s.turn+7)%crowd]), sdk.NewCoins(denom.Coin(1)))
	})
}

// logEntries are n transactions that each append one reading to their sender's log.
func (s *stage) logEntries(n int) [][]byte {
	return s.byPeople(n, func(person string) sdk.Msg {
		value := append(world.Bytes32(person), world.Bytes32(fmt.Sprint(s.turn))...)
		return &aol.MsgAddRecord{
			TopicName: "heart-rate", Key: world.Bytes32(fmt.Sprint("key", s.turn)), Value: value,
			WriterAddress: world.Addr(person), OwnerAddress: world.Addr(person),
		}
	})
}

func (s *stage) byPeople(n int, message func(person string) sdk.Msg) [][]byte {
	txs := make([][]byte, n)
	for i := range txs {
		person := s.people[s.turn%crowd]
		txs[i] = s.Sealed(world.Envelope{Signer: person, Gas: 200_000}, message(person))
		s.turn++
	}
	return txs
}

// carries are n transactions of a hundred batches of 256 readings, one record over each.
func (s *stage) carries(n int) [][]byte {
	txs := make([][]byte, n)
	for i := range txs {
		relayer := world.Relayers[i%len(world.Relayers)]
		msg := &recordtypes.MsgSubmitRecords{Relayer: world.Addr(world.Hot(relayer))}
		for range entries {
			msg.Entries = append(msg.Entries, s.Entry(s.sources[s.turn%patients], relayer, readings))
			s.turn++
		}
		txs[i] = s.Sealed(world.Envelope{Signer: world.Hot(relayer), Gas: 40_000_000}, msg)
	}
	return txs
}

// load is how many transactions of a kind fill a block, and the gas of one.
type load struct {
	perBlock int
	gas      int64
}

// fit measures the gas of a kind of transaction, at least ten warm ones, and says how many a block has room for.
func (s *stage) fit(p program, kind func(n int) [][]byte) load {
	var gas int64
	for _, result := range s.Next(kind(10)...) {
		if result.Code != 0 {
			p.Fatalf("transaction: %s", result.Log)
		}
		gas = max(gas, result.GasUsed)
	}
	return load{perBlock: int(world.MaxBlockGas / gas), gas: gas}
}

// execute runs a block and returns its processor time. Every transaction must succeed, every entry must be taken.
func (s *stage) execute(p program, txs [][]byte) time.Duration {
	took := spent(p, func() {
		for i, result := range s.Next(txs...) {
			if result.Code != 0 {
				p.Fatalf("transaction %d: %s", i, result.Log)
			}
		}
	})
	return took
}

// round runs full blocks of a kind of transaction and returns the mean processor time of one.
func (s *stage) round(p program, kind func(n int) [][]byte, full load) time.Duration {
	var took time.Duration
	for range blocks {
		took += s.execute(p, kind(full.perBlock))
	}
	return took / blocks
}
