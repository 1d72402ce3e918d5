// SPDX-License-Identifier: Apache-2.0

package world

import (
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
)

// PatientMessages are what a relayer pays for on a patient's behalf.
var PatientMessages = []string{
	"/aceso.consent.v1.MsgGrantConsent", "/aceso.consent.v1.MsgReplaceConsent", "/aceso.consent.v1.MsgWithdrawConsent",
	"/aceso.consent.v1.MsgSetConsentStatus", "/aceso.consent.v1.MsgAddGuardian", "/aceso.consent.v1.MsgRemoveGuardian",
	"/aceso.consent.v1.MsgMarkEnteredInError",
	"/aceso.device.v1.MsgPairDevice", "/aceso.device.v1.MsgUnpairDevice", "/aceso.device.v1.MsgAllowKeyChange", "/aceso.device.v1.MsgSetDeviceStatus",
	"/aceso.vault.v1.MsgOpenVault", "/aceso.vault.v1.MsgRedeal", "/aceso.vault.v1.MsgSetPolicies", "/aceso.vault.v1.MsgRenewLease",
	"/aceso.vault.v1.MsgRotateAgentKey", "/aceso.vault.v1.MsgShred",
	"/aceso.record.v1.MsgPublishOpening", "/aceso.record.v1.MsgEraseRecord", "/aceso.release.v1.MsgShareRecords", "/aceso.reward.v1.MsgClaim",
}

// Sponsor lets people without coins send patient messages at a relayer's cost; the allowance itself creates their accounts.
func (c *Chain) Sponsor(relayer string, people ...string) {
	c.Helper()
	for _, name := range people {
		allowance, err := feegrant.NewAllowedMsgAllowance(&feegrant.BasicAllowance{}, PatientMessages)
		c.check(err)
		grant, err := feegrant.NewMsgGrantAllowance(allowance, Raw(Hot(relayer)), Raw(name))
		c.check(err)
		c.Do(Hot(relayer), grant)
		c.sponsors[name] = Addr(Hot(relayer))
	}
}

// VaultID is the id of a person's first vault of a class.
func VaultID(owner string, class consenttypes.DataClass) []byte {
	return canon.VaultID(ID, Raw(owner), uint8(class), 1)
}

// Agent is the name of the key with which a person's agent signs records.
func Agent(owner string) string { return "agent of " + owner }

// Opening is the message by which a person opens the first vault of a class and deals it to committee 0 of the epoch.
func (c *Chain) VaultOpening(owner string, class consenttypes.DataClass) *vaulttypes.MsgOpenVault {
	c.Helper()
	commitments := make([][]byte, 3)
	for i := range commitments {
		commitments[i] = Point(fmt.Sprintf("commitment %d of %s %d", i, owner, class))
	}
	return &vaulttypes.MsgOpenVault{
		Owner: Addr(owner), Class: class, Generation: 1, Epoch: c.Epoch(), K: 0, Commitments: commitments, Manifest: Bytes32("manifest " + owner),
		OwnerSign: SignPublic("owner " + owner), OwnerBox: BoxPublic("owner " + owner), AgentKey: SignPublic(Agent(owner)),
	}
}

// OpenVault opens a vault and has all trustees but `silent` acknowledge their shares.
func (c *Chain) OpenVault(owner string, class consenttypes.DataClass, silent ...string) []byte {
	c.Helper()
	c.Do(owner, c.VaultOpening(owner, class))
	id := VaultID(owner, class)
	c.AckShares(id, 1, silent...)
	return id
}

// AckShares has all trustees of the cast but some acknowledge their shares of a deal.
func (c *Chain) AckShares(vault []byte, shareGeneration uint32, silent ...string) {
	c.Helper()
	var members []string
	for _, name := range Trustees {
		if !has(silent, name) {
			members = append(members, name)
		}
	}
	c.allOf(len(members), func(i int) (string, sdk.Msg) {
		acked := []vaulttypes.AckedVault{{Vault: vault, ShareGeneration: shareGeneration}}
		return Hot(members[i]), &vaulttypes.MsgAckShares{Trustee: Addr(Hot(members[i])), Vaults: acked}
	})
}

func has(names []string, name string) bool {
	for _, other := range names {
		if other == name {
			return true
		}
	}
	return false
}

// Terms are the terms of a consent by which a person lets a grantee have readings for research; edit changes them.
func (c *Chain) Terms(name string, grantee consenttypes.Grantee, edit ...func(*consenttypes.ConsentTerms)) consenttypes.ConsentTerms {
	terms := consenttypes.ConsentTerms{
		GrantorCapacity: consenttypes.CAPACITY_SELF, Decision: consenttypes.DECISION_PERMIT, Grantee: grantee,
		Classes: consenttypes.ClassBit(consenttypes.DATA_CLASS_WEARABLE), DeidFloor: consenttypes.DEID_SAFE_HARBOR_FIELDS,
		Actions: 1 << consenttypes.ACTION_RELEASE, DuoPermission: consenttypes.DUO_PERMISSION_GRU,
		Purposes: []consenttypes.Purpose{consenttypes.PURPOSE_HRESCH}, DataFrom: 2000, DataTo: 2100,
		ValidFrom: c.Now(), ExpiresAt: c.Now() + 300*86_400, PolicyHash: Bytes32("policy " + name), TermsHash: Bytes32("terms"),
		MinPrice: consenttypes.MinPrice{Commercial: 1_000, NonProfit: 500},
	}
	for _, change := range edit {
		change(&terms)
	}
	return terms
}

// Grant gives a consent under terms and returns its id.
func (c *Chain) Grant(owner string, terms consenttypes.ConsentTerms) []byte {
	c.Helper()
	result := c.Do(owner, &consenttypes.MsgGrantConsent{Owner: Addr(owner), Terms: terms})
	return Answer(c, result, 0, &consenttypes.MsgGrantConsentResponse{}).Consent
}

// To is the grantee that is one account.
func To(name string) consenttypes.Grantee {
	return consenttypes.Grantee{Kind: &consenttypes.Grantee_Address{Address: Addr(name)}}
}
