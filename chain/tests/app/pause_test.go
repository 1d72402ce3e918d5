// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	"github.com/aceso-network/aceso/chain/tests/world"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

func council(c *world.Chain) {
	c.Helper()
	c.Enact(&operatortypes.MsgSetCouncil{Authority: world.Gov(), Council: world.Addr(world.Council), Expires: c.Now() + 86_400*300})
}

func pause(c *world.Chain, seconds int64, types ...string) {
	c.Helper()
	c.Do(world.Council, &operatortypes.MsgPauseMessages{Council: world.Addr(world.Council), TypeUrls: types, Until: c.Now() + seconds})
}

// stopped demands that a transaction is refused because its message is paused.
func stopped(c *world.Chain, signer string, msg sdk.Msg) {
	c.Helper()
	c.Refused(signer, operatortypes.ErrPaused, msg)
}

func TestAPauseHoldsThroughEveryPath(t *testing.T) {
	c := world.New(t, world.Options{People: []string{"helper"}})
	council(c)
	terms := &consenttypes.MsgRegisterTerms{Sender: world.Addr(world.Sponsor), Hash: world.Bytes32("new terms"), Language: "en", Version: "2", Uri: "https://example.org"}
	pause(c, 600, sdk.MsgTypeURL(terms), sdk.MsgTypeURL(&attestationtypes.MsgSetSnapshot{}))

	stopped(c, world.Sponsor, terms)

	grant, err := authz.NewMsgGrant(world.Raw(world.Sponsor), world.Raw("helper"), authz.NewGenericAuthorization(sdk.MsgTypeURL(terms)), nil)
	require.NoError(t, err)
	c.Do(world.Sponsor, grant)
	wrapped := authz.NewMsgExec(world.Raw("helper"), []sdk.Msg{terms})
	stopped(c, "helper", &wrapped)
	twice := authz.NewMsgExec(world.Raw("helper"), []sdk.Msg{&wrapped})
	stopped(c, "helper", &twice)

	snapshot := &attestationtypes.MsgSetSnapshot{Authority: world.Gov(), Hash: world.Bytes32("snapshot"), Uri: "https://example.org"}
	ended := c.Govern(snapshot)
	require.Equal(t, govv1.StatusFailed, ended.Status)
	require.Contains(t, ended.FailedReason, operatortypes.ErrPaused.Error())

	c.After(600)
	c.Do(world.Sponsor, terms)
	c.Enact(snapshot)
}

// waysOut are the messages that a pause must never stop.
var waysOut = []string{
	"/aceso.consent.v1.MsgGrantConsent", "/aceso.consent.v1.MsgSetConsentStatus", "/aceso.consent.v1.MsgWithdrawConsent",
	"/aceso.device.v1.MsgUnpairDevice", "/aceso.operator.v1.MsgLeave", "/aceso.operator.v1.MsgSetCouncil", "/aceso.operator.v1.MsgUnpause",
	"/aceso.operator.v1.MsgWithdraw", "/aceso.record.v1.MsgEraseRecord", "/aceso.release.v1.MsgPostReceipts", "/aceso.release.v1.MsgShareRecords",
	"/aceso.reward.v1.MsgClaim", "/aceso.vault.v1.MsgAckShreds", "/aceso.vault.v1.MsgShred",
}

func TestTheWaysOutAndTheSDKCannotBePaused(t *testing.T) {
	c := world.New(t, world.Options{})
	council(c)
	never := append([]string{"/cosmos.bank.v1beta1.MsgSend", "/cosmos.gov.v1.MsgVote", "/cosmos.staking.v1beta1.MsgUndelegate"}, waysOut...)
	for _, r := range requests(t) {
		if strings.HasSuffix(r.url, ".MsgUpdateParams") {
			never = append(never, r.url)
		}
	}
	for _, url := range never {
		t.Run(strings.TrimPrefix(url, "/"), func(t *testing.T) {
			c.T = t
			c.Refused(world.Council, operatortypes.ErrPauseRefused,
				&operatortypes.MsgPauseMessages{Council: world.Addr(world.Council), TypeUrls: []string{url}, Until: c.Now() + 60})
		})
	}
}

func TestAPausedChainStillWithdrawsShredsAndPaysOut(t *testing.T) {
	l := world.Live(t, world.Options{})
	c := l.Chain
	open, orders := l.Request("heart", "before the pause", [][]byte{world.VaultID("alice", consenttypes.DATA_CLASS_WEARABLE)}, l.Late)
	var everything []string
	for _, r := range requests(t) {
		if operatortypes.Pausable(r.url) {
			everything = append(everything, r.url)
		}
	}
	for len(everything) > 0 {
		n := min(len(everything), operatortypes.MaxPauseTypes)
		pause(c, 48*3_600, everything[:n]...)
		everything = everything[n:]
	}
	stopped(c, world.Sponsor, &studytypes.MsgCloseStudy{Sponsor: world.Addr(world.Sponsor), Study: world.StudyID("heart")})
	l.Receipts(orders[0], releasetypes.RECEIPT_KIND_RELEASED, "t0", "t1", "t2")
	consents, err := c.App.ConsentKeeper.LiveConsents(c.Ctx(), world.Addr("alice"))
	require.NoError(t, err)
	c.Do("alice", &consenttypes.MsgWithdrawConsent{Signer: world.Addr("alice"), Consent: consents[0].Id, Mode: consenttypes.WITHDRAWAL_MODE_STOP_DELETE})
	c.Do("alice", &recordtypes.MsgEraseRecord{Owner: world.Addr("alice"), Record: l.Records[0]})
	c.Do("bob", &vaulttypes.MsgShred{Owner: world.Addr("bob"), Vault: world.VaultID("bob", consenttypes.DATA_CLASS_WEARABLE)})
	c.Do(world.Hot("t0"), &vaulttypes.MsgAckShreds{Trustee: world.Addr(world.Hot("t0")), Vaults: [][]byte{world.VaultID("bob", consenttypes.DATA_CLASS_WEARABLE)}})
	c.Do("r3", &operatortypes.MsgLeave{Address: world.Addr("r3")})
	c.After(2 * world.RewardSeconds)
	before := c.Balance(world.Raw("alice"))
	epoch, err := c.App.RewardKeeper.EpochAt(c.Ctx(), l.LateTime)
	require.NoError(t, err)
	c.Do("alice", &rewardtypes.MsgClaim{Claimant: world.Addr("alice"), Epochs: []uint64{epoch}})
	require.Greater(t, c.Balance(world.Raw("alice")), before)
	require.NoError(t, c.App.Invariants(c.Ctx()))
	require.NotEmpty(t, open)
}
