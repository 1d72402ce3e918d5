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

	msgv1 "cosmossdk.io/api/cosmos/msg/v1"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

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
	value := reflect.New(kind.Elem())
	for i := range kind.Elem().NumField() {
		if strings.Contains(kind.Elem().Field(i).Tag.Get("protobuf"), "name="+r.signer+",") {
			value.Elem().Field(i).SetString(address)
		}
	}
	msg, ok := value.Interface().(sdk.Msg)
	require.True(t, ok)
	return msg
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
	for _, r := range requests(t) {
		t.Run(strings.TrimPrefix(r.url, "/aceso."), func(t *testing.T) {
			c.T = t
			theirs := r.message(t, world.Addr(world.Maker))
			c.Refused("mallory", sdkerrors.ErrInvalidPubKey, theirs)
			wrapped := authz.NewMsgExec(world.Raw("mallory"), []sdk.Msg{theirs})
			c.Refused("mallory", authz.ErrNoAuthorizationFound, &wrapped)
		})
	}
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
