// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	abci "github.com/cometbft/cometbft/abci/types"

	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/x/attestation/keeper"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicekeeper "github.com/aceso-network/aceso/chain/x/device/keeper"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

const (
	chainID = "aceso-test-1"
	rich    = 100_000
	fee     = 100
	genesis = 1_700_000_000 // unix seconds of the first block of every world
	start   = 1_000         // height of the first block of every world
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

func hot(name string) string { return addr("hot " + name) }

func id(name string) []byte {
	sum := sha256.Sum256([]byte("id " + name))
	return sum[:]
}

type fakeBank struct {
	balances map[string]uint64
	blocked  string
}

func (b *fakeBank) move(from, to string, amount sdk.Coins) error {
	n := amount.AmountOf(denom.Base).Uint64()
	if b.balances[from] < n {
		return sdkerrors.ErrInsufficientFunds
	}
	if to == b.blocked {
		return sdkerrors.ErrUnauthorized
	}
	b.balances[from] -= n
	b.balances[to] += n
	return nil
}

func (b *fakeBank) SendCoinsFromAccountToModule(_ context.Context, from sdk.AccAddress, module string, amount sdk.Coins) error {
	return b.move(from.String(), authtypes.NewModuleAddress(module).String(), amount)
}

func (b *fakeBank) SendCoinsFromModuleToAccount(_ context.Context, module string, to sdk.AccAddress, amount sdk.Coins) error {
	return b.move(authtypes.NewModuleAddress(module).String(), to.String(), amount)
}

func (b *fakeBank) GetBalance(_ context.Context, address sdk.AccAddress, _ string) sdk.Coin {
	return denom.Coin(b.balances[address.String()])
}

type fakeOperator struct {
	operators []operatortypes.Operator
	ring      map[int64][]byte
	points    map[string]uint32
	voided    [][]byte // devices
	slashed   []slashed
}

// slashed is one call of Slash or SlashHeld.
type slashed struct {
	address  string
	amount   uint64
	reporter string
	held     bool
}

func (o *fakeOperator) GetParams(context.Context) (operatortypes.Params, error) {
	return operatortypes.DefaultParams(), nil
}

func (o *fakeOperator) Slash(_ context.Context, address string, amount uint64, _, reporter string) (uint64, error) {
	o.slashed = append(o.slashed, slashed{address, amount, reporter, false})
	return uint64(len(o.slashed)), nil
}

func (o *fakeOperator) SlashHeld(_ context.Context, address string, amount uint64, _, reporter string) (uint64, error) {
	o.slashed = append(o.slashed, slashed{address, amount, reporter, true})
	return uint64(len(o.slashed)), nil
}

func (o *fakeOperator) IsLocal(context.Context) (bool, error)           { return true, nil }
func (o *fakeOperator) IsCouncil(context.Context, string) (bool, error) { return false, nil }
func (o *fakeOperator) Void(_ context.Context, device []byte) error {
	o.voided = append(o.voided, device)
	return nil
}

func (o *fakeOperator) CurrentEpoch(context.Context) (operatortypes.Epoch, error) {
	return operatortypes.Epoch{Number: 3}, nil
}

func (o *fakeOperator) find(is func(operatortypes.Operator) bool) (operatortypes.Operator, error) {
	for _, operator := range o.operators {
		if is(operator) {
			return operator, nil
		}
	}
	return operatortypes.Operator{}, operatortypes.ErrOperatorNotFound
}

func (o *fakeOperator) OperatorByHot(_ context.Context, address string) (operatortypes.Operator, error) {
	return o.find(func(operator operatortypes.Operator) bool { return operator.HotAddress == address })
}

func (o *fakeOperator) OperatorByAddress(_ context.Context, address string) (operatortypes.Operator, error) {
	return o.find(func(operator operatortypes.Operator) bool { return operator.Address == address })
}

func (o *fakeOperator) ActiveSet(_ context.Context, epoch uint64, role operatortypes.Role) (operatortypes.ActiveSet, error) {
	if epoch != 3 {
		return operatortypes.ActiveSet{}, operatortypes.ErrActiveSetNotFound
	}
	set := operatortypes.ActiveSet{Epoch: epoch, Role: role}
	for _, operator := range o.operators {
		if operator.Role == role && operator.Status == operatortypes.STATUS_ACTIVE {
			set.Members = append(set.Members, operatortypes.Member{Address: operator.Address, Weight: operator.Bond})
		}
	}
	return set, nil
}

func (o *fakeOperator) HeaderAt(_ context.Context, height int64) ([]byte, error) {
	hash, known := o.ring[height]
	if !known {
		return nil, operatortypes.ErrHeaderNotInRing
	}
	return hash, nil
}

func (o *fakeOperator) AddPoints(_ context.Context, address string, points uint32, _ string) error {
	o.points[address] += points
	return nil
}

func (o *fakeOperator) edit(name string, edit func(*operatortypes.Operator)) {
	for i := range o.operators {
		if o.operators[i].Address == addr(name) {
			edit(&o.operators[i])
		}
	}
}

// world is a chain with the device and attestation modules, six relayers and one funded model.
type world struct {
	t        *testing.T
	ctx      sdk.Context
	key      *storetypes.KVStoreKey
	k        keeper.Keeper
	msg      types.MsgServer
	query    types.QueryServer
	devices  devicekeeper.Keeper
	maker    devicetypes.MsgServer
	bank     *fakeBank
	operator *fakeOperator
	model    []byte
}

func newWorld(t *testing.T) *world {
	t.Helper()
	keys := storetypes.NewKVStoreKeys(types.StoreKey, devicetypes.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig()
	w := &world{
		t: t, key: keys[types.StoreKey],
		ctx:      testutil.DefaultContextWithKeys(keys, nil, nil).WithChainID(chainID).WithBlockTime(time.Unix(genesis, 0)).WithBlockHeight(start),
		bank:     &fakeBank{balances: map[string]uint64{}},
		operator: &fakeOperator{ring: map[int64][]byte{}, points: map[string]uint32{}},
	}
	for height := int64(start - 600); height <= start; height++ {
		w.operator.ring[height] = id(fmt.Sprintf("block %d", height))
	}
	for i := range 6 {
		w.addRelayer(fmt.Sprintf("r%d", i))
	}
	codec := addresscodec.NewBech32Codec("aceso")
	w.devices = devicekeeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(keys[devicetypes.StoreKey]), codec,
		devicekeeper.Dependencies{Bank: w.bank, Operator: w.operator, Reward: w.operator}, addr("gov"))
	w.maker = devicekeeper.NewMsgServer(w.devices)
	w.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(w.key), codec,
		keeper.Dependencies{Bank: w.bank, Operator: w.operator, Device: w.devices}, addr("gov"))
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	require.NoError(t, w.k.InitGenesis(w.ctx, *types.DefaultGenesis()))
	w.addModel()
	return w
}

func (w *world) addRelayer(name string) {
	w.operator.operators = append(w.operator.operators, operatortypes.Operator{
		Address: addr(name), HotAddress: hot(name), Role: operatortypes.ROLE_RELAYER, Status: operatortypes.STATUS_ACTIVE, Bond: 1_000,
	})
	w.bank.balances[hot(name)] = rich
}

func (w *world) addModel() {
	w.t.Helper()
	state := devicetypes.DefaultGenesis()
	state.Params.MinMakerBond, state.Params.RoundFee = 1_000, fee
	require.NoError(w.t, w.devices.InitGenesis(w.ctx, *state))
	w.bank.balances[addr("maker")] = rich
	material := []byte("root")
	anchor := sha256.Sum256(material)
	ok(w, w.maker.RegisterMaker, &devicetypes.MsgRegisterMaker{Address: addr("maker"), Name: "Maker", Bond: 1_000})
	ok(w, w.maker.ApproveAnchor, &devicetypes.MsgApproveAnchor{
		Authority: addr("maker"), Kind: devicetypes.ANCHOR_KIND_SOFTWARE_TEST, Format: "psa", Material: material, Name: "root",
	})
	w.model = ok(w, w.maker.RegisterModel, &devicetypes.MsgRegisterModel{
		Maker: addr("maker"), UdiDi: "00844588003288", Name: "patch", Formats: []string{"psa"}, Classes: 2, Anchors: [][]byte{anchor[:]},
		Quota: 1_000, MaxTier: devicetypes.TIER_T3,
	}).Model
	ok(w, w.maker.FundModel, &devicetypes.MsgFundModel{Maker: addr("maker"), Model: w.model, Amount: 200 * fee})
	w.ctx = w.ctx.WithEventManager(sdk.NewEventManager())
}

// enrol records a device of the model.
func (w *world) enrol(name string) []byte {
	w.t.Helper()
	ok(w, w.maker.EnrolDevices, &devicetypes.MsgEnrolDevices{Maker: addr("maker"), Model: w.model, Devices: [][]byte{id(name)}})
	return id(name)
}

// blocks makes n blocks of one second.
func (w *world) blocks(n int64) {
	for range n {
		w.ctx = w.ctx.WithBlockHeight(w.ctx.BlockHeight() + 1).WithBlockTime(w.ctx.BlockTime().Add(time.Second))
		w.operator.ring[w.ctx.BlockHeight()] = id(fmt.Sprintf("block %d", w.ctx.BlockHeight()))
	}
}

// after makes one block that many seconds later and runs its end.
func (w *world) after(seconds int64) {
	w.t.Helper()
	w.ctx = w.ctx.WithBlockTime(w.ctx.BlockTime().Add(time.Duration(seconds-1) * time.Second))
	w.blocks(1)
	require.NoError(w.t, w.k.EndBlock(w.ctx))
	require.NoError(w.t, w.k.Invariants(w.ctx))
}

func ok[M, R any](w *world, handler func(context.Context, M) (R, error), msg M) R {
	w.t.Helper()
	response, err := handler(w.ctx, msg)
	require.NoError(w.t, err)
	return response
}

// refused runs a message on a copy of the state and demands the error.
func refused[M, R any](w *world, handler func(context.Context, M) (R, error), msg M, want error) {
	w.t.Helper()
	cached, _ := w.ctx.CacheContext()
	_, err := handler(cached, msg)
	require.ErrorIs(w.t, err, want)
}

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

func last[E proto.Message](w *world) E {
	w.t.Helper()
	found := events[E](w)
	require.NotEmpty(w.t, found)
	return found[len(found)-1]
}

// signer is a P-256 data key.
type signer struct {
	key  *ecdsa.PrivateKey
	cose []byte
}

func newSigner(t *testing.T) signer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	point, err := key.PublicKey.Bytes()
	require.NoError(t, err)
	cose, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.ES256, X: point[1:33], Y: point[33:]})
	require.NoError(t, err)
	return signer{key: key, cose: cose}
}

func (s signer) sign(t *testing.T, message []byte) []byte {
	t.Helper()
	digest := sha256.Sum256(message)
	r, v, err := ecdsa.Sign(rand.Reader, s.key, digest[:])
	require.NoError(t, err)
	return append(r.FillBytes(make([]byte, 32)), v.FillBytes(make([]byte, 32))...)
}

// opening is the message by which a lead opens a round with fresh evidence over the newest block.
func (w *world) opening(lead string, device []byte, purpose types.Purpose, key signer) *types.MsgOpenRound {
	w.t.Helper()
	msg := &types.MsgOpenRound{
		Lead: hot(lead), Device: device, Purpose: purpose, NonceHeight: w.ctx.BlockHeight(), DataKey: key.cose, Format: "psa",
		EvidenceHash: id(fmt.Sprintf("evidence at %d", w.ctx.BlockHeight())),
	}
	w.sign(msg, lead, key)
	return msg
}

// sign names the lead in the round statement and signs it.
func (w *world) sign(msg *types.MsgOpenRound, lead string, key signer) {
	w.t.Helper()
	msg.StatementSignature = key.sign(w.t, canon.RoundStatement(canon.RoundFields{
		ChainID: chainID, DeviceID: msg.Device, Purpose: uint8(msg.Purpose), EvidenceHash: msg.EvidenceHash,
		NonceHeight: uint64(msg.NonceHeight), Lead: raw(lead),
	}))
}

// open opens a round led by r0 and goes to the block where its committee is known.
func (w *world) open(device []byte, purpose types.Purpose, key signer) types.Round {
	w.t.Helper()
	return w.openBy("r0", device, purpose, key)
}

func (w *world) openBy(lead string, device []byte, purpose types.Purpose, key signer) types.Round {
	w.t.Helper()
	response := ok(w, w.msg.OpenRound, w.opening(lead, device, purpose, key))
	round, err := w.k.GetRound(w.ctx, response.Round)
	require.NoError(w.t, err)
	w.blocks(2)
	return round
}

func (w *world) progress(round types.Round) types.Progress {
	w.t.Helper()
	response, err := w.query.Round(w.ctx, &types.QueryRoundRequest{Id: hex.EncodeToString(round.Id)})
	require.NoError(w.t, err)
	return response.Progress
}

// committee is the names of a round's members, in order.
func (w *world) committee(round types.Round) []string {
	w.t.Helper()
	committee, err := w.k.CommitteeOf(w.ctx, round)
	require.NoError(w.t, err)
	var names []string
	for _, member := range committee.Members {
		for i := range w.operator.operators {
			if name := fmt.Sprintf("r%d", i); addr(name) == member {
				names = append(names, name)
			}
		}
	}
	return names
}

// affirmed is the result of a verifier that accepts the round's evidence.
func affirmed(round types.Round) types.Result {
	return types.Result{
		V: 1, Format: round.Format, Device: round.Device, Model: round.Model, Nonce: round.Nonce, DataKey: round.DataKey,
		MeasurementId: []byte("firmware 1"), Vector: make([]byte, 8), Tier: devicetypes.TIER_T2, Code: types.CodeAffirmed,
		Snapshot: round.Snapshot, EvidenceHash: round.EvidenceHash, ValidUntil: round.OpenedTime + 1_000,
	}
}

// declined is the result of a verifier that refuses with a code.
func declined(round types.Round, code string) types.Result {
	return types.Result{
		V: 1, Format: round.Format, Device: round.Device, Model: round.Model, Vector: make([]byte, 8), Tier: devicetypes.TIER_T0, Code: code,
		Snapshot: round.Snapshot, EvidenceHash: round.EvidenceHash,
	}
}

// ballot is one member's verdict: a result, or none for UNAVAILABLE.
type ballot struct {
	name   string
	result *types.Result
}

func (b ballot) digest() []byte {
	if b.result == nil {
		return types.UnavailableDigest()
	}
	return b.result.Digest()
}

func (b ballot) salt() []byte { return id("salt " + b.name) }

func (b ballot) commit(round types.Round) *types.MsgCommitVerdicts {
	commit := canon.VoteCommit(round.Id, raw(b.name), b.digest(), b.salt())
	return &types.MsgCommitVerdicts{Member: hot(b.name), Commits: []types.VoteCommit{{Round: round.Id, Commit: commit}}}
}

func (b ballot) reveal(round types.Round) *types.MsgRevealVerdicts {
	reveal := types.VoteReveal{Round: round.Id, Digest: b.digest(), Salt: b.salt(), Result: b.result}
	return &types.MsgRevealVerdicts{Member: hot(b.name), Reveals: []types.VoteReveal{reveal}}
}

// ballots gives each member of the committee its result, in order; nil is UNAVAILABLE.
func (w *world) ballots(round types.Round, results ...*types.Result) []ballot {
	w.t.Helper()
	names := w.committee(round)
	require.LessOrEqual(w.t, len(results), len(names))
	var ballots []ballot
	for i, result := range results {
		ballots = append(ballots, ballot{name: names[i], result: result})
	}
	return ballots
}

// vote commits and reveals; where not all members vote, the COMMIT phase runs out in between.
func (w *world) vote(round types.Round, results ...*types.Result) []ballot {
	w.t.Helper()
	ballots := w.ballots(round, results...)
	for _, b := range ballots {
		ok(w, w.msg.CommitVerdicts, b.commit(round))
	}
	if len(results) < 4 {
		w.after(types.DefaultParams().CommitSeconds)
	}
	for _, b := range ballots {
		ok(w, w.msg.RevealVerdicts, b.reveal(round))
	}
	require.NoError(w.t, w.k.Invariants(w.ctx))
	return ballots
}

// affirm takes a device through a round that all four members accept.
func (w *world) affirm(device []byte, purpose types.Purpose, key signer) types.Round {
	w.t.Helper()
	round := w.open(device, purpose, key)
	result := affirmed(round)
	w.vote(round, &result, &result, &result, &result)
	require.Equal(w.t, types.PHASE_AFFIRMED, w.progress(round).Phase)
	return round
}

func (w *world) device(device []byte) devicetypes.Device {
	w.t.Helper()
	found, err := w.devices.GetDevice(w.ctx, device)
	require.NoError(w.t, err)
	return found
}

func (w *world) fund() uint64 {
	w.t.Helper()
	balance, err := w.devices.FundBalance(w.ctx, w.model)
	require.NoError(w.t, err)
	return balance
}
