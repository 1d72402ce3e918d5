// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"context"
	"crypto/sha256"
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
	"github.com/aceso-network/aceso/chain/x/reward/keeper"
	"github.com/aceso-network/aceso/chain/x/reward/types"
)

const (
	start = int64(1_800_000_000)
	epoch = int64(1_000)
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

func (b fakeBank) MintCoins(_ context.Context, module string, coins sdk.Coins) error {
	b[string(authtypes.NewModuleAddress(module))] += coins.AmountOf(denom.Base).Uint64()
	return nil
}

func (b fakeBank) SendCoinsFromModuleToAccount(_ context.Context, module string, recipient sdk.AccAddress, coins sdk.Coins) error {
	return b.move(authtypes.NewModuleAddress(module), recipient, coins)
}

func (b fakeBank) SendCoinsFromModuleToModule(_ context.Context, sender, recipient string, coins sdk.Coins) error {
	return b.move(authtypes.NewModuleAddress(sender), authtypes.NewModuleAddress(recipient), coins)
}

func (b fakeBank) FundCommunityPool(_ context.Context, coins sdk.Coins, sender sdk.AccAddress) error {
	return b.move(sender, authtypes.NewModuleAddress("distribution"), coins)
}

// world is one chain with this module alone.
type world struct {
	t     *testing.T
	ctx   sdk.Context
	key   storetypes.StoreKey
	k     keeper.Keeper
	msg   types.MsgServer
	query types.QueryServer
	bank  fakeBank
	codec address.Codec
	gov   string
}

// smallGenesis: epochs of 1000 s, contestable for 1500 s, kept for 4; 10 000 a epoch, halved every 10; a reading weighs 1.
func smallGenesis() *types.GenesisState {
	genesis := types.DefaultGenesis()
	genesis.Params = types.Params{
		SupplyCap: 1_000_000, EpochSeconds: epoch, FirstEmission: 10_000, HalvingEpochs: 10,
		TierWeights: []types.Weight{{Number: 3, Weight: 1}}, ClassWeights: []types.Weight{{Number: 1, Weight: 1}},
		DeviceCap: 100, OwnerFullWeight: 150, ContestSeconds: 1_500, KeepEpochs: 4,
		Split: types.Split{PatientBp: 6_000, MakerBp: 1_000, RelayersBp: 1_000, TrusteesBp: 1_000, ValidatorsBp: 600, CommunityBp: 400},
	}
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
	w.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient")).WithBlockTime(time.Unix(start, 0).UTC())
	w.gov = w.text(authtypes.NewModuleAddress("gov"))
	cdc := codec.NewProtoCodec(codectypes.NewInterfaceRegistry())
	w.k = keeper.NewKeeper(cdc, runtime.NewKVStoreService(key), w.codec, keeper.Dependencies{Bank: w.bank, Distribution: w.bank}, w.gov)
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	return w
}

func (w *world) text(address []byte) string {
	w.t.Helper()
	text, err := w.codec.BytesToString(address)
	require.NoError(w.t, err)
	return text
}

func (w *world) who(name string) string {
	hash := sha256.Sum256([]byte(name))
	return w.text(hash[:20])
}

func (w *world) balance(name string) uint64 {
	hash := sha256.Sum256([]byte(name))
	return w.bank[string(hash[:20])]
}

func (w *world) module(name string) uint64 { return w.bank[string(authtypes.NewModuleAddress(name))] }

// at moves to some seconds into an epoch and forgets earlier events.
func (w *world) at(number, seconds int64) {
	w.ctx = w.ctx.WithBlockTime(time.Unix(start+number*epoch+seconds, 0).UTC()).WithEventManager(sdk.NewEventManager())
}

func device(name string) []byte {
	hash := sha256.Sum256([]byte("device " + name))
	return hash[:]
}

// accrue counts readings of weight 1 each; maker m, carrier r.
func (w *world) accrue(dev, owner string, readings uint64) {
	w.t.Helper()
	require.NoError(w.t, w.k.Accrue(w.ctx, w.contribution(dev, owner, readings)))
	w.sound()
}

func (w *world) contribution(dev, owner string, readings uint64) types.Contribution {
	return types.Contribution{Device: device(dev), Owner: w.who(owner), Maker: w.who("m"), Relayer: w.who("r"), Tier: 3, Class: 1, Readings: readings}
}

func (w *world) weight(number uint64, name string, role types.Role) uint64 {
	w.t.Helper()
	found, err := w.query.Claimable(w.ctx, &types.QueryClaimableRequest{Address: w.who(name)})
	require.NoError(w.t, err)
	for _, c := range found.Claimable {
		if c.Epoch == number && c.Role == role {
			return c.Weight
		}
	}
	return 0
}

func (w *world) claim(name string, epochs ...uint64) (uint64, error) {
	response, err := w.msg.Claim(w.ctx, &types.MsgClaim{Claimant: w.who(name), Epochs: epochs})
	if err != nil {
		return 0, err
	}
	w.sound()
	return response.Amount, nil
}

func (w *world) sound() {
	w.t.Helper()
	require.NoError(w.t, w.k.AssertInvariants(w.ctx))
}

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
	return found
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
