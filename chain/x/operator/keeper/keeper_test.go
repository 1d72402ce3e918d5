// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/core/address"

	"github.com/cosmos/cosmos-sdk/codec"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/x/operator/keeper"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const (
	start = int64(1_800_000_000)
	epoch = int64(3_600)
	bond  = uint64(1_000)
	day   = int64(86_400)
)

// fakeBank keeps balances by address bytes; module accounts have the addresses they have on chain.
type fakeBank map[string]uint64

var errNoFunds = errors.New("insufficient funds")

func (b fakeBank) move(from, to []byte, coins sdk.Coins) error {
	amount := coins.AmountOf(denom.Base).Uint64()
	if b[string(from)] < amount {
		return errNoFunds
	}
	b[string(from)] -= amount
	b[string(to)] += amount
	return nil
}

func (b fakeBank) GetBalance(_ context.Context, address sdk.AccAddress, _ string) sdk.Coin {
	return denom.Coin(b[string(address)])
}

func (b fakeBank) SendCoinsFromAccountToModule(_ context.Context, sender sdk.AccAddress, module string, coins sdk.Coins) error {
	return b.move(sender, authtypes.NewModuleAddress(module), coins)
}

func (b fakeBank) SendCoinsFromModuleToAccount(_ context.Context, module string, recipient sdk.AccAddress, coins sdk.Coins) error {
	return b.move(authtypes.NewModuleAddress(module), recipient, coins)
}

func (b fakeBank) FundCommunityPool(_ context.Context, coins sdk.Coins, sender sdk.AccAddress) error {
	return b.move(sender, authtypes.NewModuleAddress("distribution"), coins)
}

// world is one chain with this module alone.
type world struct {
	t      *testing.T
	ctx    sdk.Context
	key    storetypes.StoreKey
	k      keeper.Keeper
	msg    types.MsgServer
	query  types.QueryServer
	bank   fakeBank
	codec  address.Codec
	gov    string
	height int64
}

func smallGenesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params.MinBondRelayer, genesis.Params.MinBondTrustee = bond, bond
	genesis.Params.EpochSeconds = epoch
	genesis.Params.CommitteesPerEpoch, genesis.Params.CommitteeSize, genesis.Params.CommitteeThreshold, genesis.Params.MinAcks = 2, 3, 2, 2
	return genesis
}

func newWorld(t *testing.T, genesis *types.GenesisState) *world {
	t.Helper()
	w := bareWorld(t)
	require.NoError(t, w.k.InitGenesis(w.ctx, genesis))
	return w
}

func bareWorld(t *testing.T) *world {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	w := &world{t: t, key: key, bank: fakeBank{}, codec: addresscodec.NewBech32Codec("aceso")}
	w.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient")).WithChainID("aceso-test-1").WithBlockTime(time.Unix(start, 0))
	w.gov = w.text(authtypes.NewModuleAddress("gov"))
	cdc := codec.NewProtoCodec(codectypes.NewInterfaceRegistry())
	deps := keeper.Dependencies{Bank: w.bank, Distribution: w.bank, HeaderHash: func(ctx context.Context) []byte {
		return headerHash(sdk.UnwrapSDKContext(ctx).BlockHeight())
	}}
	w.k = keeper.NewKeeper(cdc, runtime.NewKVStoreService(key), w.codec, deps, w.gov)
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	return w
}

func headerHash(height int64) []byte {
	hash := sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(height)))
	return hash[:]
}

func (w *world) text(address []byte) string {
	w.t.Helper()
	text, err := w.codec.BytesToString(address)
	require.NoError(w.t, err)
	return text
}

// who names an account; its balance is what fund gave it.
func (w *world) who(name string) string {
	hash := sha256.Sum256([]byte(name))
	return w.text(hash[:20])
}

func (w *world) raw(address string) string {
	w.t.Helper()
	decoded, err := w.codec.StringToBytes(address)
	require.NoError(w.t, err)
	return string(decoded)
}

func (w *world) fund(name string, amount uint64) { w.bank[w.raw(w.who(name))] += amount }

func (w *world) balance(name string) uint64 { return w.bank[w.raw(w.who(name))] }

func (w *world) pot() uint64 { return w.bank[string(authtypes.NewModuleAddress("distribution"))] }

func (w *world) at(time int64) { w.ctx = w.ctx.WithBlockTime(unix(time)) }

func (w *world) now() int64 { return w.ctx.BlockTime().Unix() }

func unix(seconds int64) time.Time { return time.Unix(seconds, 0).UTC() }

// block begins the next block, some seconds later, and forgets earlier events.
func (w *world) block(later int64) {
	w.t.Helper()
	w.height++
	w.ctx = w.ctx.WithBlockHeight(w.height).WithBlockTime(unix(w.now() + later)).WithEventManager(sdk.NewEventManager())
	require.NoError(w.t, w.k.BeginBlock(w.ctx))
}

// events lists the typed events of the same type as the sample, and starts a fresh list.
func events[T proto.Message](w *world, _ T) []T {
	w.t.Helper()
	var found []T
	for _, event := range w.ctx.EventManager().Events().ToABCIEvents() {
		parsed, err := sdk.ParseTypedEvent(event)
		require.NoError(w.t, err)
		if typed, ok := parsed.(T); ok {
			found = append(found, typed)
		}
	}
	w.ctx = w.ctx.WithEventManager(sdk.NewEventManager())
	return found
}

func keysFor(t *testing.T, name string) (signKey, hpkeKey []byte) {
	t.Helper()
	seed := sha256.Sum256([]byte("keys of " + name))
	signKey, ok := ed25519.NewKeyFromSeed(seed[:]).Public().(ed25519.PublicKey)
	require.True(t, ok)
	private, err := ecdh.X25519().NewPrivateKey(seed[:])
	require.NoError(t, err)
	return signKey, private.PublicKey().Bytes()
}

func (w *world) registration(name string) *types.MsgRegister {
	signKey, hpkeKey := keysFor(w.t, name)
	return &types.MsgRegister{
		Address: w.who(name), HotAddress: w.who(name + " hot"), SignKey: signKey, HpkeKey: hpkeKey,
		Role: types.ROLE_RELAYER, Endpoint: "https://" + name + ".example", Bond: bond,
	}
}

func (w *world) relayer(name string) types.Operator {
	w.t.Helper()
	w.fund(name, bond)
	_, err := w.msg.Register(w.ctx, w.registration(name))
	require.NoError(w.t, err)
	return w.operator(name)
}

// trustee registers one of an org of its own.
func (w *world) trustee(name string) types.Operator {
	w.t.Helper()
	org := "org-" + name
	_, err := w.msg.ApproveOrg(w.ctx, &types.MsgApproveOrg{Authority: w.gov, Id: org, Name: "Org of " + name})
	require.NoError(w.t, err)
	w.fund(name, bond)
	msg := w.registration(name)
	msg.Role, msg.Org = types.ROLE_TRUSTEE, org
	_, err = w.msg.Register(w.ctx, msg)
	require.NoError(w.t, err)
	return w.operator(name)
}

func (w *world) operator(name string) types.Operator {
	w.t.Helper()
	operator, err := w.k.OperatorByAddress(w.ctx, w.who(name))
	require.NoError(w.t, err)
	return operator
}

// council names one for a year.
func (w *world) council() string {
	w.t.Helper()
	_, err := w.msg.SetCouncil(w.ctx, &types.MsgSetCouncil{Authority: w.gov, Council: w.who("council"), Expires: w.now() + types.MaxCouncilTerm})
	require.NoError(w.t, err)
	return w.who("council")
}

func (w *world) sound() {
	w.t.Helper()
	require.NoError(w.t, w.k.AssertInvariants(w.ctx))
}

func (w *world) store() string {
	iterator := w.ctx.KVStore(w.key).Iterator(nil, nil)
	defer iterator.Close()
	var dump bytes.Buffer
	for ; iterator.Valid(); iterator.Next() {
		fmt.Fprintf(&dump, "%x=%x\n", iterator.Key(), iterator.Value())
	}
	return dump.String()
}
