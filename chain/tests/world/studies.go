// SPDX-License-Identifier: Apache-2.0

package world

import (
	"bytes"
	"crypto/ed25519"
	"fmt"
	"slices"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
)

// Price of a record in every study of this package, in uaceso.
const Price = 10_000

func salt(name string) []byte { return Bytes32("salt " + name)[:16] }

// StudyID is the id of a study by name.
func StudyID(study string) []byte { return canon.StudyID(ID, Raw(Researcher), salt(study)) }

// Protocol is the protocol of a study by name.
func Protocol(study string) studytypes.ProtocolInput {
	return studytypes.ProtocolInput{
		Intent: studytypes.Intent{
			Kind: consenttypes.INTENT_KIND_HEALTH, Purposes: []consenttypes.Purpose{consenttypes.PURPOSE_HRESCH}, Jurisdictions: []string{"DE"},
			Institution: Bytes32("institution"),
		},
		Classes: 1 << consenttypes.DATA_CLASS_WEARABLE, Deid: consenttypes.DEID_SAFE_HARBOR_FIELDS, KMin: 1, Price: Price, TermsHash: Bytes32("terms"),
		DuaHash: Bytes32("dua"), RetentionOnWithdrawal: "results are kept, records are deleted", Title: "Study " + study,
	}
}

// StartStudy creates, funds and attests a study.
func (c *Chain) StartStudy(study string) []byte {
	c.Helper()
	id := StudyID(study)
	c.Do(Researcher,
		&studytypes.MsgSetProfile{Researcher: Addr(Researcher), Name: "Researcher", Org: "University", Country: "DE"},
		&studytypes.MsgCreateStudy{Sponsor: Addr(Researcher), Salt: salt(study), Protocol: Protocol(study)},
		&studytypes.MsgFundStudy{Funder: Addr(Researcher), Study: id, Amount: 1_000_000},
	)
	c.Do(Ethics, &studytypes.MsgAttestEthics{
		Committee: Addr(Ethics), Study: id, Version: 1, Hash: Bytes32("opinion " + study), Until: c.Now() + 1e7,
	})
	return id
}

// Keys are one-time recipient keys, one for each of five trustees.
func Keys(name string) [][]byte {
	keys := make([][]byte, len(Trustees))
	for i := range keys {
		keys[i] = BoxPublic(fmt.Sprintf("recipient %s %d", name, i))
	}
	return keys
}

// Asking is the message by which a researcher asks a study's price for records in vaults.
func Asking(study, name string, vaults, records [][]byte) *studytypes.MsgRequestAccess {
	sorted := slices.Clone(records)
	slices.SortFunc(sorted, bytes.Compare)
	msg := &studytypes.MsgRequestAccess{
		Researcher: Addr(Researcher), Study: StudyID(study), Records: sorted, AcceptDua: Bytes32("dua"), Salt: salt("request " + name),
	}
	for _, vault := range vaults {
		msg.Keys = append(msg.Keys, studytypes.VaultKeys{Vault: vault, RecipientKeys: Keys(fmt.Sprintf("%s %x", name, vault))})
	}
	return msg
}

// Request asks for records and returns the request and its orders.
func (c *Chain) Request(study, name string, vaults, records [][]byte) (request []byte, orders [][]byte) {
	c.Helper()
	result := c.Do(Researcher, Asking(study, name, vaults, records))
	answer := Answer(c, result, 0, &studytypes.MsgRequestAccessResponse{})
	return answer.Request, answer.Orders
}

// Receipts has trustees answer an order.
func (c *Chain) Receipts(order []byte, kind releasetypes.ReceiptKind, trustees ...string) {
	c.Helper()
	for _, trustee := range trustees {
		c.Do(Hot(trustee), Receipt(order, kind, trustee))
	}
}

// Receipt is the message by which a trustee answers an order.
func Receipt(order []byte, kind releasetypes.ReceiptKind, trustee string) *releasetypes.MsgPostReceipts {
	return &releasetypes.MsgPostReceipts{Trustee: Addr(Hot(trustee)), Receipts: []releasetypes.ReceiptInput{
		{Order: order, Kind: kind, Box: Bytes32(fmt.Sprintf("box %x %s", order, trustee))},
	}}
}

// Sharing is the message by which a person shares records with somebody, signed by the vault's own key.
func (c *Chain) Sharing(owner, recipient, name string, records ...[]byte) *releasetypes.MsgShareRecords {
	msg := &releasetypes.MsgShareRecords{
		Owner: Addr(owner), Vault: VaultID(owner, consenttypes.DATA_CLASS_WEARABLE), Records: records, Recipient: Addr(recipient),
		RecipientKeys: Keys("share " + name), Purpose: consenttypes.PURPOSE_TREAT, Expires: c.Now() + 5_000, Salt: salt("share " + name),
	}
	msg.Signature = ed25519.Sign(SignKey("owner "+owner), canon.ShareStatement(canon.ShareStatementFields{
		ChainID: ID, Vault: msg.Vault, Records: records, Recipient: Raw(recipient), RecipientKeys: msg.RecipientKeys,
		Purpose: uint8(msg.Purpose), Expires: msg.Expires,
	}))
	return msg
}
