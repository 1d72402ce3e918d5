// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
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
	"github.com/aceso-network/aceso/chain/x/device/keeper"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

const (
	chainID = "aceso-test-1"
	rich    = 100_000
	bond    = 1_000
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

type fakeBank struct{ balances map[string]uint64 }

func (b *fakeBank) move(from, to string, amount sdk.Coins) error {
	n := amount.AmountOf(denom.Base).Uint64()
	if b.balances[from] < n {
		return sdkerrors.ErrInsufficientFunds
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
	local   bool
	council string
}

func (o *fakeOperator) IsLocal(context.Context) (bool, error) { return o.local, nil }

func (o *fakeOperator) IsCouncil(_ context.Context, address string) (bool, error) {
	return address == o.council, nil
}

type fakeReward struct{ voided [][]byte }

func (r *fakeReward) Void(_ context.Context, device []byte) error {
	r.voided = append(r.voided, device)
	return nil
}

// world is a chain with nothing on it but this module.
type world struct {
	t        *testing.T
	ctx      sdk.Context
	key      *storetypes.KVStoreKey
	k        keeper.Keeper
	msg      types.MsgServer
	query    types.QueryServer
	bank     *fakeBank
	operator *fakeOperator
	reward   *fakeReward
}

func newWorld(t *testing.T) *world {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	encoding := moduletestutil.MakeTestEncodingConfig()
	types.RegisterInterfaces(encoding.InterfaceRegistry)
	w := &world{
		t: t, key: key,
		ctx:      test.Ctx.WithChainID(chainID).WithBlockTime(time.Unix(genesis, 0)).WithBlockHeight(1),
		bank:     &fakeBank{balances: map[string]uint64{}},
		operator: &fakeOperator{local: true, council: addr("council")},
		reward:   &fakeReward{},
	}
	for _, name := range []string{"maker", "rival", "patient"} {
		w.bank.balances[addr(name)] = rich
	}
	keepers := keeper.Dependencies{Bank: w.bank, Operator: w.operator, Reward: w.reward}
	w.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), addresscodec.NewBech32Codec("aceso"), keepers, addr("gov"))
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	state := types.DefaultGenesis()
	state.Params.MinMakerBond, state.Params.RoundFee = bond, 100
	require.NoError(t, w.k.InitGenesis(w.ctx, *state))
	return w
}

// after moves the clock.
func (w *world) after(seconds int64) {
	w.ctx = w.ctx.WithBlockTime(w.ctx.BlockTime().Add(time.Duration(seconds) * time.Second)).WithBlockHeight(w.ctx.BlockHeight() + 1)
}

func (w *world) now() int64 { return w.ctx.BlockTime().Unix() }

// ok runs a message and fails the test if it is refused.
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

func (s signer) possession(t *testing.T, device []byte, owner string, generation uint64) []byte {
	t.Helper()
	return s.sign(t, canon.PossessionStatement(chainID, device, raw(owner), generation))
}

func flipped(signature []byte) []byte {
	altered := bytes.Clone(signature)
	altered[40] ^= 1
	return altered
}

var material = bytes.Repeat([]byte{7}, 77)

func (w *world) anchor() []byte {
	sum := sha256.Sum256(material)
	return sum[:]
}

// withMaker registers the maker and its software test anchor.
func (w *world) withMaker() {
	w.t.Helper()
	ok(w, w.msg.RegisterMaker, &types.MsgRegisterMaker{Address: addr("maker"), Name: "Maker", Bond: bond})
	ok(w, w.msg.ApproveAnchor, w.approval())
}

func (w *world) approval() *types.MsgApproveAnchor {
	return &types.MsgApproveAnchor{
		Authority: addr("maker"), Kind: types.ANCHOR_KIND_SOFTWARE_TEST, Format: "psa", Material: material, Name: "test root",
	}
}

func (w *world) modelMsg(name string) *types.MsgRegisterModel {
	return &types.MsgRegisterModel{
		Maker: addr("maker"), UdiDi: "00844588003288", Name: name, Formats: []string{"psa"}, Classes: 1 << 1,
		Anchors: [][]byte{w.anchor()}, Certifications: []string{"PSA Level 2"}, Quota: 10, MaxTier: types.TIER_T3, EvidencePublic: true,
	}
}

// withModel registers maker and model.
func (w *world) withModel() []byte {
	w.t.Helper()
	w.withMaker()
	return ok(w, w.msg.RegisterModel, w.modelMsg("patch")).Model
}

// withDevice enrols one device and affirms it with a fresh data key.
func (w *world) withDevice(model, device []byte) signer {
	w.t.Helper()
	ok(w, w.msg.EnrolDevices, &types.MsgEnrolDevices{Maker: addr("maker"), Model: model, Devices: [][]byte{device}})
	key := newSigner(w.t)
	_, err := w.k.Affirm(w.ctx, w.affirmation(device, key, 10))
	require.NoError(w.t, err)
	return key
}

func (w *world) affirmation(device []byte, key signer, nonceHeight int64) types.Affirmation {
	return types.Affirmation{
		Device: device, Round: id("round"), DataKey: key.cose, Measurement: []byte("firmware"), Vector: make([]byte, types.VectorSize),
		Tier: types.TIER_T3, ValidUntil: w.now() + 1_000, NonceHeight: nonceHeight,
	}
}

// withPaired is withDevice, owned by the patient.
func (w *world) withPaired(model, device []byte) signer {
	w.t.Helper()
	key := w.withDevice(model, device)
	ok(w, w.msg.PairDevice, &types.MsgPairDevice{Owner: addr("patient"), Device: device, Possession: key.possession(w.t, device, "patient", 1)})
	return key
}

func (w *world) device(device []byte) types.Device {
	w.t.Helper()
	found, err := w.k.GetDevice(w.ctx, device)
	require.NoError(w.t, err)
	return found
}
