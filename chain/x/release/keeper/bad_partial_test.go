// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"testing"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/zk/dleq"
	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/release/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// dealt is a vault key dealt to the committee: f of degree threshold − 1.
type dealt struct {
	coefficients []group.Scalar
	commitments  [][]byte
}

func encoded(t *testing.T, element group.Element) []byte {
	t.Helper()
	raw, err := element.MarshalBinary()
	require.NoError(t, err)
	return raw
}

func deal(t *testing.T) dealt {
	d := dealt{}
	for range threshold {
		coefficient := group.Ristretto255.RandomNonZeroScalar(rand.Reader)
		d.coefficients = append(d.coefficients, coefficient)
		d.commitments = append(d.commitments, encoded(t, group.Ristretto255.NewElement().MulGen(coefficient)))
	}
	return d
}

// share is f(place).
func (d dealt) share(place int) group.Scalar {
	at, sum := group.Ristretto255.NewScalar().SetUint64(uint64(place)), group.Ristretto255.NewScalar()
	for i := len(d.coefficients) - 1; i >= 0; i-- {
		sum = group.Ristretto255.NewScalar().Mul(sum, at)
		sum.Add(sum, d.coefficients[i])
	}
	return sum
}

// withKey gives the vault a real key and its records real capsules.
func (w *world) withKey() dealt {
	d := deal(w.t)
	w.around.deal.CommitmentsHash = vaulttypes.CommitmentsHash(d.commitments)
	for id, record := range w.around.records {
		record.E = encoded(w.t, group.Ristretto255.RandomElement(rand.Reader))
		w.around.records[id] = record
	}
	return d
}

// answerOf is what a trustee seals: its partials made with a share, signed by a key.
func (w *world) answerOf(order types.ReleaseOrder, share group.Scalar, place int, key ed25519.PrivateKey) *types.SignedPartials {
	g := group.Ristretto255
	var capsules, partials []group.Element
	answer := &types.SignedPartials{Records: order.Records}
	for _, id := range order.Records {
		capsule := g.NewElement()
		require.NoError(w.t, capsule.UnmarshalBinary(w.around.records[string(id)].E))
		capsules, partials = append(capsules, capsule), append(partials, g.NewElement().Mul(capsule, share))
		answer.Partials = append(answer.Partials, encoded(w.t, partials[len(partials)-1]))
	}
	prover := dleq.Prover{Params: dleq.Params{G: g, H: crypto.SHA512, DST: []byte("OPRFV1-\x01-ristretto255-SHA512")}}
	proof, err := prover.ProveBatchRFC9497(share, g.NewElement().MulGen(share), capsules, partials, rand.Reader)
	require.NoError(w.t, err)
	answer.Proof, err = proof.MarshalBinary()
	require.NoError(w.t, err)
	w.sign(order, answer, place, key)
	return answer
}

func (w *world) sign(order types.ReleaseOrder, answer *types.SignedPartials, place int, key ed25519.PrivateKey) {
	answer.Signature = ed25519.Sign(key, canon.PartialsStatement(canon.PartialsFields{
		ChainID: chainID, Order: order.Id, ShareGeneration: uint64(order.ShareGeneration), Index: uint64(place), Chunk: uint64(answer.Chunk),
		Records: answer.Records, Partials: answer.Partials, Proof: answer.Proof,
	}))
}

func (w *world) accuse(order types.ReleaseOrder, place int, answer *types.SignedPartials, commitments [][]byte) ([]byte, error) {
	response, err := w.msg.OpenDispute(w.ctx, &types.MsgOpenDispute{
		Recipient: addr("researcher"), Order: order.Id, Place: uint32(place), Kind: badPartial, Statement: answer, Commitments: commitments,
	})
	if err != nil {
		return nil, err
	}
	return response.Dispute, nil
}

func (w *world) openedOver(records ...[]byte) types.ReleaseOrder {
	w.t.Helper()
	order := w.studyOrder("partials", func(o *types.ReleaseOrder) { o.Records = records })
	require.NoError(w.t, w.k.OpenOrder(w.ctx, order))
	return order
}

func sorted(names ...string) [][]byte {
	ids := make([][]byte, len(names))
	for i, name := range names {
		ids[i] = id(name)
	}
	for i := range ids {
		for j := i; j > 0 && string(ids[j-1]) > string(ids[j]); j-- {
			ids[j-1], ids[j] = ids[j], ids[j-1]
		}
	}
	return ids
}

func TestAWrongPartialIsSlashedAtOnceAndARightOneIsNot(t *testing.T) {
	w := newWorld(t)
	d := w.withKey()
	order := w.openedOver(sorted("one", "two", "three")...)
	key := signKey(trustee(2))
	w.receipted(order.Id, 2)
	right := w.answerOf(order, d.share(2), 2, key)
	_, err := w.accuse(order, 2, right, d.commitments)
	require.ErrorIs(t, err, types.ErrNoFault)
	wrong := w.answerOf(order, d.share(3), 2, key)
	dispute, err := w.accuse(order, 2, wrong, d.commitments)
	require.NoError(t, err)
	require.Equal(t, types.DISPUTE_STATUS_UPHELD, w.dispute(dispute).Status)
	require.EqualValues(t, minBond/10, w.around.slashes[0].Amount)
	require.Equal(t, "dispute bad_partial", w.around.slashes[0].Reason)
	require.EqualValues(t, funds, w.balance("researcher"), "no bond: the chain itself has checked")
	progress := last[*types.EventDisputeChanged](w).Progress
	require.True(t, progress.IsFaulted(2))
	require.False(t, progress.Stands(2), "not paid")
	_, err = w.accuse(order, 2, wrong, d.commitments)
	require.ErrorIs(t, err, types.ErrDisputeExists)
}

func TestWhatATrusteeSignedItAnswersFor(t *testing.T) {
	for name, spoil := range map[string]func(*types.SignedPartials){
		"one partial swapped with another": func(a *types.SignedPartials) { a.Partials[0], a.Partials[1] = a.Partials[1], a.Partials[0] },
		"a partial that is no point":       func(a *types.SignedPartials) { a.Partials[1] = make([]byte, 32) },
		"a partial left out":               func(a *types.SignedPartials) { a.Partials = a.Partials[:2] },
		"a proof that is none":             func(a *types.SignedPartials) { a.Proof = []byte{1} },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			d := w.withKey()
			order := w.openedOver(sorted("one", "two", "three")...)
			answer := w.answerOf(order, d.share(2), 2, signKey(trustee(2)))
			spoil(answer)
			_, err := w.accuse(order, 2, answer, d.commitments)
			require.ErrorIs(t, err, types.ErrStatement, "not signed by the trustee")
			w.sign(order, answer, 2, signKey(trustee(2)))
			_, err = w.accuse(order, 2, answer, d.commitments)
			require.NoError(t, err)
		})
	}
}

func TestAStatementThatBlamesNobodyIsRefused(t *testing.T) {
	w := newWorld(t)
	d := w.withKey()
	order := w.openedOver(sorted("one", "two", "three")...)
	key := signKey(trustee(2))
	wrong := func() *types.SignedPartials { return w.answerOf(order, d.share(3), 2, key) }
	for name, change := range map[string]func(*types.SignedPartials){
		"no record":                          func(a *types.SignedPartials) { a.Records = nil },
		"records out of order":               func(a *types.SignedPartials) { a.Records = [][]byte{order.Records[1], order.Records[0]} },
		"another order's record":             func(a *types.SignedPartials) { a.Records = [][]byte{id("four")} },
		"a record twice":                     func(a *types.SignedPartials) { a.Records = [][]byte{order.Records[0], order.Records[0]} },
		"a chunk the order does not have":    func(a *types.SignedPartials) { a.Chunk = 1 },
		"a chunk beyond every order":         func(a *types.SignedPartials) { a.Chunk = 1 << 31 },
		"more partials than a chunk has":     func(a *types.SignedPartials) { a.Partials = make([][]byte, 101) },
		"a partial longer than two points":   func(a *types.SignedPartials) { a.Partials[0] = make([]byte, 65) },
		"a proof longer than two of its own": func(a *types.SignedPartials) { a.Proof = make([]byte, 129) },
	} {
		answer := wrong()
		change(answer)
		w.sign(order, answer, 2, key)
		_, err := w.accuse(order, 2, answer, d.commitments)
		require.ErrorIs(t, err, types.ErrStatement, name)
	}
	_, err := w.accuse(order, 2, nil, d.commitments)
	require.ErrorIs(t, err, types.ErrStatement)
	_, err = w.accuse(order, 1, wrong(), d.commitments)
	require.ErrorIs(t, err, types.ErrStatement, "signed by another trustee, for another place")
	_, err = w.accuse(order, 2, wrong(), deal(t).commitments)
	require.ErrorIs(t, err, types.ErrStatement, "commitments of another deal")
	noPoint := [][]byte{make([]byte, 32), d.commitments[1], d.commitments[2]}
	w.around.deal.CommitmentsHash = vaulttypes.CommitmentsHash(noPoint)
	_, err = w.accuse(order, 2, wrong(), noPoint)
	require.ErrorIs(t, err, types.ErrStatement, "commitments of no point")
	w.around.deal.CommitmentsHash = vaulttypes.CommitmentsHash(d.commitments)
	record := w.around.records[string(order.Records[1])]
	record.Erased = 1
	w.around.records[string(order.Records[1])] = record
	_, err = w.accuse(order, 2, wrong(), d.commitments)
	require.ErrorIs(t, err, types.ErrStatement, "its capsule is gone")
}

func TestATrusteeThatRotatedItsKeyStillAnswersForItsReceipt(t *testing.T) {
	w := newWorld(t)
	d := w.withKey()
	order := w.openedOver(sorted("one")...)
	w.receipted(order.Id, 2)
	operator := w.around.operators[addr(trustee(2)+" hot")]
	operator.SignKey = signKey("fresh").Public().(ed25519.PublicKey)
	w.around.operators[addr(trustee(2)+" hot")] = operator
	wrong := w.answerOf(order, d.share(3), 2, signKey(trustee(2)))
	_, err := w.accuse(order, 2, wrong, d.commitments)
	require.NoError(t, err)
}

func TestABadPartialMayShowInTheBoxThatAnAnswerMadePublic(t *testing.T) {
	w := newWorld(t)
	d := w.withKey()
	order := w.openedOver(sorted("one")...)
	w.receipted(order.Id, 2)
	w.after(21*day - 1) // the last second in which silence or a missing box can be disputed
	dispute := w.disputed(order.Id, 2, undelivered)
	w.after(3*day - 1)
	require.NoError(t, w.answerDispute(2, dispute, theBox, nil))
	wrong := w.answerOf(order, d.share(3), 2, signKey(trustee(2)))
	w.after(2)
	_, err := w.accuse(order, 2, wrong, d.commitments)
	require.NoError(t, err, "beside an undecided dispute")
	w.after(3*day - 2)
	require.NoError(t, w.conclude(dispute))
	require.Equal(t, types.DISPUTE_STATUS_DISMISSED, w.dispute(dispute).Status)

	late := newWorld(t)
	d = late.withKey()
	order = late.openedOver(sorted("one")...)
	late.after(27 * day)
	_, err = late.accuse(order, 2, late.answerOf(order, d.share(3), 2, signKey(trustee(2))), d.commitments)
	require.ErrorIs(t, err, types.ErrDisputeWindow)
}
