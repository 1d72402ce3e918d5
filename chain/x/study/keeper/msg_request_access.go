// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// RequestAccess decides every record by its owner's consents, reserves the price and opens one order per vault. A PERMIT here is
// necessary, not sufficient: each trustee decides again with the policy document that only it may read.
func (s msgServer) RequestAccess(ctx context.Context, msg *types.MsgRequestAccess) (*types.MsgRequestAccessResponse, error) {
	a, err := s.verifyRequest(ctx, msg)
	if err != nil {
		return nil, err
	}
	allowed, refused, err := s.evaluate(ctx, a, msg.Records)
	if err != nil {
		return nil, err
	}
	if len(allowed) == 0 || (len(refused) > 0 && !msg.AllowPartial) {
		return nil, refusedRecords(refused, len(msg.Records))
	}
	if cohort := cohortOf(allowed); cohort < uint64(a.protocol.KMin) {
		return nil, errorsmod.Wrapf(types.ErrCohortTooSmall, "records: got %d permitted owners, wanted at least %d", cohort, a.protocol.KMin)
	}
	request, orders, err := s.judgeRequest(ctx, msg, a, allowed)
	if err != nil {
		return nil, err
	}
	if err := s.openRequest(ctx, a, request, orders, allowed); err != nil {
		return nil, err
	}
	return &types.MsgRequestAccessResponse{Request: request.Id, Orders: request.Orders, Refused: refused}, nil
}

func refusedRecords(refused []types.RecordRefusal, asked int) error {
	first := types.RecordRefusal{Code: "none"}
	if len(refused) > 0 {
		first = refused[0]
	}
	return errorsmod.Wrapf(types.ErrRecordsRefused, "records: got %d of %d refused, the first %x: %s, wanted all permitted", len(refused), asked, first.Record, first.Code)
}

// verifyRequest checks what does not depend on the records.
func (k Keeper) verifyRequest(ctx context.Context, msg *types.MsgRequestAccess) (asking, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return asking{}, err
	}
	if len(msg.Records) == 0 || len(msg.Records) > int(params.MaxRecords) || len(msg.Keys) > int(params.MaxVaults) {
		return asking{}, errorsmod.Wrapf(types.ErrTooMany, "request: got %d records over %d vaults, wanted 1 to %d over at most %d", len(msg.Records), len(msg.Keys), params.MaxRecords, params.MaxVaults)
	}
	if len(msg.Salt) != types.SaltSize {
		return asking{}, errorsmod.Wrapf(types.ErrInvalid, "request salt: got %d bytes, wanted %d", len(msg.Salt), types.SaltSize)
	}
	for i, id := range msg.Records {
		if len(id) != types.IDSize || (i > 0 && bytes.Compare(msg.Records[i-1], id) >= 0) {
			return asking{}, errorsmod.Wrapf(types.ErrInvalid, "request record %d: got %x, wanted ascending ids of %d bytes", i, id, types.IDSize)
		}
	}
	a, err := k.newAsking(ctx, msg.Study, msg.Researcher, true)
	if err != nil {
		return a, err
	}
	if a.study.Sponsor != msg.Researcher { // else a stranger could read what people gave to this study, at its expense
		return a, errorsmod.Wrapf(types.ErrNotSponsor, "study %x: got %s, wanted its sponsor", a.study.Id, msg.Researcher)
	}
	if a.study.Status != types.STUDY_STATUS_ACTIVE {
		return a, errorsmod.Wrapf(types.ErrStudyNotActive, "study %x: got %s, wanted ACTIVE", a.study.Id, a.study.Status)
	}
	if a.ethics.Until <= now(ctx) {
		return a, errorsmod.Wrapf(types.ErrNoEthics, "study %x version %d: got ethics until %d, wanted beyond %d", a.study.Id, a.study.Version, a.ethics.Until, now(ctx))
	}
	if !bytes.Equal(msg.AcceptDua, a.protocol.DuaHash) {
		return a, errorsmod.Wrapf(types.ErrDua, "accept_dua: got %x, wanted %x, the version's data-use agreement", msg.AcceptDua, a.protocol.DuaHash)
	}
	return a, nil
}

// judgeRequest groups the permitted records by vault and prices them.
func (k Keeper) judgeRequest(ctx context.Context, msg *types.MsgRequestAccess, a asking, allowed []permitted) (types.Request, []releasetypes.ReleaseOrder, error) {
	researcher, err := k.raw("researcher", msg.Researcher)
	if err != nil {
		return types.Request{}, nil, err
	}
	request := types.Request{
		Id: canon.RequestID(chainID(ctx), a.study.Id, researcher, msg.Salt), Study: a.study.Id, Version: a.study.Version,
		Researcher: msg.Researcher, Price: a.protocol.Price, Deadline: a.until, Time: now(ctx),
	}
	exists, err := k.Requests.Has(ctx, request.Id)
	if err != nil {
		return request, nil, err
	}
	if exists {
		return request, nil, errorsmod.Wrapf(types.ErrRequestExists, "request %x: got its salt again, wanted a fresh one", request.Id)
	}
	orders := ordersByVault(chainID(ctx), request, a, allowed)
	for i := range orders {
		if orders[i].RecipientKeys, err = k.recipientKeys(ctx, msg.Keys, orders[i]); err != nil {
			return request, nil, err
		}
		request.Orders = append(request.Orders, orders[i].Id)
		request.Records = append(request.Records, orders[i].Records...)
	}
	return request, orders, nil
}

// ordersByVault makes one order per vault, in the order of the records, each with the consents it stands on.
func ordersByVault(chain string, request types.Request, a asking, allowed []permitted) []releasetypes.ReleaseOrder {
	var orders []releasetypes.ReleaseOrder
	place := map[string]int{}
	for _, p := range allowed {
		at, known := place[string(p.vault.Id)]
		if !known {
			at = len(orders)
			place[string(p.vault.Id)] = at
			orders = append(orders, releasetypes.ReleaseOrder{
				Id: canon.OrderID(chain, request.Id, p.vault.Id), Vault: p.vault.Id, ShareGeneration: p.vault.ShareGeneration,
				Origin: releasetypes.ORIGIN_STUDY, Request: request.Id, Recipient: request.Researcher, Purpose: a.protocol.Intent.Purposes[0],
				DuaHash: a.protocol.DuaHash, Expires: request.Deadline, Opened: request.Time, Study: request.Study,
			})
		}
		orders[at].Records = append(orders[at].Records, p.record.Id)
		if !contains(orders[at].Consents, p.consent) {
			orders[at].Consents = append(orders[at].Consents, p.consent)
		}
	}
	return orders
}

func contains(list [][]byte, wanted []byte) bool {
	for _, item := range list {
		if bytes.Equal(item, wanted) {
			return true
		}
	}
	return false
}

// recipientKeys finds the researcher's one-time keys of a vault: one for each trustee of the deal in force.
func (k Keeper) recipientKeys(ctx context.Context, given []types.VaultKeys, order releasetypes.ReleaseOrder) ([][]byte, error) {
	committee, _, err := k.Vault.Committee(ctx, order.Vault, order.ShareGeneration)
	if err != nil {
		return nil, err
	}
	for _, keys := range given {
		if !bytes.Equal(keys.Vault, order.Vault) {
			continue
		}
		if len(keys.RecipientKeys) != len(committee.Members) {
			return nil, errorsmod.Wrapf(types.ErrRecipientKeys, "keys for vault %x: got %d, wanted %d, one per trustee", order.Vault, len(keys.RecipientKeys), len(committee.Members))
		}
		for _, key := range keys.RecipientKeys {
			if len(key) != types.IDSize {
				return nil, errorsmod.Wrapf(types.ErrRecipientKeys, "key for vault %x: got %d bytes, wanted %d", order.Vault, len(key), types.IDSize)
			}
		}
		return keys.RecipientKeys, nil
	}
	return nil, errorsmod.Wrapf(types.ErrRecipientKeys, "keys for vault %x: got none, wanted %d", order.Vault, len(committee.Members))
}

// openRequest reserves the price and opens the orders.
func (k Keeper) openRequest(ctx context.Context, a asking, request types.Request, orders []releasetypes.ReleaseOrder, allowed []permitted) error {
	payments, err := k.reserve(ctx, request, orders)
	if err != nil {
		return err
	}
	for _, order := range orders {
		if err := k.Release.OpenOrder(ctx, order); err != nil {
			return err
		}
	}
	decisions := make([]types.RecordDecision, len(allowed))
	for i, p := range allowed {
		mark := types.Requested{Study: request.Study, Version: request.Version, Record: p.record.Id}
		if err := k.setRequested(ctx, mark); err != nil {
			return err
		}
		decisions[i] = types.RecordDecision{Record: p.record.Id, Consent: p.consent, Price: a.protocol.Price}
	}
	if err := k.setRequest(ctx, request); err != nil {
		return err
	}
	return emit(ctx, &types.EventAccessRequested{Request: request, Orders: payments, Decisions: decisions})
}

func (k Keeper) setRequest(ctx context.Context, request types.Request) error {
	if err := k.Requests.Set(ctx, request.Id, request); err != nil {
		return err
	}
	return k.ByStudy.Set(ctx, collections.Join(request.Study, request.Id))
}

func (k Keeper) setRequested(ctx context.Context, mark types.Requested) error {
	return k.Requested.Set(ctx, collections.Join(types.VersionKey(mark.Study, mark.Version), mark.Record), mark)
}

// reserve takes the whole price from the free escrow; ErrEscrowShort.
func (k Keeper) reserve(ctx context.Context, request types.Request, orders []releasetypes.ReleaseOrder) ([]types.RequestOrder, error) {
	escrow, err := k.Escrows.Get(ctx, request.Study)
	if err != nil {
		return nil, err
	}
	payments := make([]types.RequestOrder, len(orders))
	for i, order := range orders {
		amount, err := safemath.Mul(request.Price, uint64(len(order.Records)))
		if err != nil {
			return nil, err
		}
		if amount > escrow.Balance {
			return nil, errorsmod.Wrapf(types.ErrEscrowShort, "study %x escrow: got %d uaceso free, wanted %d for vault %x", request.Study, escrow.Balance, amount, order.Vault)
		}
		escrow.Balance -= amount
		if escrow.Reserved, err = safemath.Add(escrow.Reserved, amount); err != nil {
			return nil, err
		}
		payments[i] = types.RequestOrder{Order: order.Id, Request: request.Id, Amount: amount, Status: types.REQUEST_ORDER_STATUS_RESERVED}
		if err := k.RequestOrders.Set(ctx, order.Id, payments[i]); err != nil {
			return nil, err
		}
	}
	return payments, k.setEscrow(ctx, escrow, nil)
}
