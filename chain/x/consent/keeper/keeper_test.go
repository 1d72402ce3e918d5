// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cosmos/gogoproto/proto"

	"github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	"github.com/aceso-network/aceso/chain/x/consent"
	"github.com/aceso-network/aceso/chain/x/consent/keeper"
	"github.com/aceso-network/aceso/chain/x/consent/types"
)

const (
	chainID = "aceso-test-1"
	start   = int64(1_800_000_000)
	day     = int64(86_400)
)

var (
	gov      = account(99)
	alice    = account(1)
	bob      = account(2)
	carol    = account(3)
	stranger = account(4)
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

type world struct {
	t      *testing.T
	ctx    sdk.Context
	keeper keeper.Keeper
	msgs   types.MsgServer
	asks   types.QueryServer
}

// newWorld is an empty chain at `start` with one registered text, hash(1).
func newWorld(t *testing.T) *world {
	t.Helper()
	w := emptyWorld(t)
	require.NoError(t, w.keeper.InitGenesis(w.ctx, types.DefaultGenesis()))
	_, err := w.msgs.RegisterTerms(w.ctx, &types.MsgRegisterTerms{Sender: alice, Hash: hash(1), Language: "en", Version: "1", Uri: "https://example.org/t"})
	require.NoError(t, err)
	return w
}

func emptyWorld(t *testing.T) *world {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	ctx := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("t")).Ctx.
		WithChainID(chainID).WithBlockTime(time.Unix(start, 0))
	cdc := moduletestutil.MakeTestEncodingConfig(consent.AppModule{}).Codec
	k := keeper.NewKeeper(cdc, runtime.NewKVStoreService(key), address.NewBech32Codec("aceso"), gov)
	return &world{t: t, ctx: ctx, keeper: k, msgs: keeper.NewMsgServer(k), asks: keeper.NewQueryServer(k)}
}

// later moves block time to so many seconds after the start.
func (w *world) later(seconds int64) { w.ctx = w.ctx.WithBlockTime(time.Unix(start+seconds, 0)) }

// try runs a message as a transaction does: what is refused leaves no trace.
func try[M, R any](w *world, handle func(ctx sdk.Context, msg M) (R, error), msg M) (R, error) {
	cache, write := w.ctx.CacheContext()
	response, err := handle(cache, msg)
	if err == nil {
		write()
	}
	require.NoError(w.t, w.keeper.CheckInvariants(w.ctx))
	return response, err
}

// terms are what alice may mean: bob may have laboratory data of 2020 to 2026 for health research.
func terms(policy byte) types.ConsentTerms {
	return types.ConsentTerms{
		GrantorCapacity: types.CAPACITY_SELF, Decision: types.DECISION_PERMIT,
		Grantee: types.Grantee{Kind: &types.Grantee_Address{Address: bob}}, Classes: types.ClassBit(types.DATA_CLASS_LAB),
		DeidFloor: types.DEID_SAFE_HARBOR_FIELDS, Actions: 1 << types.ACTION_RELEASE, DuoPermission: types.DUO_PERMISSION_GRU,
		Purposes: []types.Purpose{types.PURPOSE_HRESCH}, DataFrom: 2020, DataTo: 2026, ValidFrom: start, ExpiresAt: start + 300*day,
		PolicyHash: hash(policy), TermsHash: hash(1),
	}
}

func (w *world) grant(owner string, t types.ConsentTerms) ([]byte, error) {
	response, err := try(w, func(ctx sdk.Context, msg *types.MsgGrantConsent) (*types.MsgGrantConsentResponse, error) {
		return w.msgs.GrantConsent(ctx, msg)
	}, &types.MsgGrantConsent{Owner: owner, Terms: t})
	if err != nil {
		return nil, err
	}
	return response.Consent, nil
}

func (w *world) mustGrant(owner string, t types.ConsentTerms) []byte {
	w.t.Helper()
	id, err := w.grant(owner, t)
	require.NoError(w.t, err)
	return id
}

func (w *world) replace(owner string, predecessor []byte, t types.ConsentTerms) ([]byte, error) {
	response, err := try(w, func(ctx sdk.Context, msg *types.MsgReplaceConsent) (*types.MsgReplaceConsentResponse, error) {
		return w.msgs.ReplaceConsent(ctx, msg)
	}, &types.MsgReplaceConsent{Owner: owner, Predecessor: predecessor, Terms: t})
	if err != nil {
		return nil, err
	}
	return response.Consent, nil
}

func (w *world) withdraw(signer string, id []byte, mode types.WithdrawalMode) error {
	_, err := try(w, func(ctx sdk.Context, msg *types.MsgWithdrawConsent) (*types.MsgWithdrawConsentResponse, error) {
		return w.msgs.WithdrawConsent(ctx, msg)
	}, &types.MsgWithdrawConsent{Signer: signer, Consent: id, Mode: mode})
	return err
}

func (w *world) setStatus(signer string, id []byte, status types.ConsentStatus) error {
	_, err := try(w, func(ctx sdk.Context, msg *types.MsgSetConsentStatus) (*types.MsgSetConsentStatusResponse, error) {
		return w.msgs.SetConsentStatus(ctx, msg)
	}, &types.MsgSetConsentStatus{Signer: signer, Consent: id, Status: status})
	return err
}

func (w *world) mark(owner string, id []byte) error {
	_, err := try(w, func(ctx sdk.Context, msg *types.MsgMarkEnteredInError) (*types.MsgMarkEnteredInErrorResponse, error) {
		return w.msgs.MarkEnteredInError(ctx, msg)
	}, &types.MsgMarkEnteredInError{Owner: owner, Consent: id})
	return err
}

func (w *world) addGuardian(ward, guardian string) error {
	_, err := w.msgs.AddGuardian(w.ctx, &types.MsgAddGuardian{Ward: ward, Guardian: guardian, AuthorityRef: "court file 1", Expires: start + 10*day})
	return err
}

func (w *world) consent(id []byte) types.Consent {
	w.t.Helper()
	found, err := w.keeper.GetConsent(w.ctx, id)
	require.NoError(w.t, err)
	return found
}

func (w *world) head(owner string) types.Head {
	w.t.Helper()
	response, err := w.asks.Head(w.ctx, &types.QueryHeadRequest{Owner: owner})
	require.NoError(w.t, err)
	return response.Head
}

// said are the typed events of the current context, in order.
func (w *world) said() []proto.Message {
	w.t.Helper()
	var events []proto.Message
	for _, event := range w.ctx.EventManager().ABCIEvents() {
		message, err := sdk.ParseTypedEvent(event)
		require.NoError(w.t, err)
		events = append(events, stored(w.t, message))
	}
	return events
}

// stored is the message as state gives it back: JSON has empty lists where protobuf has none.
func stored(t *testing.T, message proto.Message) proto.Message {
	t.Helper()
	raw, err := proto.Marshal(message)
	require.NoError(t, err)
	message.Reset()
	require.NoError(t, proto.Unmarshal(raw, message))
	return message
}

// silence forgets the events so far.
func (w *world) silence() { w.ctx = w.ctx.WithEventManager(sdk.NewEventManager()) }
