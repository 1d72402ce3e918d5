// SPDX-License-Identifier: Apache-2.0

package world

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

// Govern has governance execute messages: a proposal with its deposit, the delegator's vote, and the end of the voting period.
// It returns the proposal as it ended.
func (c *Chain) Govern(messages ...sdk.Msg) govv1.Proposal {
	c.Helper()
	proposal, err := govv1.NewMsgSubmitProposal(messages, denom.Coins(10_000_000), Addr(Delegator), "", "title", "summary", false)
	c.check(err)
	result := c.Do(Delegator, proposal)
	id := Answer(c, result, 0, &govv1.MsgSubmitProposalResponse{}).ProposalId
	c.Do(Delegator, govv1.NewMsgVote(Raw(Delegator), id, govv1.OptionYes, ""))
	c.After(VotingSeconds + 1)
	ended, err := c.App.GovKeeper.Proposals.Get(c.Ctx(), id)
	c.check(err)
	return ended
}

// Enact is Govern for messages that must be executed.
func (c *Chain) Enact(messages ...sdk.Msg) {
	c.Helper()
	if ended := c.Govern(messages...); ended.Status != govv1.StatusPassed {
		c.Fatalf("proposal of %s: got %s: %s, wanted it passed", sdk.MsgTypeURL(messages[0]), ended.Status, ended.FailedReason)
	}
}
