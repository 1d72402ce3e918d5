// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// SettleRequest pays or refunds orders of a request, each alone. Anyone may: the outcome is in state, and nobody gains by waiting.
func (s msgServer) SettleRequest(ctx context.Context, msg *types.MsgSettleRequest) (*types.MsgSettleRequestResponse, error) {
	request, err := s.GetRequest(ctx, msg.Request)
	if err != nil {
		return nil, err
	}
	wanted := msg.Orders
	if len(wanted) == 0 {
		wanted = request.Orders
	}
	settled := 0
	for _, order := range wanted {
		if !contains(request.Orders, order) {
			return nil, errorsmod.Wrapf(types.ErrInvalid, "order %x: got one of another request, wanted one of %x", order, request.Id)
		}
		done, err := s.settleOrder(ctx, request, order)
		if err != nil {
			return nil, err
		}
		if done {
			settled++
		}
	}
	if settled == 0 {
		return nil, errorsmod.Wrapf(types.ErrNotDue, "request %x: got no order due among %d, wanted one answered and past its quiet window, refused, or past its deadline", request.Id, len(wanted))
	}
	return &types.MsgSettleRequestResponse{}, nil
}

// settleOrder acts on an order whose money is still reserved and whose outcome is final; false where it is not due.
func (k Keeper) settleOrder(ctx context.Context, request types.Request, order []byte) (bool, error) {
	payment, err := k.RequestOrders.Get(ctx, order)
	if err != nil {
		return false, err
	}
	if payment.Status != types.REQUEST_ORDER_STATUS_RESERVED {
		return false, nil
	}
	outcome, since, err := k.Release.Conclude(ctx, order)
	if err != nil {
		return false, err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return false, err
	}
	switch outcome {
	case releasetypes.OUTCOME_RELEASED:
		if now(ctx) < since+params.QuietSeconds {
			return false, nil
		}
		return k.settleReleased(ctx, request, payment)
	case releasetypes.OUTCOME_REFUSED:
		return true, k.refundOrder(ctx, request, payment, params.RefusedFeeBp)
	case releasetypes.OUTCOME_VOID, releasetypes.OUTCOME_EXPIRED:
		return true, k.refundOrder(ctx, request, payment, 0)
	}
	return false, nil
}

// settleReleased pays the trustees whose receipts stand if they are enough to open the records. If they are not, because disputes were
// lost, the money returns: after every dispute is decided, and no late receipt can come any more.
func (k Keeper) settleReleased(ctx context.Context, request types.Request, payment types.RequestOrder) (bool, error) {
	standing, err := k.Release.Standing(ctx, payment.Order)
	if err != nil {
		return false, err
	}
	switch {
	case standing.Enough:
		return true, k.payOrder(ctx, request, payment, standing.Trustees)
	case standing.Waiting || now(ctx) < request.Deadline:
		return false, nil
	}
	return true, k.refundOrder(ctx, request, payment, 0)
}

// payOrder divides each record's price among its own maker and carrier, the patient and the trustees whose receipts stand; a record erased
// since is refunded.
func (k Keeper) payOrder(ctx context.Context, request types.Request, payment types.RequestOrder, trustees []string) error {
	order, err := k.Release.GetOrder(ctx, payment.Order)
	if err != nil {
		return err
	}
	groups, paid, err := k.payees(ctx, order, trustees)
	if err != nil {
		return err
	}
	for _, group := range groups {
		amount, err := safemath.Mul(request.Price, group.records)
		if err != nil {
			return err
		}
		if err := k.Reward.SplitPayment(ctx, types.ModuleName, order.Id, amount, group.parties); err != nil {
			return err
		}
	}
	payment.Status = types.REQUEST_ORDER_STATUS_PAID
	payment.Refunded = payment.Amount - request.Price*paid // paid ≤ the records that Amount was reserved for
	return k.closePayment(ctx, request, payment, nil)
}

// payee is one combination of beneficiaries and how many records it is paid for.
type payee struct {
	parties rewardtypes.Parties
	records uint64
}

func (k Keeper) payees(ctx context.Context, order releasetypes.ReleaseOrder, trustees []string) ([]payee, uint64, error) {
	vault, err := k.Vault.GetVault(ctx, order.Vault)
	if err != nil {
		return nil, 0, err
	}
	var groups []payee
	var paid uint64
	for _, id := range order.Records {
		record, err := k.Record.GetRecord(ctx, id)
		if err != nil {
			return nil, 0, err
		}
		if record.Erased != 0 {
			continue
		}
		maker, err := k.makerOf(ctx, record.Batch)
		if err != nil {
			return nil, 0, err
		}
		paid++
		groups = addPayee(groups, rewardtypes.Parties{Patient: vault.Owner, Maker: maker, Relayer: record.Relayer, Trustees: trustees})
	}
	return groups, paid, nil
}

func addPayee(groups []payee, parties rewardtypes.Parties) []payee {
	for i := range groups {
		if groups[i].parties.Maker == parties.Maker && groups[i].parties.Relayer == parties.Relayer {
			groups[i].records++
			return groups
		}
	}
	return append(groups, payee{parties: parties, records: 1})
}

// makerOf is the maker of a batch's device; empty for imports.
func (k Keeper) makerOf(ctx context.Context, batchID []byte) (string, error) {
	batch, err := k.Record.GetBatch(ctx, batchID)
	if err != nil || len(batch.Model) == 0 {
		return "", err
	}
	model, err := k.Device.GetModel(ctx, batch.Model)
	return model.Maker, err
}

// refundOrder returns the money to the escrow. Of a refused order a part goes to the community pot, so that probing consents costs.
func (k Keeper) refundOrder(ctx context.Context, request types.Request, payment types.RequestOrder, feeBp uint32) error {
	fee, err := safemath.MulDiv(payment.Amount, uint64(feeBp), safemath.BasisPoints)
	if err != nil {
		return err
	}
	if fee > 0 {
		if err := k.Distribution.FundCommunityPool(ctx, denom.Coins(fee), authtypes.NewModuleAddress(types.ModuleName)); err != nil {
			return err
		}
	}
	payment.Status = types.REQUEST_ORDER_STATUS_REFUNDED
	payment.Refunded = payment.Amount - fee
	reopened, err := k.reopen(ctx, request, payment.Order)
	if err != nil {
		return err
	}
	return k.closePayment(ctx, request, payment, reopened)
}

// reopen lets the records of an order that delivered nothing be asked for again: after a narrower consent, or from other trustees.
func (k Keeper) reopen(ctx context.Context, request types.Request, id []byte) ([][]byte, error) {
	order, err := k.Release.GetOrder(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, record := range order.Records {
		if err := k.Requested.Remove(ctx, collections.Join(types.VersionKey(request.Study, request.Version), record)); err != nil {
			return nil, err
		}
	}
	return order.Records, nil
}

func (k Keeper) closePayment(ctx context.Context, request types.Request, payment types.RequestOrder, reopened [][]byte) error {
	escrow, err := k.Escrows.Get(ctx, request.Study)
	if err != nil {
		return err
	}
	if escrow.Reserved, err = safemath.Sub(escrow.Reserved, payment.Amount); err != nil {
		return err
	}
	if escrow.Balance, err = safemath.Add(escrow.Balance, payment.Refunded); err != nil {
		return err
	}
	if err := k.RequestOrders.Set(ctx, payment.Order, payment); err != nil {
		return err
	}
	if err := k.Escrows.Set(ctx, escrow.Study, escrow); err != nil {
		return err
	}
	return emit(ctx, &types.EventOrderSettled{Order: payment, Escrow: escrow, Reopened: reopened})
}
