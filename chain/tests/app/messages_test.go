// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"
	protov2 "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	abci "github.com/cometbft/cometbft/abci/types"

	msgv1 "cosmossdk.io/api/cosmos/msg/v1"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/tests/world"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// request is one of our messages and the name of the field that signs it.
type request struct {
	url    string
	signer string
}

// requests lists every message of our modules, from the registry that the application decodes with.
func requests(t *testing.T) []request {
	t.Helper()
	var found []request
	proto.HybridResolver.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		if !strings.HasPrefix(string(file.Package()), "aceso.") {
			return true
		}
		for i := range file.Services().Len() {
			service := file.Services().Get(i)
			if service.Name() != "Msg" {
				continue
			}
			for j := range service.Methods().Len() {
				input := service.Methods().Get(j).Input()
				signers, ok := protov2.GetExtension(input.Options(), msgv1.E_Signer).([]string)
				require.True(t, ok)
				require.Len(t, signers, 1, "signers of %s", input.FullName())
				found = append(found, request{url: "/" + string(input.FullName()), signer: signers[0]})
			}
		}
		return true
	})
	slices.SortFunc(found, func(a, b request) int { return strings.Compare(a.url, b.url) })
	return found
}

// message is an otherwise empty message signed by an address.
func (r request) message(t *testing.T, address string) sdk.Msg {
	t.Helper()
	kind := proto.MessageType(strings.TrimPrefix(r.url, "/"))
	require.NotNil(t, kind)
	msg, ok := reflect.New(kind.Elem()).Interface().(sdk.Msg)
	require.True(t, ok)
	setSigner(msg, r.signer, address)
	return msg
}

// setSigner writes the field of a message that names who signs it.
func setSigner(msg sdk.Msg, field, address string) {
	value := reflect.ValueOf(msg).Elem()
	for i := range value.NumField() {
		if strings.Contains(value.Type().Field(i).Tag.Get("protobuf"), "name="+field+",") {
			value.Field(i).SetString(address)
		}
	}
}

func TestEveryMessageHasOneSignerAndAHandler(t *testing.T) {
	c := world.New(t, world.Options{})
	all := requests(t)
	require.Greater(t, len(all), 70)
	for _, r := range all {
		require.NotNil(t, c.App.MsgServiceRouter().HandlerByTypeURL(r.url), "handler of %s", r.url)
	}
}

func TestNobodySignsAnothersMessage(t *testing.T) {
	c := world.New(t, world.Options{People: []string{"mallory"}})
	allowance, err := feegrant.NewMsgGrantAllowance(&feegrant.BasicAllowance{}, world.Raw(world.Maker), world.Raw("mallory"))
	require.NoError(t, err)
	c.Do(world.Maker, allowance) // who pays for mallory lends her no signature
	paid := world.Envelope{Signer: "mallory", Granter: world.Addr(world.Maker)}
	for _, r := range requests(t) {
		t.Run(strings.TrimPrefix(r.url, "/aceso."), func(t *testing.T) {
			c.T = t
			theirs := r.message(t, world.Addr(world.Maker))
			wrapped := authz.NewMsgExec(world.Raw("mallory"), []sdk.Msg{theirs})
			twice := authz.NewMsgExec(world.Raw("mallory"), []sdk.Msg{&wrapped})
			for _, envelope := range []world.Envelope{{Signer: "mallory"}, paid} {
				c.SendRefused(envelope, sdkerrors.ErrInvalidPubKey, theirs)
				c.SendRefused(envelope, authz.ErrNoAuthorizationFound, &wrapped)
				c.SendRefused(envelope, authz.ErrNoAuthorizationFound, &twice)
			}
		})
	}
}

// openToAll may be sent by a stranger: it gives, carries out what was decided, or begins something of the sender's own.
var openToAll = []string{
	"/aceso.consent.v1.MsgAddGuardian", "/aceso.consent.v1.MsgGrantConsent", "/aceso.consent.v1.MsgRegisterTerms", "/aceso.device.v1.MsgRegisterMaker",
	"/aceso.operator.v1.MsgExecuteSlash", "/aceso.operator.v1.MsgRegister", "/aceso.record.v1.MsgTakeBack", "/aceso.study.v1.MsgCreateStudy", "/aceso.study.v1.MsgFundStudy",
	"/aceso.study.v1.MsgSetProfile", "/aceso.study.v1.MsgSettleRequest", "/aceso.vault.v1.MsgOpenVault",
}

// What an account did with success on a lived-in chain, a stranger with coins and a signature of its own does not: the handler asks who
// signs, on whichever path the message came.
func TestWhatOneAccountMayDoAStrangerMayNot(t *testing.T) {
	l := world.Live(t, world.Options{})
	signers := map[string]string{}
	for _, r := range requests(t) {
		signers[r.url] = r.signer
	}
	tried, accepted := map[string]bool{}, map[string]bool{}
	l.Replay(world.Options{}, func(second *world.Chain, block *abci.RequestFinalizeBlock) {
		for _, raw := range block.Txs {
			tx, err := second.App.TxConfig().TxDecoder()(raw)
			require.NoError(t, err)
			for _, msg := range tx.GetMsgs() {
				url := sdk.MsgTypeURL(msg)
				signer, ours := signers[url]
				if !ours {
					continue
				}
				handler := second.App.MsgServiceRouter().Handler(msg)
				ctx := second.Ctx().WithBlockTime(block.Time).WithBlockHeight(block.Height)
				right, _ := ctx.CacheContext()
				if _, err := handler(right, msg); err != nil {
					continue // it needs what comes before it in the block
				}
				setSigner(msg, signer, world.Addr("stranger"))
				wrong, _ := ctx.CacheContext()
				_, err := handler(wrong, msg)
				tried[url] = true
				accepted[url] = accepted[url] || err == nil
			}
		}
	})
	var wrong []string
	for url := range accepted {
		if accepted[url] && !slices.Contains(openToAll, url) {
			wrong = append(wrong, url)
		}
	}
	require.Empty(t, wrong, "a stranger's success where a refusal was wanted")
	t.Logf("%d types of message tried", len(tried))
	require.GreaterOrEqual(t, len(tried), 30)
}

func TestOnlyWhoWasAuthorizedActsForAnother(t *testing.T) {
	c := world.New(t, world.Options{People: []string{"mallory", "helper"}})
	c.StartOperators()
	leave := &operatortypes.MsgLeave{Address: world.Addr("r0")}
	grant, err := authz.NewMsgGrant(world.Raw("r0"), world.Raw("helper"), authz.NewGenericAuthorization(sdk.MsgTypeURL(leave)), nil)
	require.NoError(t, err)
	c.Do("r0", grant)
	byMallory, byHelper := authz.NewMsgExec(world.Raw("mallory"), []sdk.Msg{leave}), authz.NewMsgExec(world.Raw("helper"), []sdk.Msg{leave})
	c.Refused("mallory", authz.ErrNoAuthorizationFound, &byMallory)
	c.Do("helper", &byHelper)
	left, err := c.App.OperatorKeeper.OperatorByAddress(c.Ctx(), world.Addr("r0"))
	require.NoError(t, err)
	require.Equal(t, operatortypes.STATUS_LEAVING, left.Status)
}

func TestNobodySendsCoinsIntoAModule(t *testing.T) {
	c := world.New(t, world.Options{})
	for _, module := range []string{"reward", "operator", "device", "attestation", "release", "study", "bonded_tokens_pool", "distribution", "fee_collector"} {
		t.Run(module, func(t *testing.T) {
			c.T = t
			send := banktypes.NewMsgSend(world.Raw(world.Maker), authtypes.NewModuleAddress(module), sdk.NewCoins(denom.Coin(1)))
			c.Refused(world.Maker, sdkerrors.ErrUnauthorized, send)
		})
	}
	c.Do(world.Maker, banktypes.NewMsgSend(world.Raw(world.Maker), world.Raw("somebody"), sdk.NewCoins(denom.Coin(1))))
}
