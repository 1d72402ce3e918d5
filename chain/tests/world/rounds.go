// SPDX-License-Identifier: Apache-2.0

package world

import (
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// Opening is the message by which a lead opens a round over the newest block, signed by the device's data key.
func (c *Chain) Opening(lead, device string, purpose attestationtypes.Purpose) *attestationtypes.MsgOpenRound {
	return c.OpeningAt(c.Height(), lead, device, purpose)
}

// OpeningAt is Opening over the block at a height.
func (c *Chain) OpeningAt(height int64, lead, device string, purpose attestationtypes.Purpose) *attestationtypes.MsgOpenRound {
	key := NewDataKey(device)
	msg := &attestationtypes.MsgOpenRound{
		Lead: Addr(Hot(lead)), Device: DeviceID(device), Purpose: purpose, EvidenceHash: Bytes32(fmt.Sprintf("evidence %s %d", device, height)),
		NonceHeight: height, DataKey: key.Cose, Format: "psa",
	}
	msg.StatementSignature = key.Sign(canon.RoundStatement(canon.RoundFields{
		ChainID: ID, DeviceID: msg.Device, Purpose: uint8(purpose), EvidenceHash: msg.EvidenceHash, NonceHeight: uint64(msg.NonceHeight), Lead: Raw(lead),
	}))
	return msg
}

// OpenRound opens a round and goes to the block in which its committee is known.
func (c *Chain) OpenRound(lead, device string, purpose attestationtypes.Purpose) attestationtypes.Round {
	c.Helper()
	result := c.Do(Hot(lead), c.Opening(lead, device, purpose))
	id := Answer(c, result, 0, &attestationtypes.MsgOpenRoundResponse{}).Round
	round, err := c.App.AttestationKeeper.GetRound(c.Ctx(), id)
	c.check(err)
	c.Next()
	c.Next()
	return round
}

// Affirmed is the result of a verifier that accepts the round's evidence.
func Affirmed(round attestationtypes.Round) *attestationtypes.Result {
	return &attestationtypes.Result{
		V: 1, Format: round.Format, Device: round.Device, Model: round.Model, Nonce: round.Nonce, DataKey: round.DataKey,
		MeasurementId: []byte("firmware 1"), Vector: make([]byte, 8), Tier: devicetypes.TIER_T2, Code: attestationtypes.CodeAffirmed,
		Snapshot: round.Snapshot, EvidenceHash: round.EvidenceHash, ValidUntil: round.OpenedTime + 20*attestationtypes.Day,
	}
}

// Declined is the result of a verifier that refuses the round's evidence with a code.
func Declined(round attestationtypes.Round, code string) *attestationtypes.Result {
	return &attestationtypes.Result{
		V: 1, Format: round.Format, Device: round.Device, Model: round.Model, Vector: make([]byte, 8), Tier: devicetypes.TIER_T0, Code: code,
		Snapshot: round.Snapshot, EvidenceHash: round.EvidenceHash,
	}
}

// Ballot is one member's verdict; without a result it is UNAVAILABLE.
type Ballot struct {
	Member string
	Result *attestationtypes.Result
}

func (b Ballot) digest() []byte {
	if b.Result == nil {
		return attestationtypes.UnavailableDigest()
	}
	return b.Result.Digest()
}

func (b Ballot) salt() []byte { return Bytes32("salt " + b.Member) }

// Commit is the message that commits to the ballot.
func (b Ballot) Commit(round []byte) *attestationtypes.MsgCommitVerdicts {
	commit := canon.VoteCommit(round, Raw(b.Member), b.digest(), b.salt())
	return &attestationtypes.MsgCommitVerdicts{Member: Addr(Hot(b.Member)), Commits: []attestationtypes.VoteCommit{{Round: round, Commit: commit}}}
}

// Reveal is the message that opens the ballot.
func (b Ballot) Reveal(round []byte) *attestationtypes.MsgRevealVerdicts {
	reveal := attestationtypes.VoteReveal{Round: round, Digest: b.digest(), Salt: b.salt(), Result: b.Result}
	return &attestationtypes.MsgRevealVerdicts{Member: Addr(Hot(b.Member)), Reveals: []attestationtypes.VoteReveal{reveal}}
}

// Committee is the names of a round's members.
func (c *Chain) Committee(round attestationtypes.Round) []string {
	c.Helper()
	committee, err := c.App.AttestationKeeper.CommitteeOf(c.Ctx(), round)
	c.check(err)
	return Named(committee.Members)
}

// Vote has each member commit and reveal its result, in the order of the committee; nil is UNAVAILABLE. With fewer results than
// members the rest stays silent and the commit phase runs out.
func (c *Chain) Vote(round attestationtypes.Round, results ...*attestationtypes.Result) {
	c.Helper()
	members := c.Committee(round)
	c.allOf(len(results), func(i int) (string, sdk.Msg) {
		return Hot(members[i]), Ballot{Member: members[i], Result: results[i]}.Commit(round.Id)
	})
	if len(results) < len(members) {
		c.After(31)
	}
	c.allOf(len(results), func(i int) (string, sdk.Msg) {
		return Hot(members[i]), Ballot{Member: members[i], Result: results[i]}.Reveal(round.Id)
	})
}

// Attest takes a device through a round that the whole committee accepts.
func (c *Chain) Attest(device string) attestationtypes.Round {
	c.Helper()
	round := c.OpenRound("r0", device, attestationtypes.PURPOSE_ENROL)
	yes := Affirmed(round)
	c.Vote(round, yes, yes, yes, yes)
	return round
}

// allOf executes one block with n transactions, each by its own signer, which must all succeed.
func (c *Chain) allOf(n int, message func(i int) (string, sdk.Msg)) {
	c.Helper()
	txs := make([][]byte, n)
	for i := range txs {
		signer, msg := message(i)
		txs[i] = c.Tx(signer, msg)
	}
	for i, result := range c.Next(txs...) {
		if result.Code != 0 {
			c.Fatalf("transaction %d of the block: got %s/%d: %s, wanted success", i, result.Codespace, result.Code, result.Log)
		}
	}
}
