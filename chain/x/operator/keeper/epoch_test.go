// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/runtime"

	"github.com/aceso-network/aceso/chain/x/operator/keeper"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestTheFirstBlockDrawsEpochZero(t *testing.T) {
	w := newWorld(t, smallGenesis())
	_, err := w.k.CurrentEpoch(w.ctx)
	require.ErrorIs(t, err, types.ErrEpochNotStarted)
	for _, name := range []string{"t1", "t2", "t3", "t4"} {
		w.trustee(name)
	}
	w.relayer("r")
	w.block(1)
	current, err := w.k.CurrentEpoch(w.ctx)
	require.NoError(t, err)
	require.Equal(t, types.Epoch{Number: 0, Height: 1, Time: start + 1}, current)
	relayers, err := w.k.ActiveSet(w.ctx, 0, types.ROLE_RELAYER)
	require.NoError(t, err)
	require.Equal(t, []types.Member{{Address: w.who("r"), Weight: bond}}, relayers.Members)
	trustees, err := w.k.ActiveSet(w.ctx, 0, types.ROLE_TRUSTEE)
	require.NoError(t, err)
	require.Len(t, trustees.Members, 4)

	started := events(w, &types.EventEpochStarted{})
	require.Len(t, started, 1)
	require.Equal(t, []types.ActiveSet{relayers, trustees}, started[0].ActiveSets)
	require.Len(t, started[0].Committees, 2)
	var candidates []types.Candidate
	for _, member := range trustees.Members {
		operator, err := w.k.OperatorByAddress(w.ctx, member.Address)
		require.NoError(t, err)
		candidates = append(candidates, types.Candidate{Address: member.Address, Org: operator.Org})
	}
	for number := range uint32(2) {
		committee, err := w.k.GetCommittee(w.ctx, 0, number)
		require.NoError(t, err)
		require.Equal(t, started[0].Committees[number], committee)
		require.Equal(t, types.DrawCommittee(types.CommitteeSeed("aceso-test-1", headerHash(1), 0, number), candidates, 3), committee.Members)
	}
	_, err = w.k.GetCommittee(w.ctx, 0, 2)
	require.ErrorIs(t, err, types.ErrCommitteeNotFound)
}

func TestAnEpochBeginsWhenBlockTimeEntersAnotherMultiple(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.block(0)
	boundary := (start/epoch + 1) * epoch
	w.block(boundary - 1 - w.now())
	require.Empty(t, events(w, &types.EventEpochStarted{}))
	w.block(1)
	require.Equal(t, types.Epoch{Number: 1, Height: 3, Time: boundary}, events(w, &types.EventEpochStarted{})[0].Epoch)
	w.block(10 * epoch)
	require.Equal(t, uint64(2), events(w, &types.EventEpochStarted{})[0].Epoch.Number, "a halt leaves no hole in the numbers")
}

func TestWithTooFewOrgsThereIsNoCommitteeUntilAnEpochHasEnough(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.trustee("t1")
	w.trustee("t2")
	w.block(0)
	_, err := w.k.GetCommittee(w.ctx, 0, 0)
	require.ErrorIs(t, err, types.ErrCommitteeNotFound)
	w.trustee("t3")
	w.block(1)
	_, err = w.k.GetCommittee(w.ctx, 0, 0)
	require.ErrorIs(t, err, types.ErrCommitteeNotFound, "only the first block of an epoch draws")
	w.block(epoch)
	committee, err := w.k.GetCommittee(w.ctx, 1, 0)
	require.NoError(t, err)
	require.Len(t, committee.Members, 3)
}

func TestWhoIsJailedOrShortOfBondIsNotFrozenIn(t *testing.T) {
	w := newWorld(t, smallGenesis())
	w.relayer("good")
	w.relayer("jailed")
	w.relayer("poor")
	require.NoError(t, w.k.AddPoints(w.ctx, w.who("jailed"), 24, "no reveal"))
	w.slash("poor", 1, "")
	w.block(0)
	set, err := w.k.ActiveSet(w.ctx, 0, types.ROLE_RELAYER)
	require.NoError(t, err)
	require.Equal(t, []types.Member{{Address: w.who("good"), Weight: bond}}, set.Members)
	_, err = w.k.ActiveSet(w.ctx, 1, types.ROLE_RELAYER)
	require.ErrorIs(t, err, types.ErrActiveSetNotFound)
}

func TestOldEpochsAreForgottenExceptCommitteesWithADuty(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for _, name := range []string{"t1", "t2", "t3"} {
		w.trustee(name)
	}
	w.block(0)
	require.NoError(t, w.k.RaiseDuty(w.ctx, 0, 1, w.now()+day))
	for range types.KeepEpochs {
		_, err := w.k.ActiveSet(w.ctx, 0, types.ROLE_TRUSTEE)
		require.NoError(t, err)
		w.block(epoch)
	}
	_, err := w.k.ActiveSet(w.ctx, 0, types.ROLE_TRUSTEE)
	require.ErrorIs(t, err, types.ErrActiveSetNotFound)
	_, err = w.k.GetCommittee(w.ctx, 0, 0)
	require.ErrorIs(t, err, types.ErrCommitteeNotFound)
	_, err = w.k.GetCommittee(w.ctx, 0, 1)
	require.NoError(t, err)
}

func TestTheRingHoldsTheLastThousandAndTwentyFourHashes(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for range types.RingSize + 2 {
		w.block(1)
	}
	for _, height := range []int64{3, 500, types.RingSize + 2} {
		hash, err := w.k.HeaderAt(w.ctx, height)
		require.NoError(t, err)
		require.Equal(t, headerHash(height), hash)
	}
	for _, height := range []int64{0, 2, types.RingSize + 3, -1} {
		_, err := w.k.HeaderAt(w.ctx, height)
		require.ErrorIs(t, err, types.ErrHeaderNotInRing, height)
	}
	ring, err := w.query.HeaderRing(w.ctx, &types.QueryHeaderRingRequest{})
	require.NoError(t, err)
	require.Len(t, ring.Headers, types.RingSize)
	require.Equal(t, int64(types.RingSize+2), ring.Headers[0].Height)
}

func TestABlockWithoutAHashIsRefused(t *testing.T) {
	w := newWorld(t, smallGenesis())
	noHash := keeper.NewKeeper(codec.NewProtoCodec(codectypes.NewInterfaceRegistry()), runtime.NewKVStoreService(nil), w.codec,
		keeper.Dependencies{HeaderHash: func(context.Context) []byte { return nil }}, w.gov)
	require.ErrorIs(t, noHash.BeginBlock(w.ctx), types.ErrHeaderHash)
}

func TestGenesisExportedAndImportedIsTheSameStore(t *testing.T) {
	w := newWorld(t, smallGenesis())
	for _, name := range []string{"t1", "t2", "t3"} {
		w.trustee(name)
	}
	w.relayer("r")
	w.relayer("gone")
	w.council()
	require.NoError(t, w.pause(start+day, request))
	w.block(1)
	require.NoError(t, w.k.RaiseDuty(w.ctx, 0, 1, start+day))
	w.slash("r", 10, w.who("reporter"))
	w.leave("t1")
	w.leave("gone")
	w.at(w.operator("gone").LeaveAfter)
	require.NoError(t, w.withdraw("gone"))
	_, hpkeKey := keysFor(t, "fresh")
	_, err := w.msg.RotateKeys(w.ctx, &types.MsgRotateKeys{Address: w.who("r"), SignKey: w.operator("r").SignKey, HpkeKey: hpkeKey})
	require.NoError(t, err)

	exported, err := w.k.ExportGenesis(w.ctx)
	require.NoError(t, err)
	again := bareWorld(t)
	require.Error(t, again.k.InitGenesis(again.ctx, exported), "a genesis whose bonds no coins back")

	backed := bareWorld(t)
	for address, amount := range w.bank {
		backed.bank[address] = amount
	}
	require.NoError(t, backed.k.InitGenesis(backed.ctx, exported))
	require.Equal(t, w.store(), backed.store())
	reexported, err := backed.k.ExportGenesis(backed.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, reexported)
	until, err := backed.k.Duties.Get(backed.ctx, collections.Join(uint64(0), uint32(1)))
	require.NoError(t, err)
	require.Equal(t, start+day, until.Until)
}
