// SPDX-License-Identifier: Apache-2.0

package world

import (
	"crypto/sha256"

	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

const wearable = consenttypes.DATA_CLASS_WEARABLE

// Lived is a chain on which everything has happened at least once, with something left open in every module.
type Lived struct {
	*Chain
	Records  [][]byte // alice's, bob's, alice's second
	Settled  []byte   // request
	Pending  []byte   // request with an open order
	Order    []byte   // its order
	Late     [][]byte // a record of alice's that nobody asked for
	LateTime int64    // when it was anchored, unix seconds

	alice, bob *Source
}

// Live makes a lived-in chain.
func Live(t T, o Options) *Lived {
	t.Helper()
	l := &Lived{Chain: New(t, o)}
	l.StartOperators()
	l.StartModel()
	l.rounds()
	l.people()
	l.research()
	l.endings()
	l.claims()
	l.faults()
	return l
}

// rounds leaves rounds of every end and one still open, and pairs the accepted devices.
func (l *Lived) rounds() {
	l.Enrol("a", "b", "c", "d", "e", "e2")
	l.Sponsor("r0", "alice", "bob", "carol")
	l.Attest("a")
	l.Attest("b")
	l.Attest("c")
	l.Pair("alice", "a")
	l.Pair("bob", "b")
	l.Pair("carol", "c")
	refused := l.OpenRound("r1", "d", attestationtypes.PURPOSE_ENROL)
	no := Declined(refused, "nonce_mismatch")
	l.Vote(refused, no, no, no, no)
	absent := l.OpenRound("r1", "d", attestationtypes.PURPOSE_ENROL)
	l.Vote(absent, nil, nil, nil, nil)
	lazy := l.OpenRound("r2", "d", attestationtypes.PURPOSE_ENROL)
	l.Vote(lazy, Affirmed(lazy))
	l.After(31)
}

// people opens vaults, gives consents and carries records.
func (l *Lived) people() {
	for _, name := range []string{"alice", "bob", "carol"} {
		l.OpenVault(name, wearable, "t4")
	}
	l.alice, l.bob = &Source{Device: "a", Owner: "alice"}, &Source{Device: "b", Owner: "bob"}
	l.Grant("alice", l.Terms("alice", To(Researcher)))
	bobs := l.Grant("bob", l.Terms("bob", To(Researcher)))
	l.Grant("bob", l.Terms("bob's no", To(Funder), func(t *consenttypes.ConsentTerms) { t.Decision = consenttypes.DECISION_DENY }))
	replaced := l.Do("bob", &consenttypes.MsgReplaceConsent{Owner: Addr("bob"), Predecessor: bobs, Terms: l.Terms("bob again", To(Researcher))})
	bobs = Answer(l.Chain, replaced, 0, &consenttypes.MsgReplaceConsentResponse{}).Consent
	l.Do("bob", &consenttypes.MsgSetConsentStatus{Signer: Addr("bob"), Consent: bobs, Status: consenttypes.CONSENT_STATUS_SUSPENDED})
	l.Do("bob", &consenttypes.MsgSetConsentStatus{Signer: Addr("bob"), Consent: bobs, Status: consenttypes.CONSENT_STATUS_ACTIVE})
	l.Do("alice", &consenttypes.MsgAddGuardian{Ward: Addr("alice"), Guardian: Addr("carol"), AuthorityRef: "court file 1", Expires: l.Now() + 86_400})
	l.Records = l.Submit("r0", l.alice, l.bob)
	l.Records = append(l.Records, l.Submit("r1", l.alice)...)
	l.OpenVault("alice", consenttypes.DATA_CLASS_LAB)
	l.SubmitImport("r2", "alice", consenttypes.DATA_CLASS_LAB)
	l.Do("alice", &recordtypes.MsgPublishOpening{Owner: Addr("alice"), Record: l.Records[0], Blob: Bytes32("opening")})
}

// research buys records: one request settled, one refused and refunded, one left open, and a share with a doctor.
func (l *Lived) research() {
	l.StartStudy("heart")
	l.Do(Funder, &studytypes.MsgFundStudy{Funder: Addr(Funder), Study: StudyID("heart"), Amount: 50_000})
	alice, bob := VaultID("alice", wearable), VaultID("bob", wearable)
	request, orders := l.Request("heart", "first", [][]byte{alice}, l.Records[:1])
	l.Receipts(orders[0], releasetypes.RECEIPT_KIND_RELEASED, "t0", "t1", "t2")
	l.After(QuietSeconds)
	l.Do(Researcher, &studytypes.MsgSettleRequest{Sender: Addr(Researcher), Request: request})
	l.Settled = request
	declined, orders := l.Request("heart", "second", [][]byte{bob}, l.Records[1:2])
	l.Receipts(orders[0], releasetypes.RECEIPT_KIND_REFUSED, "t0", "t1", "t2")
	l.Do(Funder, &studytypes.MsgSettleRequest{Sender: Addr(Funder), Request: declined})
	l.Do("alice", l.Sharing("alice", "doctor", "doctor", l.Records[0]))
	l.Pending, orders = l.Request("heart", "third", [][]byte{alice}, l.Records[2:3])
	l.Order = orders[0]
	l.Receipts(l.Order, releasetypes.RECEIPT_KIND_RELEASED, "t3")
}

// endings takes things back, governs, slashes, pauses and claims.
func (l *Lived) endings() {
	l.Do("carol", &vaulttypes.MsgShred{Owner: Addr("carol"), Vault: VaultID("carol", wearable)})
	l.Do(Hot("t1"), &vaulttypes.MsgAckShreds{Trustee: Addr(Hot("t1")), Vaults: [][]byte{VaultID("carol", wearable)}})
	next := sha256.Sum256(NewDataKey("next").Cose)
	l.Do("alice", &devicetypes.MsgAllowKeyChange{Owner: Addr("alice"), Device: DeviceID("a"), KeyHash: next[:]})
	l.Do("carol", &devicetypes.MsgUnpairDevice{Owner: Addr("carol"), Device: DeviceID("c")})
	l.Do(Maker, &devicetypes.MsgSetDeviceStatus{Signer: Addr(Maker), Device: DeviceID("e"), Status: devicetypes.DEVICE_STATUS_REVOKED})
	l.Do(Maker, &devicetypes.MsgRecallModel{Signer: Addr(Maker), Model: ModelID(), From: 1, Until: 2, Reason: "drift"})
	l.Enact(
		&operatortypes.MsgSetCouncil{Authority: Gov(), Council: Addr(Council), Expires: l.Now() + 86_400*300},
		&operatortypes.MsgApproveOrg{Authority: Gov(), Id: "org-new", Name: "New org"},
		&consenttypes.MsgApproveIssuer{Authority: Gov(), Issuer: Addr(Issuer), Name: "Visa issuer"},
		&attestationtypes.MsgSetSnapshot{Authority: Gov(), Hash: Bytes32("snapshot"), Uri: "https://example.org/snapshot"},
		&studytypes.MsgUpdateParams{Authority: Gov(), Params: studytypes.Params{QuietSeconds: QuietSeconds, RequestSeconds: 300, MaxRecords: 100, MaxVaults: 10, RefusedFeeBp: 1_000}},
	)
	l.Do(Issuer, &consenttypes.MsgRegisterVisa{
		Issuer: Addr(Issuer), Holder: Addr(Researcher), Type: "ResearcherStatus", Hash: Bytes32("visa"), Expires: l.Now() + 86_400,
	})
	l.Do(Council, &operatortypes.MsgPauseMessages{Council: Addr(Council), TypeUrls: []string{"/aceso.device.v1.MsgRegisterModel"}, Until: l.Now() + 3_600})
	l.Do("t4", &operatortypes.MsgLeave{Address: Addr("t4")})
}

// claims goes on until the first reward epoch is final, has some claim it, and then until it is forgotten.
func (l *Lived) claims() {
	for range 17 { // longer than active sets are kept
		l.After(EpochSeconds)
	}
	l.Do("alice", &rewardtypes.MsgClaim{Claimant: Addr("alice"), Epochs: []uint64{0}})
	l.Do(Maker, &rewardtypes.MsgClaim{Claimant: Addr(Maker), Epochs: []uint64{0}})
	for range 6 {
		l.After(RewardSeconds)
	}
	l.Submit("r0", l.alice)
	l.Late, l.LateTime = l.Submit("r0", l.alice), l.Now()
	erased := l.Submit("r2", l.bob)
	l.Do("bob", &recordtypes.MsgEraseRecord{Owner: Addr("bob"), Record: erased[0]})
	l.Submit("r2", l.bob)
	l.Recall(l.Now(), l.Now()+1)
	l.Do(Funder, &recordtypes.MsgTakeBack{Sender: Addr(Funder), Batches: [][]byte{l.bob.Last()}})
}

// faults jails a lead that serves no evidence, with a slash pending, and leaves a round open to commits.
func (l *Lived) faults() {
	void := l.OpenRound("r1", "d", attestationtypes.PURPOSE_ENROL)
	l.Vote(void, nil, nil, nil, nil)
	open := l.OpenRound("r2", "e2", attestationtypes.PURPOSE_ENROL)
	member := without(l.Committee(open), "r1")[0]
	l.Do(Hot(member), Ballot{Member: member, Result: Affirmed(open)}.Commit(open.Id))
}

func without(names []string, name string) []string {
	var others []string
	for _, other := range names {
		if other != name {
			others = append(others, other)
		}
	}
	return others
}
