// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
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

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/denom"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	"github.com/aceso-network/aceso/chain/x/release/keeper"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

const (
	chainID   = "aceso-test-1"
	genesis   = 1_700_000_000 // unix seconds of the first block of every world
	day       = 86_400
	committee = 5
	threshold = 3
	funds     = 1_000_000_000 // uaceso of the researcher
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

// signKey is a trustee's.
func signKey(name string) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(id("sign key of " + name))
}

func hexOf(id []byte) string { return hex.EncodeToString(id) }

// trustee is the one at a place, from 1, of every committee here.
func trustee(place int) string { return fmt.Sprintf("trustee %d", place) }

// neighbours stand in for the modules that this one may call. Maps are keyed by id.
type neighbours struct {
	vault     vaulttypes.Vault
	records   map[string]recordtypes.Record
	consents  map[string]consenttypes.Consent
	operators map[string]operatortypes.Operator // by hot address
	deal      vaulttypes.Deal
	slashes   []operatortypes.PendingSlash // id − 1 is the place
	points    map[string]uint32
	balances  map[string]uint64 // by address bytes or module name
}

func (n *neighbours) OperatorByAddress(_ context.Context, address string) (operatortypes.Operator, error) {
	for _, operator := range n.operators {
		if operator.Address == address && operator.Role == operatortypes.ROLE_TRUSTEE {
			return operator, nil
		}
	}
	return operatortypes.Operator{}, operatortypes.ErrOperatorNotFound
}

func (n *neighbours) Slash(_ context.Context, address string, amount uint64, reason, reporter string) (uint64, error) {
	id := uint64(len(n.slashes) + 1)
	n.slashes = append(n.slashes, operatortypes.PendingSlash{
		Id: id, Operator: address, Amount: amount, Reason: reason, Reporter: reporter, Status: operatortypes.SLASH_STATUS_PENDING,
	})
	return id, nil
}

func (n *neighbours) SlashStatus(_ context.Context, id uint64) (operatortypes.SlashStatus, error) {
	return n.slashes[id-1].Status, nil
}

func (n *neighbours) AddPoints(_ context.Context, address string, points uint32, _ string) error {
	n.points[address] += points
	return nil
}

func (n *neighbours) SendCoinsFromAccountToModule(_ context.Context, sender sdk.AccAddress, module string, amount sdk.Coins) error {
	return n.move(string(sender), module, amount)
}

func (n *neighbours) SendCoinsFromModuleToAccount(_ context.Context, module string, recipient sdk.AccAddress, amount sdk.Coins) error {
	return n.move(module, string(recipient), amount)
}

func (n *neighbours) move(from, to string, amount sdk.Coins) error {
	sum := amount.AmountOf(denom.Base).Uint64()
	if n.balances[from] < sum {
		return sdkerrors.ErrInsufficientFunds
	}
	n.balances[from] -= sum
	n.balances[to] += sum
	return nil
}

func (n *neighbours) GetBalance(_ context.Context, address sdk.AccAddress, name string) sdk.Coin {
	if address.Equals(authtypes.NewModuleAddress(types.ModuleName)) {
		return sdk.NewCoin(name, sdkmath.NewIntFromUint64(n.balances[types.ModuleName]))
	}
	return sdk.NewCoin(name, sdkmath.NewIntFromUint64(n.balances[string(address)]))
}

// operatorRules answers what this module asks of the operator module: GetParams exists twice among the neighbours.
type operatorRules struct{ *neighbours }

func (operatorRules) GetParams(context.Context) (operatortypes.Params, error) {
	return operatortypes.DefaultParams(), nil
}

func (n *neighbours) GetRecord(_ context.Context, id []byte) (recordtypes.Record, error) {
	record, found := n.records[string(id)]
	if !found {
		return record, recordtypes.ErrRecordNotFound
	}
	return record, nil
}

func (n *neighbours) GetVault(_ context.Context, id []byte) (vaulttypes.Vault, error) {
	if string(id) != string(n.vault.Id) {
		return vaulttypes.Vault{}, vaulttypes.ErrVaultNotFound
	}
	return n.vault, nil
}

func (n *neighbours) GetParams(context.Context) (vaulttypes.Params, error) {
	return vaulttypes.DefaultParams(), nil
}

func (n *neighbours) Committee(_ context.Context, vault []byte, shareGeneration uint32) (operatortypes.Committee, vaulttypes.Deal, error) {
	if string(vault) != string(n.vault.Id) || shareGeneration == 0 || shareGeneration > n.vault.ShareGeneration {
		return operatortypes.Committee{}, vaulttypes.Deal{}, vaulttypes.ErrDealNotFound
	}
	members := make([]string, committee)
	for i := range members {
		members[i] = addr(trustee(i + 1))
	}
	deal := n.deal
	deal.Vault, deal.ShareGeneration, deal.Threshold = vault, shareGeneration, threshold
	return operatortypes.Committee{Members: members}, deal, nil
}

func (n *neighbours) GetConsent(_ context.Context, id []byte) (consenttypes.Consent, error) {
	consent, found := n.consents[string(id)]
	if !found {
		return consent, consenttypes.ErrConsentNotFound
	}
	return consent, nil
}

func (n *neighbours) OperatorByHot(_ context.Context, hot string) (operatortypes.Operator, error) {
	operator, found := n.operators[hot]
	if !found {
		return operator, operatortypes.ErrOperatorNotFound
	}
	return operator, nil
}

// world is a chain with nothing on it but this module: alice's leased vault with records "one" to "six", her consent "consent", and
// a committee of five trustees of whom three open.
type world struct {
	t      *testing.T
	ctx    sdk.Context
	key    *storetypes.KVStoreKey
	k      keeper.Keeper
	msg    types.MsgServer
	query  types.QueryServer
	around *neighbours
	seed   ed25519.PrivateKey // owner_sign
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, key: storetypes.NewKVStoreKey(types.StoreKey)}
	test := testutil.DefaultContextWithDB(t, w.key, storetypes.NewTransientStoreKey("transient"))
	w.ctx = test.Ctx.WithChainID(chainID).WithBlockTime(time.Unix(genesis, 0)).WithBlockHeight(1)
	public, seed, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	w.seed = seed
	w.around = &neighbours{
		vault: vaulttypes.Vault{
			Id: id("vault"), Owner: addr("alice"), Class: consenttypes.DATA_CLASS_LAB, Generation: 1, ShareGeneration: 1, OwnerSign: public,
			LeaseUntil: genesis + 300*day, Status: vaulttypes.VAULT_STATUS_ACTIVE,
		},
		records: map[string]recordtypes.Record{}, consents: map[string]consenttypes.Consent{}, operators: map[string]operatortypes.Operator{},
		deal: vaulttypes.Deal{Acks: []byte{0b11111}}, points: map[string]uint32{}, balances: map[string]uint64{string(raw("researcher")): funds},
	}
	for _, name := range []string{"one", "two", "three", "four", "five", "six"} {
		w.around.records[string(id(name))] = recordtypes.Record{Id: id(name), Batch: id("batch"), Vault: id("vault")}
	}
	for _, name := range []string{"consent", "second consent"} {
		w.around.consents[string(id(name))] = consenttypes.Consent{
			Id: id(name), Owner: addr("alice"), Status: consenttypes.CONSENT_STATUS_ACTIVE,
			Terms: consenttypes.ConsentTerms{GrantorCapacity: consenttypes.CAPACITY_SELF, ValidFrom: genesis - 1, ExpiresAt: genesis + 200*day},
		}
	}
	for place := 1; place <= committee+1; place++ { // the last is in no committee
		name := trustee(place)
		w.around.operators[addr(name+" hot")] = operatortypes.Operator{
			Address: addr(name), HotAddress: addr(name + " hot"), Role: operatortypes.ROLE_TRUSTEE, Status: operatortypes.STATUS_ACTIVE,
			SignKey: signKey(name).Public().(ed25519.PublicKey),
		}
	}
	w.around.operators[addr("relayer hot")] = operatortypes.Operator{Address: addr(trustee(1)), Role: operatortypes.ROLE_RELAYER}
	encoding := moduletestutil.MakeTestEncodingConfig()
	types.RegisterInterfaces(encoding.InterfaceRegistry)
	keepers := keeper.Dependencies{Record: w.around, Vault: w.around, Consent: w.around, Operator: operatorRules{w.around}, Bank: w.around}
	w.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(w.key), addresscodec.NewBech32Codec("aceso"), keepers, addr("gov"))
	w.msg, w.query = keeper.NewMsgServer(w.k), keeper.NewQueryServer(w.k)
	require.NoError(t, w.k.InitGenesis(w.ctx, types.DefaultGenesis()))
	return w
}

// after moves the clock.
func (w *world) after(seconds int64) {
	w.ctx = w.ctx.WithBlockTime(w.ctx.BlockTime().Add(time.Duration(seconds) * time.Second)).WithBlockHeight(w.ctx.BlockHeight() + 1)
}

func (w *world) now() int64 { return w.ctx.BlockTime().Unix() }

func (w *world) changeConsent(name string, change func(*consenttypes.Consent)) {
	consent := w.around.consents[string(id(name))]
	change(&consent)
	w.around.consents[string(id(name))] = consent
}

// withdraw ends a consent as the consent module does.
func (w *world) withdraw(name string, mode consenttypes.WithdrawalMode) {
	w.changeConsent(name, func(c *consenttypes.Consent) {
		withdrawn, err := c.Withdraw(mode, w.now())
		require.NoError(w.t, err)
		*c = withdrawn
	})
}

// recipientSecret is the recipient's key for the answer of one place alone.
func recipientSecret(name string, place int) *ecdh.PrivateKey {
	secret, err := ecdh.X25519().NewPrivateKey(id(fmt.Sprintf("key %d of %s", place, name)))
	if err != nil {
		panic(err)
	}
	return secret
}

func recipientKeys(name string) [][]byte {
	keys := make([][]byte, committee)
	for i := range keys {
		keys[i] = recipientSecret(name, i+1).PublicKey().Bytes()
	}
	return keys
}

// studyOrder is an order as the study module makes it, for a week.
func (w *world) studyOrder(name string, edit ...func(*types.ReleaseOrder)) types.ReleaseOrder {
	order := types.ReleaseOrder{
		Id: canon.OrderID(chainID, id("request "+name), id("vault")), Vault: id("vault"), ShareGeneration: 1, Origin: types.ORIGIN_STUDY,
		Request: id("request " + name), Recipient: addr("researcher"), Records: [][]byte{id("one")}, RecipientKeys: recipientKeys(name),
		Purpose: consenttypes.PURPOSE_HRESCH, Consents: [][]byte{id("consent"), id("second consent")}, DuaHash: id("dua"),
		Expires: w.now() + 7*day, Opened: w.now(), Study: id("study"),
	}
	for _, change := range edit {
		change(&order)
	}
	return order
}

func (w *world) opened(name string) types.ReleaseOrder {
	w.t.Helper()
	order := w.studyOrder(name)
	require.NoError(w.t, w.k.OpenOrder(w.ctx, order))
	return order
}

func (w *world) post(hot string, receipts ...types.ReceiptInput) error {
	_, err := w.msg.PostReceipts(w.ctx, &types.MsgPostReceipts{Trustee: addr(hot), Receipts: receipts})
	return err
}

// answer posts the answer of one place to one order.
func (w *world) answer(place int, order []byte, kind types.ReceiptKind) error {
	return w.post(trustee(place)+" hot", types.ReceiptInput{Order: order, Kind: kind, Box: id("box")})
}

func (w *world) answers(order []byte, kind types.ReceiptKind, places ...int) {
	w.t.Helper()
	for _, place := range places {
		require.NoError(w.t, w.answer(place, order, kind))
	}
}

func (w *world) outcome(order []byte) types.Outcome {
	w.t.Helper()
	outcome, _, err := w.k.Outcome(w.ctx, order)
	require.NoError(w.t, err)
	return outcome
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
