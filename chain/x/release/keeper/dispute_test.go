// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

const (
	silent      = types.DISPUTE_KIND_SILENT
	undelivered = types.DISPUTE_KIND_UNDELIVERED
	badPartial  = types.DISPUTE_KIND_BAD_PARTIAL
	bond        = 50_000_000 // uaceso, the default
	minBond     = 20_000_000_000
)

var theBox = []byte("enc ‖ ciphertext")

func (w *world) complain(who string, order []byte, place int, kind types.DisputeKind) ([]byte, error) {
	response, err := w.msg.OpenDispute(w.ctx, &types.MsgOpenDispute{Recipient: addr(who), Order: order, Place: uint32(place), Kind: kind})
	if err != nil {
		return nil, err
	}
	return response.Dispute, nil
}

func (w *world) disputed(order []byte, place int, kind types.DisputeKind) []byte {
	w.t.Helper()
	dispute, err := w.complain("researcher", order, place, kind)
	require.NoError(w.t, err)
	return dispute
}

func (w *world) answerDispute(place int, dispute, box, refusal []byte) error {
	_, err := w.msg.AnswerDispute(w.ctx, &types.MsgAnswerDispute{Trustee: addr(trustee(place) + " hot"), Dispute: dispute, Box: box, Refusal: refusal})
	return err
}

func (w *world) reveal(who string, dispute, secret []byte) error {
	_, err := w.msg.RevealRecipientKey(w.ctx, &types.MsgRevealRecipientKey{Recipient: addr(who), Dispute: dispute, Secret: secret})
	return err
}

func (w *world) conclude(dispute []byte) error {
	_, err := w.msg.ConcludeDispute(w.ctx, &types.MsgConcludeDispute{Sender: addr("anybody"), Dispute: dispute})
	return err
}

func (w *world) dispute(id []byte) types.Dispute {
	w.t.Helper()
	dispute, err := w.k.GetDispute(w.ctx, id)
	require.NoError(w.t, err)
	require.NoError(w.t, w.k.Invariants(w.ctx))
	return dispute
}

// receipted posts a RELEASED receipt for theBox at a place.
func (w *world) receipted(order []byte, place int) {
	w.t.Helper()
	require.NoError(w.t, w.post(trustee(place)+" hot", types.ReceiptInput{Order: order, Kind: released, Box: canon.BlobName(theBox)}))
}

func (w *world) balance(who string) uint64 { return w.around.balances[string(raw(who))] }

func TestASilentTrusteeThatDoesNotAnswerIsSlashedAndTheBondGoesBack(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, released, 1, 2, 3)
	w.after(7 * day)
	id := w.disputed(order.Id, 4, silent)
	require.EqualValues(t, funds-bond, w.balance("researcher"))
	opened := w.dispute(id)
	require.Equal(t, types.Dispute{
		Id: canon.DisputeID(order.Id, raw(trustee(4)), 1), Order: order.Id, Trustee: addr(trustee(4)), Place: 4, Kind: silent, Status: types.DISPUTE_STATUS_WAITING,
		Opener: addr("researcher"), Bond: bond, Opened: w.now(), Due: w.now() + 3*day,
	}, opened)
	event := last[*types.EventDisputeChanged](w)
	require.Equal(t, opened, event.Dispute)
	require.Equal(t, []byte{0b01000}, event.Progress.Disputed)

	w.after(3*day - 1)
	require.ErrorIs(t, w.conclude(id), types.ErrDisputeNotDue)
	w.after(1)
	require.ErrorIs(t, w.answerDispute(4, id, theBox, nil), types.ErrDisputeOver, "the window is over")
	require.NoError(t, w.conclude(id))
	decided := w.dispute(id)
	require.Equal(t, types.DISPUTE_STATUS_UPHELD, decided.Status)
	require.Equal(t, w.now(), decided.Decided)
	require.EqualValues(t, funds, w.balance("researcher"))
	require.Equal(t, []operatortypes.PendingSlash{{
		Id: decided.Slash, Operator: addr(trustee(4)), Amount: minBond / 1000, Reason: "dispute silent", Reporter: addr("researcher"), Status: operatortypes.SLASH_STATUS_PENDING,
	}}, w.around.slashes)
	progress := last[*types.EventDisputeChanged](w).Progress
	require.Equal(t, []byte{0}, progress.Disputed)
	require.Equal(t, []byte{0b01000}, progress.Faulted)
	require.ErrorIs(t, w.conclude(id), types.ErrDisputeOver, "once")
}

func TestSilenceIsNoFaultWhereNoReceiptWasDue(t *testing.T) {
	cases := map[string]struct {
		before func(w *world, order []byte)
		place  int
		want   error
	}{
		"before the deadline":           {func(w *world, _ []byte) { w.after(-1) }, 4, types.ErrDisputeWindow},
		"after the window":              {func(w *world, _ []byte) { w.after(14 * day) }, 4, types.ErrDisputeWindow},
		"of who released":               {func(*world, []byte) {}, 1, types.ErrNoFault},
		"of who refused":                {func(*world, []byte) {}, 2, types.ErrNoFault},
		"of who never acknowledged":     {func(w *world, _ []byte) { w.around.deal.Acks = []byte{0b10111} }, 4, types.ErrNoFault},
		"of a destroyed vault":          {func(w *world, _ []byte) { w.around.vault.Status = vaulttypes.VAULT_STATUS_SHREDDING }, 4, types.ErrNoFault},
		"of place 0":                    {func(*world, []byte) {}, 0, types.ErrInvalid},
		"of a place beyond the last":    {func(*world, []byte) {}, 6, types.ErrInvalid},
		"of an order that became void":  {func(w *world, order []byte) { w.endConsentBefore(order) }, 4, types.ErrNoFault},
		"but otherwise it is a fault":   {func(*world, []byte) {}, 4, nil},
		"also on the last second of it": {func(w *world, _ []byte) { w.after(14*day - 1) }, 4, nil},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			order := w.opened("first")
			w.answers(order.Id, released, 1)
			w.answers(order.Id, refused, 2)
			w.after(7 * day)
			c.before(w, order.Id)
			_, err := w.complain("researcher", order.Id, c.place, silent)
			require.ErrorIs(t, err, c.want)
		})
	}
}

// endConsentBefore lets a consent of the order end as if in its last hour.
func (w *world) endConsentBefore([]byte) {
	w.changeConsent("consent", func(c *consenttypes.Consent) {
		c.Status = consenttypes.CONSENT_STATUS_WITHDRAWN
		c.Withdrawal = consenttypes.Withdrawal{Time: w.now() - 3600, Mode: consenttypes.WITHDRAWAL_MODE_STOP_NEW}
	})
}

func TestAnOrderThatStoodTooShortForAnAnswerBlamesNobody(t *testing.T) {
	w := newWorld(t)
	for seconds, want := range map[int64]error{3*day - 1: types.ErrNoFault, 3 * day: nil} {
		order := w.studyOrder("short", func(o *types.ReleaseOrder) { o.Id, o.Expires = id(fmt.Sprint(seconds)), w.now()+seconds })
		require.NoError(t, w.k.OpenOrder(w.ctx, order))
		w.after(seconds)
		_, err := w.complain("researcher", order.Id, 4, silent)
		require.ErrorIs(t, err, want)
	}
}

func TestNobodyIsSilentAboutAnOrderThatEnoughRefused(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, refused, 1, 2, 3)
	w.after(7 * day)
	_, err := w.complain("researcher", order.Id, 4, silent)
	require.ErrorIs(t, err, types.ErrNoFault)
}

func TestOnlyTheRecipientComplainsOnceAboutATrusteeAndWithABond(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.receipted(order.Id, 1)
	for _, who := range []string{"alice", "stranger", trustee(1), trustee(1) + " hot"} {
		_, err := w.complain(who, order.Id, 1, undelivered)
		require.ErrorIs(t, err, types.ErrNotRecipient, who)
	}
	_, err := w.complain("researcher", id("unknown"), 1, undelivered)
	require.ErrorIs(t, err, types.ErrOrderNotFound)
	_, err = w.complain("researcher", order.Id, 1, 0)
	require.ErrorIs(t, err, types.ErrInvalid)
	_, err = w.complain("researcher", order.Id, 1, 4)
	require.ErrorIs(t, err, types.ErrInvalid)
	_, err = w.complain("researcher", order.Id, 2, undelivered)
	require.ErrorIs(t, err, types.ErrNoFault, "no receipt")
	w.answers(order.Id, refused, 3)
	_, err = w.complain("researcher", order.Id, 3, undelivered)
	require.ErrorIs(t, err, types.ErrNoFault, "a refusal delivers nothing")
	w.around.balances[string(raw("researcher"))] = bond - 1
	_, err = w.complain("researcher", order.Id, 1, undelivered)
	require.ErrorContains(t, err, "insufficient funds")
	w.around.balances[string(raw("researcher"))] = 2 * bond
	w.disputed(order.Id, 1, undelivered)
	_, err = w.complain("researcher", order.Id, 1, undelivered)
	require.ErrorIs(t, err, types.ErrDisputeExists)
	w.after(3 * day)
	require.NoError(t, w.conclude(canon.DisputeID(order.Id, raw(trustee(1)), 2)))
	_, err = w.complain("researcher", order.Id, 1, undelivered)
	require.ErrorIs(t, err, types.ErrDisputeExists, "it lost that one")
}

func TestALateAnswerToSilenceCostsPointsAndNobodysBond(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.after(7 * day)
	refusing, releasing := w.disputed(order.Id, 1, silent), w.disputed(order.Id, 2, silent)
	require.ErrorIs(t, w.answerDispute(1, refusing, make([]byte, types.MaxBox+1), nil), types.ErrDisputeBox)
	require.NoError(t, w.answerDispute(1, refusing, nil, id("reason")))
	require.Equal(t, types.DISPUTE_STATUS_DISMISSED, w.dispute(refusing).Status)
	require.EqualValues(t, 4, w.around.points[addr(trustee(1))])
	require.NoError(t, w.answerDispute(2, releasing, theBox, nil))
	require.Equal(t, types.DISPUTE_STATUS_ANSWERED, w.dispute(releasing).Status)
	require.Equal(t, theBox, last[*types.EventBoxPosted](w).Box)
	w.after(3 * day)
	require.NoError(t, w.conclude(releasing))
	require.Equal(t, types.DISPUTE_STATUS_DISMISSED, w.dispute(releasing).Status)
	require.EqualValues(t, 4, w.around.points[addr(trustee(2))])
	require.EqualValues(t, funds, w.balance("researcher"), "it was right that they were silent")
	require.Empty(t, w.around.slashes)
}

func TestAReceiptWithoutABoxIsSlashed(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.receipted(order.Id, 1)
	dispute := w.disputed(order.Id, 1, undelivered)
	w.after(3 * day)
	require.NoError(t, w.conclude(dispute))
	require.Equal(t, types.DISPUTE_STATUS_UPHELD, w.dispute(dispute).Status)
	require.EqualValues(t, minBond/100, w.around.slashes[0].Amount)
	require.EqualValues(t, funds, w.balance("researcher"))
}

func TestATrusteeAnswersWithTheReceiptedBytesOnly(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.receipted(order.Id, 1)
	dispute := w.disputed(order.Id, 1, undelivered)
	altered := append([]byte{}, theBox...)
	altered[0] ^= 1
	require.ErrorIs(t, w.answerDispute(1, dispute, altered, nil), types.ErrDisputeBox)
	require.ErrorIs(t, w.answerDispute(1, dispute, make([]byte, types.MaxBox+1), nil), types.ErrDisputeBox)
	require.ErrorIs(t, w.answerDispute(1, dispute, nil, nil), types.ErrInvalid)
	require.ErrorIs(t, w.answerDispute(1, dispute, theBox, id("reason")), types.ErrInvalid)
	require.ErrorIs(t, w.answerDispute(1, dispute, nil, id("reason")), types.ErrInvalid, "it receipted a release")
	require.ErrorIs(t, w.answerDispute(2, dispute, theBox, nil), types.ErrNotTrustee)
	require.ErrorIs(t, w.answerDispute(1, id("unknown"), theBox, nil), types.ErrDisputeNotFound)
	require.NoError(t, w.answerDispute(1, dispute, theBox, nil))
	answered := w.dispute(dispute)
	require.Equal(t, canon.BlobName(theBox), answered.Box)
	require.Equal(t, w.now()+3*day, answered.Due)
	require.ErrorIs(t, w.answerDispute(1, dispute, theBox, nil), types.ErrDisputeOver, "once")
}

func TestAnAnswerToWhichNoKeyIsShownCountsAsDeliveredAndEarnsTheBond(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.receipted(order.Id, 1)
	dispute := w.disputed(order.Id, 1, undelivered)
	require.NoError(t, w.answerDispute(1, dispute, theBox, nil))
	w.after(3*day - 1)
	require.ErrorIs(t, w.conclude(dispute), types.ErrDisputeNotDue)
	w.after(1)
	require.ErrorIs(t, w.reveal("researcher", dispute, recipientSecret("first", 1).Bytes()), types.ErrDisputeOver)
	require.NoError(t, w.conclude(dispute))
	require.Equal(t, types.DISPUTE_STATUS_DISMISSED, w.dispute(dispute).Status)
	require.EqualValues(t, bond, w.balance(trustee(1)))
	require.EqualValues(t, funds-bond, w.balance("researcher"))
	require.Empty(t, w.around.slashes)
}

func TestARevealedKeyMakesASlashThatTheCouncilDecides(t *testing.T) {
	for name, c := range map[string]struct {
		council operatortypes.SlashStatus
		want    types.DisputeStatus
		trustee uint64
	}{
		"the box did not open": {operatortypes.SLASH_STATUS_EXECUTED, types.DISPUTE_STATUS_UPHELD, 0},
		"the box opened":       {operatortypes.SLASH_STATUS_CANCELLED, types.DISPUTE_STATUS_DISMISSED, bond},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			order := w.opened("first")
			w.receipted(order.Id, 1)
			dispute := w.disputed(order.Id, 1, undelivered)
			secret := recipientSecret("first", 1).Bytes()
			require.ErrorIs(t, w.reveal("researcher", dispute, secret), types.ErrDisputeOver, "nothing to open yet")
			require.NoError(t, w.answerDispute(1, dispute, theBox, nil))
			require.ErrorIs(t, w.reveal("alice", dispute, secret), types.ErrNotRecipient)
			require.ErrorIs(t, w.reveal("researcher", dispute, recipientSecret("first", 2).Bytes()), types.ErrRecipientKey, "another trustee's")
			require.ErrorIs(t, w.reveal("researcher", dispute, secret[:31]), types.ErrRecipientKey)
			require.NoError(t, w.reveal("researcher", dispute, secret))
			require.Equal(t, secret, last[*types.EventDisputeChanged](w).Revealed)
			require.Equal(t, types.DISPUTE_STATUS_REVEALED, w.dispute(dispute).Status)
			w.after(100 * day)
			require.ErrorIs(t, w.conclude(dispute), types.ErrDisputeNotDue, "the council may hold it")
			w.around.slashes[0].Status = c.council
			require.NoError(t, w.conclude(dispute))
			require.Equal(t, c.want, w.dispute(dispute).Status)
			require.EqualValues(t, c.trustee, w.balance(trustee(1)))
			require.EqualValues(t, funds-c.trustee, w.balance("researcher"))
			require.Len(t, w.around.slashes, 1, "no second slash")
		})
	}
}

func TestAnOrderStandsByReceiptsThatNobodyDisputes(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	for place := 1; place <= 4; place++ {
		w.receipted(order.Id, place)
	}
	standing := func() types.Standing {
		s, err := w.k.Standing(w.ctx, order.Id)
		require.NoError(t, err)
		return s
	}
	require.Equal(t, types.Standing{Trustees: []string{addr(trustee(1)), addr(trustee(2)), addr(trustee(3)), addr(trustee(4))}, Enough: true}, standing())
	first := w.disputed(order.Id, 1, undelivered)
	require.Equal(t, types.Standing{Trustees: []string{addr(trustee(2)), addr(trustee(3)), addr(trustee(4))}, Enough: true, Waiting: true}, standing())
	second := w.disputed(order.Id, 2, undelivered)
	require.Equal(t, types.Standing{Trustees: []string{addr(trustee(3)), addr(trustee(4))}, Waiting: true}, standing())
	w.after(3 * day)
	require.NoError(t, w.conclude(first))
	require.NoError(t, w.conclude(second))
	require.Equal(t, types.Standing{Trustees: []string{addr(trustee(3)), addr(trustee(4))}}, standing())
}

func TestDisputesAreFoundByOrderAndByTheEndOfTheirWindow(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.receipted(order.Id, 1)
	w.receipted(order.Id, 2)
	first := w.disputed(order.Id, 1, undelivered)
	w.after(10)
	second := w.disputed(order.Id, 2, undelivered)
	open, err := w.query.OpenDisputes(w.ctx, &types.QueryOpenDisputesRequest{})
	require.NoError(t, err)
	require.Equal(t, []types.Dispute{w.dispute(first), w.dispute(second)}, open.Disputes)
	w.after(3*day - 10)
	one, err := w.query.Dispute(w.ctx, &types.QueryDisputeRequest{Id: hexOf(first)})
	require.NoError(t, err)
	require.Equal(t, types.DISPUTE_STATUS_UPHELD, one.WouldBe)
	require.Equal(t, types.DISPUTE_STATUS_WAITING, one.Dispute.Status)
	require.NoError(t, w.conclude(first))
	open, err = w.query.OpenDisputes(w.ctx, &types.QueryOpenDisputesRequest{})
	require.NoError(t, err)
	require.Len(t, open.Disputes, 1)
	all, err := w.query.DisputesByOrder(w.ctx, &types.QueryDisputesByOrderRequest{Order: hexOf(order.Id)})
	require.NoError(t, err)
	require.Len(t, all.Disputes, 2)
	_, err = w.query.Dispute(w.ctx, &types.QueryDisputeRequest{Id: hexOf(id("unknown"))})
	require.ErrorContains(t, err, "NotFound")
}
