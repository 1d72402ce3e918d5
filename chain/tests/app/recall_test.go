// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/tests/world"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
)

// earners is a chain on which alice and bob anchored as much with devices of one model, in one reward epoch and one after the other.
type earners struct {
	*world.Chain
	alices  []byte // her batch
	between int64  // a time after it and before bob's
	epoch   uint64
}

func newEarners(t *testing.T) *earners {
	t.Helper()
	c := &earners{Chain: world.New(t, world.Options{})}
	c.StartOperators()
	c.StartModel()
	c.Enrol("a", "b")
	c.Sponsor("r0", "alice", "bob")
	for _, one := range []world.Source{{Device: "a", Owner: "alice"}, {Device: "b", Owner: "bob"}} {
		c.Attest(one.Device)
		c.Pair(one.Owner, one.Device)
		c.OpenVault(one.Owner, consenttypes.DATA_CLASS_WEARABLE)
	}
	c.After(world.RewardSeconds)
	alice, bob := &world.Source{Device: "a", Owner: "alice"}, &world.Source{Device: "b", Owner: "bob"}
	c.Submit("r0", alice)
	c.alices, c.between = alice.Last(), c.Now()+1
	c.After(5)
	c.Submit("r0", bob)
	var err error
	c.epoch, err = c.App.RewardKeeper.CurrentEpoch(c.Ctx())
	require.NoError(t, err)
	return c
}

// claimed lets the epoch become FINAL and is what somebody is paid for it.
func (c *earners) claimed(name string) uint64 {
	c.Helper()
	result := c.Do(name, &rewardtypes.MsgClaim{Claimant: world.Addr(name), Epochs: []uint64{c.epoch}})
	return world.Answer(c.Chain, result, 0, &rewardtypes.MsgClaimResponse{}).Amount
}

func TestARecalledBatchEarnsNothingOnceItIsTakenBackAndTheOthersShareIt(t *testing.T) {
	kept := newEarners(t)
	kept.Recall(1, kept.between)
	kept.After(2 * world.RewardSeconds)
	half := kept.claimed("bob")
	require.Equal(t, half, kept.claimed("alice"), "a recall alone takes nothing: somebody has to name the batches")
	taken := kept.Do(world.Funder, &recordtypes.MsgTakeBack{Sender: world.Addr(world.Funder), Batches: [][]byte{kept.alices}})
	require.Empty(t, world.Answer(kept.Chain, taken, 0, &recordtypes.MsgTakeBackResponse{}).TakenBack, "what is FINAL stays")

	c := newEarners(t)
	c.Recall(1, c.between)
	c.Do(world.Funder, &recordtypes.MsgTakeBack{Sender: world.Addr(world.Funder), Batches: [][]byte{c.alices}})
	c.After(2 * world.RewardSeconds)
	c.Refused("alice", rewardtypes.ErrNothingDue, &rewardtypes.MsgClaim{Claimant: world.Addr("alice"), Epochs: []uint64{c.epoch}})
	require.Equal(t, 2*half, c.claimed("bob"))
	require.NoError(t, c.App.Invariants(c.Ctx()))
}

func TestNobodyTakesBackWhatWasMadeAfterTheRecalledTime(t *testing.T) {
	c := newEarners(t)
	c.Recall(1, c.between-1)
	c.Refused(world.Funder, recordtypes.ErrNotRecalled, &recordtypes.MsgTakeBack{Sender: world.Addr(world.Funder), Batches: [][]byte{c.alices}})
}
