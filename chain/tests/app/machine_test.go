// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/tests/world"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardkeeper "github.com/aceso-network/aceso/chain/x/reward/keeper"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
)

// ground is the chain from which every run of the machine starts.
type ground struct {
	*world.Chain
	patients []string
	records  map[string][][]byte
}

func newGround(t *testing.T) *ground {
	t.Helper()
	g := &ground{Chain: world.New(t, world.Options{}), patients: []string{"alice", "bob"}, records: map[string][][]byte{}}
	g.StartOperators()
	g.StartModel()
	g.Enrol("a", "b", "d")
	g.Sponsor("r0", g.patients...)
	for i, device := range []string{"a", "b"} {
		owner := g.patients[i]
		g.Attest(device)
		g.Pair(owner, device)
		g.OpenVault(owner, consenttypes.DATA_CLASS_WEARABLE)
		source := &world.Source{Device: device, Owner: owner}
		for range 4 {
			g.records[owner] = append(g.records[owner], g.Submit("r0", source)...)
		}
	}
	g.StartStudy("heart")
	for _, owner := range g.patients {
		g.Grant(owner, g.Terms("ground "+owner, world.To(world.Researcher)))
	}
	return g
}

// machine sends random messages to the handlers of one branch of the ground's state. Nothing a message does may break an invariant,
// make or lose a coin, or let a withdrawn consent permit.
type machine struct {
	*ground
	ctx       sdk.Context
	supply    sdk.Coin
	n         int
	requests  [][]byte
	orders    [][]byte
	rounds    []attestationtypes.Round
	succeeded map[string]int
}

func (m *machine) deliver(action string, msg sdk.Msg) bool {
	branch, write := m.ctx.CacheContext()
	_, err := m.App.MsgServiceRouter().Handler(msg)(branch, msg)
	if err != nil {
		return false
	}
	write()
	m.succeeded[action]++
	return true
}

func (m *machine) now() int64 { return m.ctx.BlockTime().Unix() }

// block ends this block and begins the next.
func (m *machine) block(t *rapid.T) {
	seconds := rapid.SampledFrom([]int64{1, 1, 1, 1, 1, 5, 11, 31, 61, 250}).Draw(t, "seconds")
	require.NoError(t, m.App.AttestationKeeper.EndBlock(m.ctx))
	height := m.ctx.BlockHeight() + 1
	hash := sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(height)))
	m.ctx = m.ctx.WithBlockHeight(height).WithBlockTime(m.ctx.BlockTime().Add(time.Duration(seconds) * time.Second)).WithHeaderHash(hash[:])
	require.NoError(t, m.App.OperatorKeeper.BeginBlock(m.ctx))
	m.succeeded["block"]++
}

func (m *machine) check(t *rapid.T) {
	require.NoError(t, m.App.Invariants(m.ctx))
	require.Equal(t, m.supply, m.App.BankKeeper.GetSupply(m.ctx, denom.Base).Sub(m.minted(t)), "coins but for the emission")
}

func (m *machine) minted(t *rapid.T) sdk.Coin {
	supply, err := m.App.RewardKeeper.Supply.Get(m.ctx)
	require.NoError(t, err)
	return denom.Coin(supply.Minted)
}

func (m *machine) patient(t *rapid.T) string { return rapid.SampledFrom(m.patients).Draw(t, "patient") }

func (m *machine) grant(t *rapid.T) {
	owner := m.patient(t)
	m.n++
	terms := m.Terms(fmt.Sprintf("machine %d", m.n), world.To(rapid.SampledFrom([]string{world.Researcher, world.Funder}).Draw(t, "grantee")))
	terms.ValidFrom, terms.ExpiresAt = m.now(), m.now()+rapid.Int64Range(50, 100_000).Draw(t, "lasts")
	if rapid.IntRange(0, 4).Draw(t, "deny") == 0 {
		terms.Decision = consenttypes.DECISION_DENY
	}
	m.deliver("grant", &consenttypes.MsgGrantConsent{Owner: world.Addr(owner), Terms: terms})
}

func (m *machine) live(t *rapid.T, owner string) ([]byte, bool) {
	consents, err := m.App.ConsentKeeper.LiveConsents(m.ctx, world.Addr(owner))
	require.NoError(t, err)
	if len(consents) == 0 {
		return nil, false
	}
	return rapid.SampledFrom(consents).Draw(t, "consent").Id, true
}

func (m *machine) withdraw(t *rapid.T) {
	owner := m.patient(t)
	id, ok := m.live(t, owner)
	if !ok {
		return
	}
	mode := rapid.SampledFrom([]consenttypes.WithdrawalMode{consenttypes.WITHDRAWAL_MODE_STOP_NEW, consenttypes.WITHDRAWAL_MODE_STOP_DELETE}).Draw(t, "mode")
	if m.deliver("withdraw", &consenttypes.MsgWithdrawConsent{Signer: world.Addr(owner), Consent: id, Mode: mode}) {
		live, err := m.App.ConsentKeeper.IsLive(m.ctx, id)
		require.NoError(t, err)
		require.False(t, live, "a withdrawn consent permits nothing in the same block")
	}
}

func (m *machine) suspend(t *rapid.T) {
	owner := m.patient(t)
	if id, ok := m.live(t, owner); ok {
		status := rapid.SampledFrom([]consenttypes.ConsentStatus{consenttypes.CONSENT_STATUS_SUSPENDED, consenttypes.CONSENT_STATUS_ACTIVE}).Draw(t, "status")
		m.deliver("suspend", &consenttypes.MsgSetConsentStatus{Signer: world.Addr(owner), Consent: id, Status: status})
	}
}

func (m *machine) request(t *rapid.T) {
	var records, vaults [][]byte
	for _, owner := range m.patients {
		if picked := rapid.SliceOfNDistinct(rapid.IntRange(0, len(m.records[owner])-1), 0, 2, rapid.ID).Draw(t, owner); len(picked) > 0 {
			vaults = append(vaults, world.VaultID(owner, consenttypes.DATA_CLASS_WEARABLE))
			for _, i := range picked {
				records = append(records, m.records[owner][i])
			}
		}
	}
	m.n++
	msg := world.Asking("heart", fmt.Sprintf("machine %d", m.n), vaults, records)
	msg.AllowPartial = rapid.Bool().Draw(t, "partial")
	if !m.deliver("request", msg) {
		return
	}
	requests, err := m.App.StudyKeeper.Requests.Iterate(m.ctx, nil)
	require.NoError(t, err)
	all, err := requests.Values()
	require.NoError(t, err)
	for _, request := range all {
		if slices.ContainsFunc(m.requests, func(id []byte) bool { return string(id) == string(request.Id) }) {
			continue
		}
		m.requests, m.orders = append(m.requests, request.Id), append(m.orders, request.Orders...)
	}
}

func (m *machine) share(t *rapid.T) {
	owner := m.patient(t)
	m.n++
	msg := m.Sharing(owner, "doctor", fmt.Sprintf("machine %d", m.n), m.records[owner][rapid.IntRange(0, 3).Draw(t, "record")])
	m.deliver("share", msg)
}

func (m *machine) receipt(t *rapid.T) {
	if len(m.orders) == 0 {
		return
	}
	kind := rapid.SampledFrom([]releasetypes.ReceiptKind{releasetypes.RECEIPT_KIND_RELEASED, releasetypes.RECEIPT_KIND_RELEASED, releasetypes.RECEIPT_KIND_REFUSED}).Draw(t, "kind")
	order := rapid.SampledFrom(m.orders).Draw(t, "order")
	for _, trustee := range world.Trustees[rapid.IntRange(0, len(world.Trustees)-1).Draw(t, "first"):] {
		m.deliver("receipt", world.Receipt(order, kind, trustee))
	}
}

func (m *machine) settle(t *rapid.T) {
	if len(m.requests) > 0 {
		m.deliver("settle", &studytypes.MsgSettleRequest{Sender: world.Addr(world.Funder), Request: rapid.SampledFrom(m.requests).Draw(t, "request")})
	}
}

func (m *machine) fund(t *rapid.T) {
	amount := rapid.Uint64Range(1, 100_000).Draw(t, "amount")
	m.deliver("fund", &studytypes.MsgFundStudy{Funder: world.Addr(world.Funder), Study: world.StudyID("heart"), Amount: amount})
}

func (m *machine) erase(t *rapid.T) {
	owner := m.patient(t)
	if rapid.IntRange(0, 3).Draw(t, "really") == 0 {
		m.deliver("erase", &recordtypes.MsgEraseRecord{Owner: world.Addr(owner), Record: m.records[owner][rapid.IntRange(0, 3).Draw(t, "record")]})
	}
}

func (m *machine) openRound(t *rapid.T) {
	lead := rapid.SampledFrom(world.Relayers).Draw(t, "lead")
	msg := m.OpeningAt(m.ctx.BlockHeight(), lead, "d", attestationtypes.PURPOSE_ENROL)
	if m.deliver("open round", msg) {
		rounds, err := m.App.AttestationKeeper.Rounds.Iterate(m.ctx, nil)
		require.NoError(t, err)
		m.rounds, err = rounds.Values()
		require.NoError(t, err)
	}
}

// ballot is a member's verdict: honest, lying or UNAVAILABLE, by its name, so that commit and reveal agree.
func (m *machine) ballot(round attestationtypes.Round, member string) world.Ballot {
	switch sha256.Sum256(append([]byte(member), round.Id...))[0] % 6 {
	case 0:
		return world.Ballot{Member: member}
	case 1:
		return world.Ballot{Member: member, Result: world.Declined(round, "bad_signature")}
	}
	return world.Ballot{Member: member, Result: world.Affirmed(round)}
}

// seats are some members of a round that is still known.
func (m *machine) seats(t *rapid.T) (attestationtypes.Round, []string) {
	if len(m.rounds) == 0 {
		return attestationtypes.Round{}, nil
	}
	round := m.rounds[len(m.rounds)-1]
	if rapid.IntRange(0, 3).Draw(t, "older") == 0 {
		round = rapid.SampledFrom(m.rounds).Draw(t, "round")
	}
	committee, err := m.App.AttestationKeeper.CommitteeOf(m.ctx, round)
	if err != nil {
		return round, nil
	}
	members := world.Named(committee.Members)
	return round, members[rapid.IntRange(0, len(members)-1).Draw(t, "first"):]
}

func (m *machine) commit(t *rapid.T) {
	round, members := m.seats(t)
	for _, member := range members {
		m.deliver("commit", m.ballot(round, member).Commit(round.Id))
	}
}

func (m *machine) reveal(t *rapid.T) {
	round, members := m.seats(t)
	for _, member := range members {
		m.deliver("reveal", m.ballot(round, member).Reveal(round.Id))
	}
}

// claim asks for any epoch, or for the first that the chain says is due.
func (m *machine) claim(t *rapid.T) {
	who := world.Addr(rapid.SampledFrom([]string{"alice", "bob", world.Maker, "r0", "t0"}).Draw(t, "who"))
	epoch := rapid.Uint64Range(0, 2).Draw(t, "epoch")
	if rapid.Bool().Draw(t, "what is due") {
		earned, err := rewardkeeper.NewQueryServer(m.App.RewardKeeper).Claimable(m.ctx, &rewardtypes.QueryClaimableRequest{Address: who})
		require.NoError(t, err)
		for _, line := range earned.Claimable {
			if line.Claimable {
				epoch = line.Epoch
				break
			}
		}
	}
	m.deliver("claim", &rewardtypes.MsgClaim{Claimant: who, Epochs: []uint64{epoch}})
}

func (m *machine) revoke(t *rapid.T) {
	if rapid.IntRange(0, 5).Draw(t, "really") == 0 {
		device := rapid.SampledFrom([]string{"a", "b", "d"}).Draw(t, "device")
		m.deliver("revoke", &devicetypes.MsgSetDeviceStatus{Signer: world.Addr(world.Maker), Device: world.DeviceID(device), Status: devicetypes.DEVICE_STATUS_REVOKED})
	}
}

func TestRandomLivesOfConsentsRoundsOrdersAndEscrowsKeepEveryInvariant(t *testing.T) {
	// A life of rapid's thirty steps seldom sees an epoch end; a length asked for on the command line stays.
	if steps := flag.Lookup("rapid.steps").Value; steps.String() == "30" {
		require.NoError(t, steps.Set("90"))
		defer func() { require.NoError(t, steps.Set("30")) }()
	}
	g := newGround(t)
	succeeded := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		ctx, _ := g.Ctx().CacheContext()
		m := &machine{ground: g, ctx: ctx, succeeded: succeeded}
		m.supply = g.App.BankKeeper.GetSupply(ctx, denom.Base).Sub(m.minted(t))
		t.Repeat(map[string]func(*rapid.T){
			"": m.check, "block": m.block, "block again": m.block, "grant": m.grant, "withdraw": m.withdraw, "suspend": m.suspend, "request": m.request, "share": m.share,
			"receipt": m.receipt, "receipt again": m.receipt, "settle": m.settle, "fund": m.fund, "erase": m.erase, "open round": m.openRound,
			"commit": m.commit, "commit again": m.commit, "reveal": m.reveal, "reveal again": m.reveal, "request again": m.request, "settle again": m.settle, "claim": m.claim, "claim again": m.claim, "revoke": m.revoke,
		})
	})
	t.Log(succeeded)
	for _, action := range []string{"block", "grant", "withdraw", "suspend", "request", "share", "receipt", "settle", "fund", "erase", "open round", "commit", "reveal", "claim", "revoke"} {
		require.NotZero(t, succeeded[action], "no %s ever succeeded: the machine does not reach it", action)
	}
}
