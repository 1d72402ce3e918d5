// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/tests/world"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

func TestAPatientWithoutCoinsConsentsAtARelayersCost(t *testing.T) {
	c := world.New(t, world.Options{})
	c.Sponsor("r0", "alice")
	before := c.Balance(world.Raw(world.Hot("r0")))
	id := c.Grant("alice", c.Terms("alice", world.To(world.Researcher)))
	c.Do("alice", &consenttypes.MsgWithdrawConsent{Signer: world.Addr("alice"), Consent: id, Mode: consenttypes.WITHDRAWAL_MODE_STOP_NEW})
	require.Zero(t, c.Balance(world.Raw("alice")))
	require.Equal(t, before-2*world.Gas/1_000, c.Balance(world.Raw(world.Hot("r0"))))
}

func TestAnAllowancePaysForNothingElse(t *testing.T) {
	c := world.New(t, world.Options{})
	c.Sponsor("r0", "alice", "bob")
	grant := func(name string) *consenttypes.MsgGrantConsent {
		return &consenttypes.MsgGrantConsent{Owner: world.Addr(name), Terms: c.Terms(name, world.To(world.Researcher))}
	}
	send := banktypes.NewMsgSend(world.Raw("alice"), world.Raw("bob"), sdk.NewCoins(denom.Coin(1)))
	c.Refused("alice", feegrant.ErrMessageNotAllowed, send)
	c.SendRefusedSaying(world.Envelope{Signer: "alice", Granter: world.Addr(world.Hot("r1"))}, "does not allow to pay fees", grant("alice"))
	c.SendRefused(world.Envelope{Signer: "alice", Granter: world.Addr("alice")}, sdkerrors.ErrInsufficientFunds, grant("alice"))
	c.Do("alice", grant("alice"))
}

func TestAnyRelayerCanSponsorAWithdrawalWhenTheFirstIsGone(t *testing.T) {
	c := world.New(t, world.Options{})
	c.Sponsor("r0", "alice")
	id := c.Grant("alice", c.Terms("alice", world.To(world.Researcher)))
	revoke := feegrant.NewMsgRevokeAllowance(world.Raw(world.Hot("r0")), world.Raw("alice"))
	c.Do(world.Hot("r0"), &revoke)
	withdraw := &consenttypes.MsgWithdrawConsent{Signer: world.Addr("alice"), Consent: id, Mode: consenttypes.WITHDRAWAL_MODE_STOP_NEW}
	c.SendRefusedSaying(world.Envelope{Signer: "alice"}, "does not allow to pay fees", withdraw)
	c.Sponsor("r1", "alice")
	c.Do("alice", withdraw)
}
