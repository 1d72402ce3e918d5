// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"os"
	"testing"
	"time"

	"github.com/cloudflare/circl/group"
	"github.com/stretchr/testify/require"

	abci "github.com/cometbft/cometbft/abci/types"

	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/record/keeper"
	"github.com/aceso-network/aceso/chain/x/record/types"
)

const (
	chainID = "aceso-test-1"
	genesis = 1_700_000_000 // unix seconds of the first block of every world
)

func TestMain(m *testing.M) {
	sdk.GetConfig().SetBech32PrefixForAccount("aceso", "acesopub")
	os.Exit(m.Run())
}

func raw(name string) sdk.AccAddress {
	sum := sha256.Sum256([]byte(name))
	return sum[:20]
}

func addr(name string) string { return raw(name).String() }

func id(name string) []byte {
	sum := sha256.Sum256([]byte("id " + name))
	return sum[:]
}

// world is a chain with nothing on it but this module: patient "alice" with an active device and a wearable vault, "bob" with a
// vault of his own, and two active relayers.
type world struct {
	t       *testing.T
	ctx     sdk.Context
	key     *storetypes.KVStoreKey
	k       keeper.Keeper
	msg     types.MsgServer
	query   types.QueryServer
	around  *neighbours
	dataKey *ecdsa.PrivateKey
	agent   ed25519.PrivateKey
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, key: storetypes.NewKVStoreKey(types.StoreKey)}
	test := testutil.DefaultContextWithDB(t, w.key, storetypes.NewTransientStoreKey("transient"))
	w.ctx = test.Ctx.WithChainID(chainID).WithBlockTime(time.Unix(genesis, 0)).WithBlockHeight(1)
	var err error
	w.dataKey, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	_, w.agent, err = ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	w.around = newNeighbours(w)
	w.k = newKeeper(w.key, w.around)
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	require.NoError(t, w.k.InitGenesis(w.ctx, types.DefaultGenesis()))
	return w
}

func newKeeper(key *storetypes.KVStoreKey, around *neighbours) keeper.Keeper {
	encoding := moduletestutil.MakeTestEncodingConfig()
	types.RegisterInterfaces(encoding.InterfaceRegistry)
	keepers := keeper.Dependencies{Consent: around, Device: around, Vault: around, Operator: around, Reward: around}
	return keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), addresscodec.NewBech32Codec("aceso"), keepers, addr("gov"))
}

// after moves the clock.
func (w *world) after(seconds int64) {
	w.ctx = w.ctx.WithBlockTime(w.ctx.BlockTime().Add(time.Duration(seconds) * time.Second)).WithBlockHeight(w.ctx.BlockHeight() + 1)
}

func (w *world) now() int64 { return w.ctx.BlockTime().Unix() }

func sign(key *ecdsa.PrivateKey, message []byte) []byte {
	digest := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		panic(err)
	}
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

// batch is alice's device's next batch, signed; edit changes it before it is signed.
func (w *world) batch(edit ...func(*types.BatchInput)) *types.BatchInput {
	w.t.Helper()
	head, err := w.query.BatchHead(w.ctx, &types.QueryBatchHeadRequest{Source: hexID("device"), KeyGeneration: 1})
	require.NoError(w.t, err)
	prev := head.Head.Batch
	if len(prev) == 0 {
		prev = make([]byte, types.IDSize)
	}
	input := &types.BatchInput{
		Device: id("device"), Generation: 1, KeyGeneration: 1, Seq: head.Head.Seq + 1, Prev: prev, Root: id("root"), Count: 10,
		Class: consenttypes.DATA_CLASS_WEARABLE, Year: 2023,
	}
	for _, change := range edit {
		change(input)
	}
	input.Signature = sign(w.dataKey, input.ID(chainID))
	return input
}

// imported is alice's vault's next import, signed by her agent.
func (w *world) imported(edit ...func(*types.BatchInput)) *types.BatchInput {
	input := &types.BatchInput{
		Vault: id("vault"), Seq: 1, Prev: make([]byte, types.IDSize), Root: id("root"), Count: 3,
		Class: consenttypes.DATA_CLASS_WEARABLE, Year: 2022,
	}
	for _, change := range edit {
		change(input)
	}
	input.Signature = ed25519.Sign(w.agent, input.ID(chainID))
	return input
}

// record seals something over a batch into alice's vault for the relayer "relayer"; edit changes it before it is proven and signed.
func (w *world) record(batchID []byte, edit ...func(*types.RecordInput)) types.RecordInput {
	return w.recordFor("relayer", batchID, edit...)
}

func (w *world) recordFor(relayer string, batchID []byte, edit ...func(*types.RecordInput)) types.RecordInput {
	w.t.Helper()
	input := types.RecordInput{
		Vault: id("vault"), ShareGeneration: 1, Suite: types.Suite, CiphertextHash: id("ciphertext"), Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS,
		DeidConfig: id("config"), LabelCommit: id("label"), LabelBox: id("label box"), SizeBucket: 12, ValidUntil: w.now() + 60,
		CategoryPublic: types.CATEGORY_VITALS,
	}
	for _, change := range edit {
		change(&input)
	}
	if input.E == nil {
		input.E, input.CapsuleProof = capsule(w.t, canon.CapsuleFields{
			ChainID: chainID, Suite: types.Suite, Vault: input.Vault, VaultKey: id("c0 of " + string(input.Vault)), BatchID: batchID,
			CiphertextHash: input.CiphertextHash,
		})
	}
	input.Signature = ed25519.Sign(w.agent, input.HeaderHash(chainID, batchID, raw(relayer)))
	return input
}

// capsule makes E = r·G and the proof that its maker knew r.
func capsule(t *testing.T, statement canon.CapsuleFields) (e, proof []byte) {
	t.Helper()
	g := group.Ristretto255
	r, k := g.RandomScalar(rand.Reader), g.RandomScalar(rand.Reader)
	var err error
	e, err = g.NewElement().MulGen(r).MarshalBinary()
	require.NoError(t, err)
	commitment, err := g.NewElement().MulGen(k).MarshalBinary()
	require.NoError(t, err)
	statement.E, statement.R = e, commitment
	challenge := g.NewScalar().SetBigInt(canon.CapsuleChallenge(statement))
	s, err := g.NewScalar().Add(k, g.NewScalar().Mul(challenge, r)).MarshalBinary()
	require.NoError(t, err)
	return e, append(commitment, s...)
}

func entry(batch *types.BatchInput, records ...types.RecordInput) types.Entry {
	return types.Entry{Batch: batch, Records: records}
}

// full is a new batch of alice's device with one record over it.
func (w *world) full(edit ...func(*types.RecordInput)) types.Entry {
	batch := w.batch()
	return entry(batch, w.record(batch.ID(chainID), edit...))
}

func (w *world) submit(entries ...types.Entry) (*types.MsgSubmitRecordsResponse, error) {
	return w.msg.SubmitRecords(w.ctx, &types.MsgSubmitRecords{Relayer: addr("relayer hot"), Entries: entries})
}

// accepted submits and demands that nothing is refused; it returns the transaction's event.
func (w *world) accepted(entries ...types.Entry) *types.EventRecordsSubmitted {
	w.t.Helper()
	response, err := w.submit(entries...)
	require.NoError(w.t, err)
	require.Empty(w.t, response.Refused)
	return last[*types.EventRecordsSubmitted](w)
}

// fails submits on a copy of the state and demands that the whole transaction fails.
func (w *world) fails(want error, entries ...types.Entry) {
	w.t.Helper()
	cached, _ := w.ctx.CacheContext()
	_, err := w.msg.SubmitRecords(cached, &types.MsgSubmitRecords{Relayer: addr("relayer hot"), Entries: entries})
	require.ErrorIs(w.t, err, want)
}

// leftOut submits on a copy of the state and demands that the first entry alone is left out with this code.
func (w *world) leftOut(want error, entries ...types.Entry) {
	w.t.Helper()
	cached, _ := w.ctx.CacheContext()
	response, err := w.msg.SubmitRecords(cached, &types.MsgSubmitRecords{Relayer: addr("relayer hot"), Entries: entries})
	require.NoError(w.t, err)
	require.Equal(w.t, []types.Refusal{{Index: 0, Code: want.Error()}}, response.Refused)
}

func last[E proto.Message](w *world) E {
	w.t.Helper()
	found := events[E](w)
	require.NotEmpty(w.t, found)
	return found[len(found)-1]
}

// events are all typed events of the world of one type, oldest first.
func events[E proto.Message](w *world) []E {
	w.t.Helper()
	var found []E
	for _, event := range w.ctx.EventManager().Events() {
		parsed, err := sdk.ParseTypedEvent(abci.Event(event))
		require.NoError(w.t, err)
		if typed, is := parsed.(E); is {
			found = append(found, typed)
		}
	}
	return found
}

// owned reads a standing record back.
func (w *world) owned(record []byte) types.Record {
	w.t.Helper()
	found, err := w.k.GetRecord(w.ctx, record)
	require.NoError(w.t, err)
	return found
}
