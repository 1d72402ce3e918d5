// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"fmt"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/tests/world"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

// mostConsents is the largest number of stored consents that L4 measures at.
var mostConsents = 1_000_000

const consentChunk = 10_000

// cost is what a request for one record costs.
type cost struct{ gas, seconds float64 }

// measureConsents is L4: gas and time of a consent decision with its request, with many consents stored, by those with ten.
func measureConsents(p program) []report {
	s := newStage(p)
	defer s.close()
	records := s.forSale(8 * rounds)
	stored := s.fill(p, 0, 10)
	base, used := s.price(p, records, 0)
	var reports []report
	for _, size := range []int{1_000, 100_000, 1_000_000} {
		if size > mostConsents {
			break
		}
		stored = s.fill(p, stored, size)
		var now cost
		now, used = s.price(p, records, used)
		facts := map[string]any{"stored": size, "gas": now.gas, "gasWithTen": base.gas, "microseconds": round(now.seconds * 1e6), "microsecondsWithTen": round(base.seconds * 1e6), "clock": "processor time"}
		reports = append(reports,
			newReport("L4", fmt.Sprintf("gas of a decision with %d consents", size), "<= 1.1", []float64{now.gas / base.gas}, atMost(1.1), facts),
			newReport("L4", fmt.Sprintf("time of a decision with %d consents", size), "<= 2", []float64{now.seconds / base.seconds}, atMost(2), facts),
		)
	}
	return reports
}

// forSale anchors n records of one patient, who consents, and starts a study.
func (s *stage) forSale(n int) [][]byte {
	source := s.sources[0]
	var records [][]byte
	for range n {
		records = append(records, s.Submit("r0", source)...)
	}
	s.StartStudy("bench")
	s.Grant(source.Owner, s.Terms("bench", world.To(world.Researcher)))
	return records
}

// price is the median cost of requests for records that nobody asked for yet; it returns how many are used up.
func (s *stage) price(p program, records [][]byte, used int) (cost, int) {
	vault := world.VaultID(s.sources[0].Owner, consenttypes.DATA_CLASS_WEARABLE)
	var gas, seconds []float64
	for range 2 * rounds {
		msg := world.Asking("bench", fmt.Sprint(used), [][]byte{vault}, records[used:used+1])
		tx := s.Tx(world.Researcher, msg)
		used++
		var spentGas int64
		took := spent(p, func() {
			result := s.Next(tx)[0]
			if result.Code != 0 {
				p.Fatalf("request: %s", result.Log)
			}
			spentGas = result.GasUsed
		})
		gas, seconds = append(gas, float64(spentGas)), append(seconds, took.Seconds())
	}
	return cost{gas: median(gas), seconds: median(seconds)}, used
}

// fill stores consents of other owners until there are so many; it returns how many there are.
func (s *stage) fill(p program, stored, wanted int) int {
	params, err := s.App.ConsentKeeper.Params.Get(s.Ctx())
	if err != nil {
		p.Fatalf("consent parameters: %s", err)
	}
	for stored < wanted {
		chunk := consenttypes.GenesisState{Params: params}
		for range min(consentChunk, wanted-stored) {
			consent := s.consentOf(stored)
			chunk.Consents = append(chunk.Consents, consent)
			chunk.Heads = append(chunk.Heads, consenttypes.Head{Owner: consent.Owner, Version: 1, ConsentSet: consenttypes.SetOf([]consenttypes.Consent{consent})})
			stored++
		}
		ctx := s.App.NewNextBlockContext(cmtproto.Header{ChainID: world.ID, Height: s.Height() + 1, Time: s.Time})
		if err := s.App.ConsentKeeper.InitGenesis(ctx, &chunk); err != nil {
			p.Fatalf("consents: %s", err)
		}
		s.App.SimWriteState()
		if _, err := s.App.Commit(); err != nil {
			p.Fatalf("commit: %s", err)
		}
	}
	s.Next()
	s.settle(p)
	return stored
}

// settle waits until the database has sorted what was filled in, a minute at most: that is the cost of the filling, not of a decision.
func (s *stage) settle(p program) {
	const look, idle = 200 * time.Millisecond, 10 * time.Millisecond
	for range 300 {
		if spent(p, func() { time.Sleep(look) }) < idle {
			return
		}
	}
}

func (s *stage) consentOf(number int) consenttypes.Consent {
	owner := sdk.AccAddress(canon.H("bench/owner", binary.BigEndian.AppendUint64(nil, uint64(number)))[:20])
	terms := s.Terms(fmt.Sprint("filling ", number), world.To(world.Researcher))
	return consenttypes.Consent{
		Id: canon.ConsentID(world.ID, owner, terms.PolicyHash), Version: 1, Owner: owner.String(), Terms: terms, Status: consenttypes.CONSENT_STATUS_ACTIVE, Granted: s.Now(),
	}
}
