// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"os"
	"testing"
	"time"

	"github.com/cloudflare/circl/group"
	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	errorsmod "cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault"
	"github.com/aceso-network/aceso/chain/x/vault/keeper"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

const (
	chainID = "aceso-test-1"
	start   = int64(1_800_000_000)
	day     = int64(86_400)
	epoch   = uint64(7)
)

var (
	gov   = account(99)
	alice = account(1)
	bob   = account(2)
)

func TestMain(m *testing.M) {
	sdk.GetConfig().SetBech32PrefixForAccount("aceso", "acesopub")
	os.Exit(m.Run())
}

func account(seed byte) string {
	text, err := address.NewBech32Codec("aceso").BytesToString(bytes.Repeat([]byte{seed}, 20))
	if err != nil {
		panic(err)
	}
	return text
}

func hash(seed byte) []byte { return bytes.Repeat([]byte{seed}, 32) }

// trustee i bonds with account 20+i and sends from account 40+i; committee 0 has 1 to 5, committee 1 has 3 to 7.
func trustee(i byte) string { return account(20 + i) }
func hot(i byte) string     { return account(40 + i) }

// operators is a stand-in for the operator module.
type operators struct {
	rules  operatortypes.Params
	status map[string]operatortypes.Status
	duties map[uint32]int64
	points map[string]uint32
}

func (o *operators) CurrentEpoch(context.Context) (operatortypes.Epoch, error) {
	return operatortypes.Epoch{Number: epoch}, nil
}

func (o *operators) GetCommittee(_ context.Context, _ uint64, k uint32) (operatortypes.Committee, error) {
	if k > 2 {
		return operatortypes.Committee{}, errorsmod.Wrap(operatortypes.ErrCommitteeNotFound, "no such")
	}
	committee := operatortypes.Committee{Epoch: epoch, K: k}
	size := byte(5)
	if k == 2 {
		size = 2 // too small to deal to
	}
	for i := range size {
		committee.Members = append(committee.Members, trustee(i+1+byte(k%2)*2))
	}
	return committee, nil
}

func (o *operators) OperatorByAddress(_ context.Context, account string) (operatortypes.Operator, error) {
	status, known := o.status[account]
	if !known {
		status = operatortypes.STATUS_ACTIVE
	}
	return operatortypes.Operator{Address: account, Status: status}, nil
}

func (o *operators) OperatorByHot(ctx context.Context, account string) (operatortypes.Operator, error) {
	for i := range byte(9) {
		if account == hot(i+1) {
			return o.OperatorByAddress(ctx, trustee(i+1))
		}
	}
	return operatortypes.Operator{}, errorsmod.Wrap(operatortypes.ErrOperatorNotFound, account)
}

func (o *operators) RaiseDuty(_ context.Context, _ uint64, k uint32, until int64) error {
	o.duties[k] = max(o.duties[k], until)
	return nil
}

func (o *operators) AddPoints(_ context.Context, account string, points uint32, _ string) error {
	o.points[account] += points
	return nil
}

func (o *operators) GetParams(context.Context) (operatortypes.Params, error) { return o.rules, nil }

// devices is a stand-in for the device module.
type devices struct {
	kinds map[string]devicetypes.OwnerKind
}

func (d *devices) ClaimAccountKind(_ context.Context, owner string, sensitive bool) error {
	wanted := devicetypes.OWNER_KIND_ORDINARY
	if sensitive {
		wanted = devicetypes.OWNER_KIND_SENSITIVE
	}
	if kind, known := d.kinds[owner]; known && kind != wanted {
		return devicetypes.ErrAccountKind
	}
	d.kinds[owner] = wanted
	return nil
}

func (d *devices) AccountKindAllows(_ context.Context, owner string, class uint32) error {
	if d.kinds[owner] == devicetypes.OWNER_KIND_SENSITIVE && class != uint32(consenttypes.DATA_CLASS_WEARABLE) {
		return devicetypes.ErrAccountKind
	}
	return nil
}

type world struct {
	t         *testing.T
	ctx       sdk.Context
	keeper    keeper.Keeper
	msgs      types.MsgServer
	asks      types.QueryServer
	operators *operators
	devices   *devices
}

// newWorld is an empty chain at `start`: three of five open, four acks put a deal in force.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := emptyWorld(t)
	require.NoError(t, w.keeper.InitGenesis(w.ctx, types.DefaultGenesis()))
	return w
}

func emptyWorld(t *testing.T) *world {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	ctx := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("t")).Ctx.WithChainID(chainID).WithBlockTime(time.Unix(start, 0))
	rules := operatortypes.DefaultParams()
	rules.CommitteeThreshold, rules.MinAcks = 3, 4
	o := &operators{rules: rules, status: map[string]operatortypes.Status{}, duties: map[uint32]int64{}, points: map[string]uint32{}}
	d := &devices{kinds: map[string]devicetypes.OwnerKind{}}
	cdc := moduletestutil.MakeTestEncodingConfig(vault.AppModule{}).Codec
	k := keeper.NewKeeper(cdc, runtime.NewKVStoreService(key), address.NewBech32Codec("aceso"), keeper.Dependencies{Device: d, Operator: o}, gov)
	return &world{t: t, ctx: ctx, keeper: k, msgs: keeper.NewMsgServer(k), asks: keeper.NewQueryServer(k), operators: o, devices: d}
}

// later moves block time to so many seconds after the start.
func (w *world) later(seconds int64) { w.ctx = w.ctx.WithBlockTime(time.Unix(start+seconds, 0)) }

// silence forgets the events so far.
func (w *world) silence() { w.ctx = w.ctx.WithEventManager(sdk.NewEventManager()) }

// said are the typed events of the current context, in order, as state gives their parts back.
func (w *world) said() []proto.Message {
	w.t.Helper()
	var events []proto.Message
	for _, event := range w.ctx.EventManager().ABCIEvents() {
		message, err := sdk.ParseTypedEvent(event)
		require.NoError(w.t, err)
		raw, err := proto.Marshal(message)
		require.NoError(w.t, err)
		message.Reset()
		require.NoError(w.t, proto.Unmarshal(raw, message))
		events = append(events, message)
	}
	return events
}

// try runs a message as a transaction does: what is refused leaves no trace.
func try[M, R any](w *world, handle func(context.Context, M) (R, error), msg M) (R, error) {
	w.t.Helper()
	cache, write := w.ctx.CacheContext()
	response, err := handle(cache, msg)
	if err == nil {
		write()
	}
	require.NoError(w.t, w.keeper.Invariants(w.ctx))
	return response, err
}

// points are so many points: C_0 always the same, the others by the seed.
func points(seed uint64, count int) [][]byte {
	out := make([][]byte, 0, count)
	for i := range count {
		scalar := group.Ristretto255.NewScalar().SetUint64(1000*uint64(min(i, 1))*seed + uint64(i) + 2)
		point, err := group.Ristretto255.NewElement().MulGen(scalar).MarshalBinary()
		if err != nil {
			panic(err)
		}
		out = append(out, point)
	}
	return out
}

func signKey(seed byte) []byte {
	public, ok := ed25519.NewKeyFromSeed(hash(seed)).Public().(ed25519.PublicKey)
	if !ok {
		panic("no public key")
	}
	return public
}

func opening() *types.MsgOpenVault {
	return &types.MsgOpenVault{
		Owner: alice, Class: consenttypes.DATA_CLASS_LAB, Generation: 1, Epoch: epoch, K: 0, Commitments: points(1, 3), Manifest: hash(1),
		OwnerSign: signKey(1), OwnerBox: append([]byte{9}, make([]byte, 31)...), AgentKey: signKey(2),
	}
}

func (w *world) open(msg *types.MsgOpenVault) ([]byte, error) {
	w.t.Helper()
	response, err := try(w, w.msgs.OpenVault, msg)
	if err != nil {
		return nil, err
	}
	return response.Vault, nil
}

func (w *world) mustOpen() []byte {
	w.t.Helper()
	id, err := w.open(opening())
	require.NoError(w.t, err)
	return id
}

func (w *world) ack(i byte, id []byte, shareGeneration uint32) error {
	w.t.Helper()
	_, err := try(w, w.msgs.AckShares, &types.MsgAckShares{Trustee: hot(i), Vaults: []types.AckedVault{{Vault: id, ShareGeneration: shareGeneration}}})
	return err
}

// active is a vault in force by trustees 1 to 4 of 5.
func (w *world) active() []byte {
	w.t.Helper()
	id := w.mustOpen()
	for i := range byte(4) {
		require.NoError(w.t, w.ack(i+1, id, 1))
	}
	return id
}

func redealing(id []byte) *types.MsgRedeal {
	return &types.MsgRedeal{Owner: alice, Vault: id, Epoch: epoch - 1, K: 1, Commitments: points(2, 3), Manifest: hash(2)}
}

func (w *world) redeal(msg *types.MsgRedeal) error {
	w.t.Helper()
	_, err := try(w, w.msgs.Redeal, msg)
	return err
}

func (w *world) complain(i byte, id []byte, shareGeneration uint32) error {
	w.t.Helper()
	_, err := try(w, w.msgs.ComplainShare, &types.MsgComplainShare{Trustee: hot(i), Vault: id, ShareGeneration: shareGeneration})
	return err
}

func (w *world) renew(owner string, id []byte) error {
	w.t.Helper()
	_, err := try(w, w.msgs.RenewLease, &types.MsgRenewLease{Owner: owner, Vault: id})
	return err
}

func (w *world) shred(owner string, id []byte) error {
	w.t.Helper()
	_, err := try(w, w.msgs.Shred, &types.MsgShred{Owner: owner, Vault: id})
	return err
}

func (w *world) ackShred(i byte, ids ...[]byte) error {
	w.t.Helper()
	_, err := try(w, w.msgs.AckShreds, &types.MsgAckShreds{Trustee: hot(i), Vaults: ids})
	return err
}

func (w *world) vault(id []byte) types.Vault {
	w.t.Helper()
	found, err := w.keeper.GetVault(w.ctx, id)
	require.NoError(w.t, err)
	return found
}

func (w *world) deal(id []byte, shareGeneration uint32) types.Deal {
	w.t.Helper()
	found, err := w.keeper.GetDeal(w.ctx, id, shareGeneration)
	require.NoError(w.t, err)
	return found
}
