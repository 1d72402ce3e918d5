// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/release/types"
)

func TestAnOrderIsAnsweredWithItsReceiptsAndItsOutcomeAsOfNow(t *testing.T) {
	w := newWorld(t)
	order := w.opened("first")
	w.answers(order.Id, released, 2)
	w.withdraw("consent", consenttypes.WITHDRAWAL_MODE_STOP_NEW)
	answer, err := w.query.Order(w.ctx, &types.QueryOrderRequest{Id: hexOf(order.Id)})
	require.NoError(t, err)
	require.Equal(t, order, answer.Order)
	require.Len(t, answer.Receipts, 1)
	require.Equal(t, types.OUTCOME_VOID, answer.Progress.Outcome)
	require.Equal(t, []byte{0b10}, answer.Progress.Released)
}

func TestOrdersAreListedByVaultAndByRecipient(t *testing.T) {
	w := newWorld(t)
	study := w.opened("first")
	share := w.shared(w.share("doctor"))
	byVault, err := w.query.OrdersByVault(w.ctx, &types.QueryOrdersByVaultRequest{Vault: hexOf(id("vault"))})
	require.NoError(t, err)
	require.Len(t, byVault.Orders, 2)
	for recipient, want := range map[string][]byte{"researcher": study.Id, "doctor": share} {
		answer, err := w.query.OrdersByRecipient(w.ctx, &types.QueryOrdersByRecipientRequest{Recipient: addr(recipient)})
		require.NoError(t, err)
		require.Len(t, answer.Orders, 1)
		require.Equal(t, want, answer.Orders[0].Id)
	}
}

func TestUnknownOrdersAreNotFoundAndMalformedIDsRefused(t *testing.T) {
	w := newWorld(t)
	_, err := w.query.Order(w.ctx, &types.QueryOrderRequest{Id: hexOf(id("unknown"))})
	require.Equal(t, codes.NotFound, status.Code(err))
	_, err = w.query.Order(w.ctx, &types.QueryOrderRequest{Id: "zz"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.query.OrdersByVault(w.ctx, &types.QueryOrdersByVaultRequest{Vault: ""})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = w.query.OrdersByRecipient(w.ctx, &types.QueryOrdersByRecipientRequest{Recipient: "nobody"})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	params, err := w.query.Params(w.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), params.Params)
}

func (w *world) open(asked *query.PageRequest) *types.QueryOpenOrdersResponse {
	w.t.Helper()
	answer, err := w.query.OpenOrders(w.ctx, &types.QueryOpenOrdersRequest{Pagination: asked})
	require.NoError(w.t, err)
	return answer
}

func TestOpenOrdersLeaveOutWhatIsAnsweredOrOver(t *testing.T) {
	w := newWorld(t)
	waiting, answered, refusedOne := w.opened("waiting"), w.opened("answered"), w.opened("refused")
	share := w.shared(w.share("doctor")) // over in a day
	w.answers(answered.Id, released, 1, 2, 3)
	w.answers(refusedOne.Id, refused, 1, 2, 3)
	orders := w.open(nil).Orders
	require.Len(t, orders, 2)
	require.Equal(t, share, orders[0].Id, "nearest deadline first")
	require.Equal(t, waiting.Id, orders[1].Id)
	w.after(day)
	orders = w.open(nil).Orders
	require.Len(t, orders, 1)
	require.Equal(t, waiting.Id, orders[0].Id)
	w.after(6 * day)
	require.Empty(t, w.open(nil).Orders)
}

func TestOpenOrdersArePagedByKey(t *testing.T) {
	w := newWorld(t)
	for i := range 5 {
		w.opened(fmt.Sprintf("request %d", i))
		w.after(1)
	}
	all := w.open(nil)
	require.Len(t, all.Orders, 5)
	require.Empty(t, all.Pagination.NextKey)
	var paged []types.ReleaseOrder
	var key []byte
	for {
		answer := w.open(&query.PageRequest{Limit: 2, Key: key})
		paged, key = append(paged, answer.Orders...), answer.Pagination.NextKey
		if len(key) == 0 {
			break
		}
		require.Len(t, answer.Orders, 2)
	}
	require.Equal(t, all.Orders, paged)
	for _, bad := range []*query.PageRequest{{Limit: 201}, {Offset: 1}, {Reverse: true}, {Key: []byte{1}}} {
		_, err := w.query.OpenOrders(w.ctx, &types.QueryOpenOrdersRequest{Pagination: bad})
		require.Equal(t, codes.InvalidArgument, status.Code(err))
	}
}
