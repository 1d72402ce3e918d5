// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	sdkmath "cosmossdk.io/math"

	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/denom"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	"github.com/aceso-network/aceso/chain/x/study/keeper"
	"github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

const (
	chainID = "aceso-test-1"
	genesis = 1_700_000_000 // unix seconds of the first block of every world
	day     = 86_400
	price   = 1_000 // uaceso a record
	rich    = 1_000_000
	size    = 3 // of every committee
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

// payment is one call of reward.SplitPayment.
type payment struct {
	amount  uint64
	parties rewardtypes.Parties
}

// neighbours stand in for the modules that this one may call. Maps are keyed by id.
type neighbours struct {
	consents map[string][]consenttypes.Consent // by owner
	visas    map[string][]consenttypes.Visa    // by holder
	records  map[string]recordtypes.Record
	batches  map[string]recordtypes.Batch
	vaults   map[string]vaulttypes.Vault
	orders   map[string]releasetypes.ReleaseOrder
	outcomes map[string]releasetypes.Outcome
	since    map[string]int64
	standing map[string]releasetypes.Standing
	recalled map[string]bool
	payments []payment
	pot      uint64
	balances map[string]uint64
}

func (n *neighbours) LiveConsents(_ context.Context, owner string) ([]consenttypes.Consent, error) {
	return n.consents[owner], nil
}

func (n *neighbours) VisasOf(_ context.Context, holder string) ([]consenttypes.Visa, error) {
	return n.visas[holder], nil
}

func (n *neighbours) TermsKnown(_ context.Context, hash []byte) (bool, error) {
	return bytes.Equal(hash, id("terms")), nil
}

func (n *neighbours) GetModel(_ context.Context, model []byte) (devicetypes.Model, error) {
	return devicetypes.Model{Id: model, Maker: addr("maker")}, nil
}

func (n *neighbours) GetRecord(_ context.Context, id []byte) (recordtypes.Record, error) {
	record, found := n.records[string(id)]
	if !found {
		return record, recordtypes.ErrRecordNotFound
	}
	return record, nil
}

func (n *neighbours) GetBatch(_ context.Context, id []byte) (recordtypes.Batch, error) {
	return n.batches[string(id)], nil
}

func (n *neighbours) IsRecalledRecord(_ context.Context, record recordtypes.Record) (bool, error) {
	return n.recalled[string(record.Id)], nil
}

func (n *neighbours) GetVault(_ context.Context, id []byte) (vaulttypes.Vault, error) {
	return n.vaults[string(id)], nil
}

func (n *neighbours) GetDeal(context.Context, []byte, uint32) (vaulttypes.Deal, error) {
	return vaulttypes.Deal{Threshold: 2}, nil
}

func (n *neighbours) Committee(context.Context, []byte, uint32) (operatortypes.Committee, vaulttypes.Deal, error) {
	return operatortypes.Committee{Members: []string{addr("t1"), addr("t2"), addr("t3")}}, vaulttypes.Deal{Threshold: 2}, nil
}

func (n *neighbours) OpenOrder(_ context.Context, order releasetypes.ReleaseOrder) error {
	if _, exists := n.orders[string(order.Id)]; exists {
		return releasetypes.ErrOrderExists
	}
	n.orders[string(order.Id)] = order
	n.outcomes[string(order.Id)] = releasetypes.OUTCOME_OPEN
	return nil
}

func (n *neighbours) GetOrder(_ context.Context, id []byte) (releasetypes.ReleaseOrder, error) {
	return n.orders[string(id)], nil
}

func (n *neighbours) Conclude(_ context.Context, order []byte) (releasetypes.Outcome, int64, error) {
	return n.outcomes[string(order)], n.since[string(order)], nil
}

func (n *neighbours) Standing(_ context.Context, order []byte) (releasetypes.Standing, error) {
	return n.standing[string(order)], nil
}

// SplitPayment pays the patient all of it: how it is divided is reward's to test.
func (n *neighbours) SplitPayment(_ context.Context, module string, _ []byte, amount uint64, parties rewardtypes.Parties) error {
	n.payments = append(n.payments, payment{amount, parties})
	return n.move(module, parties.Patient, amount)
}

func (n *neighbours) FundCommunityPool(_ context.Context, amount sdk.Coins, sender sdk.AccAddress) error {
	if !sender.Equals(authtypes.NewModuleAddress(types.ModuleName)) {
		return sdkerrors.ErrUnauthorized
	}
	n.pot += amount.AmountOf(denom.Base).Uint64()
	return n.move(types.ModuleName, "pot", amount.AmountOf(denom.Base).Uint64())
}

func (n *neighbours) IsCouncil(_ context.Context, address string) (bool, error) {
	return address == addr("council"), nil
}

func (n *neighbours) move(from, to string, amount uint64) error {
	if n.balances[from] < amount {
		return sdkerrors.ErrInsufficientFunds
	}
	n.balances[from] -= amount
	n.balances[to] += amount
	return nil
}

func (n *neighbours) SendCoinsFromAccountToModule(_ context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error {
	return n.move(sender.String(), module, amount.AmountOf(denom.Base).Uint64())
}

func (n *neighbours) SendCoinsFromModuleToAccount(_ context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error {
	return n.move(module, recipient.String(), amount.AmountOf(denom.Base).Uint64())
}

func (n *neighbours) GetBalance(_ context.Context, address sdk.AccAddress, name string) sdk.Coin {
	held := n.balances[address.String()]
	if address.Equals(authtypes.NewModuleAddress(types.ModuleName)) {
		held = n.balances[types.ModuleName]
	}
	return sdk.NewCoin(name, sdkmath.NewIntFromUint64(held))
}

// world is a chain with nothing on it but this module, an ethics committee "ethics", and two patients: alice with records "one" and
// "two", bob with "three", each in a leased vault of their own, with a consent for "researcher".
type world struct {
	t      *testing.T
	ctx    sdk.Context
	key    *storetypes.KVStoreKey
	k      keeper.Keeper
	msg    types.MsgServer
	query  types.QueryServer
	around *neighbours
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, key: storetypes.NewKVStoreKey(types.StoreKey)}
	test := testutil.DefaultContextWithDB(t, w.key, storetypes.NewTransientStoreKey("transient"))
	w.ctx = test.Ctx.WithChainID(chainID).WithBlockTime(time.Unix(genesis, 0)).WithBlockHeight(1)
	w.around = &neighbours{
		consents: map[string][]consenttypes.Consent{}, visas: map[string][]consenttypes.Visa{}, records: map[string]recordtypes.Record{},
		batches: map[string]recordtypes.Batch{}, vaults: map[string]vaulttypes.Vault{}, orders: map[string]releasetypes.ReleaseOrder{},
		outcomes: map[string]releasetypes.Outcome{}, since: map[string]int64{}, standing: map[string]releasetypes.Standing{},
		recalled: map[string]bool{}, balances: map[string]uint64{addr("researcher"): rich, addr("funder"): rich, addr("other funder"): rich},
	}
	w.addPatient("alice", "one", "two")
	w.addPatient("bob", "three")
	encoding := moduletestutil.MakeTestEncodingConfig()
	types.RegisterInterfaces(encoding.InterfaceRegistry)
	w.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(w.key), addresscodec.NewBech32Codec("aceso"), keeper.Dependencies{
		Consent: w.around, Device: w.around, Record: w.around, Vault: w.around, Release: w.around, Reward: w.around, Operator: w.around,
		Bank: w.around, Distribution: w.around,
	}, addr("gov"))
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	state := types.DefaultGenesis()
	state.Committees = []types.EthicsCommittee{{Address: addr("ethics"), Name: "Shared committee for independents", Until: genesis + 1000*day}}
	require.NoError(t, w.k.InitGenesis(w.ctx, state))
	return w
}

func (w *world) addPatient(name string, records ...string) {
	w.around.vaults[string(id("vault of "+name))] = vaulttypes.Vault{
		Id: id("vault of " + name), Owner: addr(name), Class: consenttypes.DATA_CLASS_WEARABLE, ShareGeneration: 1,
		LeaseUntil: genesis + 300*day, Status: vaulttypes.VAULT_STATUS_ACTIVE,
	}
	for _, record := range records {
		w.around.batches[string(id("batch of "+record))] = recordtypes.Batch{Id: id("batch of " + record), Year: 2023, Model: id("model")}
		w.around.records[string(id(record))] = recordtypes.Record{
			Id: id(record), Batch: id("batch of " + record), Vault: id("vault of " + name), Relayer: addr("relayer"),
		}
	}
	w.around.consents[addr(name)] = []consenttypes.Consent{consentOf(name)}
}

// consentOf is a person's PERMIT to "researcher" for research on wearable data.
func consentOf(name string) consenttypes.Consent {
	return consenttypes.Consent{
		Id: id("consent of " + name), Owner: addr(name), Status: consenttypes.CONSENT_STATUS_ACTIVE,
		Terms: consenttypes.ConsentTerms{
			GrantorCapacity: consenttypes.CAPACITY_SELF, Decision: consenttypes.DECISION_PERMIT,
			Grantee: consenttypes.Grantee{Kind: &consenttypes.Grantee_Address{Address: addr("researcher")}},
			Classes: consenttypes.ClassBit(consenttypes.DATA_CLASS_WEARABLE), DeidFloor: consenttypes.DEID_SAFE_HARBOR_FIELDS,
			Actions: 1 << consenttypes.ACTION_RELEASE, DuoPermission: consenttypes.DUO_PERMISSION_GRU,
			Purposes: []consenttypes.Purpose{consenttypes.PURPOSE_HRESCH}, DataFrom: 2000, DataTo: 2030, ValidFrom: genesis - 1,
			ExpiresAt: genesis + 200*day,
		},
	}
}

func (w *world) after(seconds int64) {
	w.ctx = w.ctx.WithBlockTime(w.ctx.BlockTime().Add(time.Duration(seconds) * time.Second)).WithBlockHeight(w.ctx.BlockHeight() + 1)
}

func (w *world) now() int64 { return w.ctx.BlockTime().Unix() }

func protocol(edit ...func(*types.ProtocolInput)) types.ProtocolInput {
	p := types.ProtocolInput{
		Intent: types.Intent{
			Kind: consenttypes.INTENT_KIND_HEALTH, Purposes: []consenttypes.Purpose{consenttypes.PURPOSE_HRESCH}, Jurisdictions: []string{"DE"},
		},
		Classes: 1 << consenttypes.DATA_CLASS_WEARABLE, Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS, KMin: 1, Price: price, TermsHash: id("terms"),
		DuaHash: id("dua"), RetentionOnWithdrawal: "results stay, records go", Title: "A study",
	}
	for _, change := range edit {
		change(&p)
	}
	return p
}

func (w *world) created(name string, edit ...func(*types.ProtocolInput)) []byte {
	w.t.Helper()
	return ok(w, w.msg.CreateStudy, &types.MsgCreateStudy{Sponsor: addr("researcher"), Salt: id(name)[:16], Protocol: protocol(edit...)}).Study
}

func (w *world) attest(study []byte, version uint32) {
	w.t.Helper()
	ok(w, w.msg.AttestEthics, &types.MsgAttestEthics{
		Committee: addr("ethics"), Study: study, Version: version, Hash: id("opinion"), Until: genesis + 100*day,
	})
}

// active is a study attested and funded by its sponsor.
func (w *world) active(edit ...func(*types.ProtocolInput)) []byte {
	w.t.Helper()
	study := w.created("study", edit...)
	w.attest(study, 1)
	w.fund("researcher", study, 10*price)
	return study
}

func (w *world) fund(who string, study []byte, amount uint64) {
	w.t.Helper()
	ok(w, w.msg.FundStudy, &types.MsgFundStudy{Funder: addr(who), Study: study, Amount: amount})
}

// asking is a request for records by name, with fresh keys for both vaults.
func asking(study []byte, name string, records ...string) *types.MsgRequestAccess {
	msg := &types.MsgRequestAccess{Researcher: addr("researcher"), Study: study, AcceptDua: id("dua"), Salt: id(name)[:16]}
	for _, record := range records {
		msg.Records = append(msg.Records, id(record))
	}
	slices.SortFunc(msg.Records, bytes.Compare)
	for _, owner := range []string{"alice", "bob"} {
		keys := types.VaultKeys{Vault: id("vault of " + owner)}
		for i := range size {
			keys.RecipientKeys = append(keys.RecipientKeys, id(fmt.Sprintf("key %d of %s for %s", i, name, owner)))
		}
		msg.Keys = append(msg.Keys, keys)
	}
	return msg
}

// ends gives an order its outcome now; a released one has standing receipts of t1 and t2.
func (w *world) ends(order []byte, outcome releasetypes.Outcome) {
	w.around.outcomes[string(order)], w.around.since[string(order)] = outcome, w.now()
	if outcome == releasetypes.OUTCOME_RELEASED {
		w.around.standing[string(order)] = releasetypes.Standing{Trustees: []string{addr("t1"), addr("t2")}, Enough: true}
	}
}

func (w *world) settle(request []byte, orders ...[]byte) error {
	_, err := w.msg.SettleRequest(w.ctx, &types.MsgSettleRequest{Sender: addr("anybody"), Request: request, Orders: orders})
	require.NoError(w.t, w.k.Invariants(w.ctx))
	return err
}

func (w *world) escrow(study []byte) types.Escrow {
	w.t.Helper()
	escrow, err := w.k.Escrows.Get(w.ctx, study)
	require.NoError(w.t, err)
	return escrow
}

func (w *world) study(id []byte) types.Study {
	w.t.Helper()
	study, err := w.k.GetStudy(w.ctx, id)
	require.NoError(w.t, err)
	return study
}

func ok[M, R any](w *world, handler func(context.Context, M) (R, error), msg M) R {
	w.t.Helper()
	response, err := handler(w.ctx, msg)
	require.NoError(w.t, err)
	require.NoError(w.t, w.k.Invariants(w.ctx))
	return response
}

// refused runs a message on a copy of the state and demands the error.
func refused[M, R any](w *world, handler func(context.Context, M) (R, error), msg M, want error, why string) {
	w.t.Helper()
	cached, _ := w.ctx.CacheContext()
	_, err := handler(cached, msg)
	require.ErrorIs(w.t, err, want, why)
}

func last[E proto.Message](w *world) E {
	w.t.Helper()
	var found []E
	for _, event := range w.ctx.EventManager().ABCIEvents() {
		parsed, err := sdk.ParseTypedEvent(event)
		require.NoError(w.t, err)
		if typed, is := parsed.(E); is {
			found = append(found, typed)
		}
	}
	require.NotEmpty(w.t, found)
	return found[len(found)-1]
}
