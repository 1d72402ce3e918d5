// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// share is a message of alice's, signed by her wallet (the sender) and her vault key; edit changes it before it is signed.
func (w *world) share(recipient string, edit ...func(*types.MsgShareRecords)) *types.MsgShareRecords {
	w.t.Helper()
	salt := make([]byte, types.SaltSize)
	_, err := rand.Read(salt)
	require.NoError(w.t, err)
	msg := &types.MsgShareRecords{
		Owner: addr("alice"), Vault: id("vault"), Records: ascending("one", "two"), Recipient: addr(recipient), RecipientKeys: recipientKeys(recipient),
		Purpose: consenttypes.PURPOSE_TREAT, Expires: w.now() + day, Salt: salt,
	}
	for _, change := range edit {
		change(msg)
	}
	msg.Signature = ed25519.Sign(w.seed, statementOf(msg, raw(recipient)))
	return msg
}

func statementOf(msg *types.MsgShareRecords, recipient []byte) []byte {
	return canon.ShareStatement(canon.ShareStatementFields{
		ChainID: chainID, Vault: msg.Vault, Records: msg.Records, Recipient: recipient, RecipientKeys: msg.RecipientKeys,
		Purpose: uint8(msg.Purpose), Expires: msg.Expires,
	})
}

func ascending(names ...string) [][]byte {
	ids := make([][]byte, len(names))
	for i, name := range names {
		ids[i] = id(name)
	}
	slices.SortFunc(ids, bytes.Compare)
	return ids
}

func (w *world) shared(msg *types.MsgShareRecords) []byte {
	w.t.Helper()
	response, err := w.msg.ShareRecords(w.ctx, msg)
	require.NoError(w.t, err)
	return response.Order
}

// refused demands that a share fails; a failed message writes nothing, as in a transaction.
func (w *world) refused(want error, msg *types.MsgShareRecords) {
	w.t.Helper()
	cached, _ := w.ctx.CacheContext()
	_, err := w.msg.ShareRecords(cached, msg)
	require.ErrorIs(w.t, err, want)
}

func TestAnOwnerSharesRecordsWithADoctor(t *testing.T) {
	w := newWorld(t)
	msg := w.share("doctor")
	order := w.shared(msg)
	require.Equal(t, canon.OrderID(chainID, msg.Salt, id("vault")), order)
	want := types.ReleaseOrder{
		Id: order, Vault: id("vault"), ShareGeneration: 1, Origin: types.ORIGIN_OWNER, Request: msg.Salt, Recipient: addr("doctor"),
		Records: msg.Records, RecipientKeys: msg.RecipientKeys, Purpose: consenttypes.PURPOSE_TREAT, Consents: [][]byte{}, Expires: genesis + day, Opened: genesis,
		ShareSignature: msg.Signature,
	}
	event := last[*types.EventOrderOpened](w).Order
	require.Equal(t, want, event)
	require.True(t, canon.VerifyEd25519(w.around.vault.OwnerSign, statementOf(msg, raw("doctor")), event.ShareSignature), "a trustee checks it again")
	w.answers(order, types.RECEIPT_KIND_RELEASED, 1, 2, 3)
	require.Equal(t, types.OUTCOME_RELEASED, w.outcome(order))
}

func TestAWalletAloneSharesNothing(t *testing.T) {
	w := newWorld(t)
	msg := w.share("thief")
	_, stranger, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	msg.Signature = ed25519.Sign(stranger, statementOf(msg, raw("thief")))
	w.refused(types.ErrShareSignature, msg)
	msg.Signature = nil
	w.refused(types.ErrShareSignature, msg)
}

func TestAVaultKeyAloneSharesNothing(t *testing.T) {
	w := newWorld(t)
	w.refused(types.ErrNotOwner, w.share("thief", func(m *types.MsgShareRecords) { m.Owner = addr("thief") }))
}

func TestAChangedFieldBreaksTheShareSignature(t *testing.T) {
	for name, change := range map[string]func(*types.MsgShareRecords){
		"records":   func(m *types.MsgShareRecords) { m.Records = ascending("one", "two", "three") },
		"recipient": func(m *types.MsgShareRecords) { m.Recipient = addr("thief") },
		"keys":      func(m *types.MsgShareRecords) { m.RecipientKeys = recipientKeys("thief") },
		"purpose":   func(m *types.MsgShareRecords) { m.Purpose = consenttypes.PURPOSE_FAMRQT },
		"expires":   func(m *types.MsgShareRecords) { m.Expires++ },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			msg := w.share("doctor")
			change(msg)
			w.refused(types.ErrShareSignature, msg)
		})
	}
}

func TestAMalformedShareIsRefused(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*types.MsgShareRecords)
		want   error
	}{
		"unknown vault":       {func(m *types.MsgShareRecords) { m.Vault = id("unknown") }, vaulttypes.ErrVaultNotFound},
		"no record":           {func(m *types.MsgShareRecords) { m.Records = nil }, types.ErrTooMany},
		"records descending":  {func(m *types.MsgShareRecords) { slices.Reverse(m.Records) }, types.ErrInvalid},
		"unknown record":      {func(m *types.MsgShareRecords) { m.Records = ascending("unknown") }, recordtypes.ErrRecordNotFound},
		"short salt":          {func(m *types.MsgShareRecords) { m.Salt = m.Salt[1:] }, types.ErrInvalid},
		"no purpose":          {func(m *types.MsgShareRecords) { m.Purpose = 0 }, types.ErrInvalid},
		"over at once":        {func(m *types.MsgShareRecords) { m.Expires = genesis }, types.ErrInvalid},
		"for too long":        {func(m *types.MsgShareRecords) { m.Expires = genesis + 30*day + 1 }, types.ErrInvalid},
		"too few keys":        {func(m *types.MsgShareRecords) { m.RecipientKeys = m.RecipientKeys[1:] }, types.ErrRecipientKeys},
		"malformed recipient": {func(m *types.MsgShareRecords) { m.Recipient = "nobody" }, types.ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.refused(row.want, w.share("doctor", row.change))
		})
	}
}

func TestOnlyStandingRecordsOfTheVaultAreShared(t *testing.T) {
	w := newWorld(t)
	w.around.records[string(id("bob's"))] = recordtypes.Record{Id: id("bob's"), Vault: id("bob's vault")}
	w.around.records[string(id("erased"))] = recordtypes.Record{Id: id("erased"), Vault: id("vault"), Erased: genesis}
	for _, name := range []string{"bob's", "erased"} {
		w.refused(types.ErrInvalid, w.share("doctor", func(m *types.MsgShareRecords) { m.Records = ascending("one", name) }))
	}
}

func TestNoMoreThanFourSharesWithOthersAreOpen(t *testing.T) {
	w := newWorld(t)
	var orders [][]byte
	for i := range 4 {
		orders = append(orders, w.shared(w.share(fmt.Sprintf("doctor %d", i))))
	}
	w.refused(types.ErrTooManyOpen, w.share("a fifth doctor"))
	for range 5 {
		w.shared(w.share("alice")) // to oneself never refused
	}
	w.refused(types.ErrTooManyOpen, w.share("a fifth doctor"))
	w.answers(orders[0], types.RECEIPT_KIND_RELEASED, 1, 2, 3)
	w.shared(w.share("a fifth doctor"))
	w.refused(types.ErrTooManyOpen, w.share("a sixth doctor"))
	w.after(day)
	w.shared(w.share("a sixth doctor")) // the others are over
}

func TestWhatAStudyOrderedDoesNotCountAsAShare(t *testing.T) {
	w := newWorld(t)
	for i := range 5 {
		w.opened(fmt.Sprintf("request %d", i))
	}
	w.shared(w.share("doctor"))
}

func TestAnOwnersAddressInCapitalsIsStillTheOwner(t *testing.T) {
	w := newWorld(t)
	order := w.shared(w.share("alice", func(m *types.MsgShareRecords) { m.Recipient = strings.ToUpper(m.Recipient) }))
	stored, err := w.k.GetOrder(w.ctx, order)
	require.NoError(t, err)
	require.Equal(t, addr("alice"), stored.Recipient)
}

func TestAfterTheLeaseOnlyTheOwnerReadsAndOnlyInTheGrace(t *testing.T) {
	w := newWorld(t)
	w.after(300 * day)
	w.refused(types.ErrShareOver, w.share("doctor"))
	w.shared(w.share("alice"))
	w.after(90 * day)
	w.refused(types.ErrShareOver, w.share("alice"))
}

func TestAVaultThatIsNotActiveSharesNothing(t *testing.T) {
	for _, status := range []vaulttypes.VaultStatus{vaulttypes.VAULT_STATUS_DEALING, vaulttypes.VAULT_STATUS_SHREDDING, vaulttypes.VAULT_STATUS_SHREDDED} {
		w := newWorld(t)
		w.around.vault.Status = status
		w.refused(types.ErrShareOver, w.share("alice"))
	}
}

func TestTheSameSaltMakesTheSameOrder(t *testing.T) {
	w := newWorld(t)
	msg := w.share("doctor")
	w.shared(msg)
	w.refused(types.ErrOrderExists, msg)
}
