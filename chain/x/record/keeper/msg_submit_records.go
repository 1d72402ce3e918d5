// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/record/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
)

// SubmitRecords anchors batches and the sealed records over them. What the relayer could check alone fails the whole transaction;
// what depends on state refuses the entry only, by its index and code.
func (s msgServer) SubmitRecords(ctx context.Context, msg *types.MsgSubmitRecords) (*types.MsgSubmitRecordsResponse, error) {
	relayer, err := s.relayer(ctx, msg.Relayer)
	if err != nil {
		return nil, err
	}
	submission := &submission{relayer: relayer}
	if err := s.submit(ctx, msg.Entries, submission); err != nil {
		return nil, err
	}
	response := &types.MsgSubmitRecordsResponse{Refused: submission.refused}
	if len(submission.batches) == 0 && len(submission.records) == 0 {
		return response, nil
	}
	return response, emit(ctx, &types.EventRecordsSubmitted{Relayer: relayer.address, Batches: submission.batches, Records: submission.records})
}

// submission gathers what a transaction anchored and what it left out.
type submission struct {
	relayer carrier
	batches []types.SubmittedBatch
	records []types.SubmittedRecord
	refused []types.Refusal
	earned  []rewardtypes.Contribution // of device batches
}

func (k Keeper) relayer(ctx context.Context, hot string) (carrier, error) {
	operator, err := k.Operator.OperatorByHot(ctx, hot)
	if err != nil {
		return carrier{}, err
	}
	if operator.Role != operatortypes.ROLE_RELAYER || operator.Status != operatortypes.STATUS_ACTIVE {
		return carrier{}, errorsmod.Wrapf(types.ErrNotRelayer, "sender %s: got %s %s, wanted an active relayer", hot, operator.Status, operator.Role)
	}
	raw, err := k.addresses.StringToBytes(operator.Address)
	return carrier{address: operator.Address, bytes: raw}, err
}

// submit verifies every entry first, so that a malformed one costs the others nothing but gas, then judges and acts entry by entry.
func (k Keeper) submit(ctx context.Context, entries []types.Entry, out *submission) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if len(entries) == 0 || len(entries) > int(params.MaxEntries) {
		return errorsmod.Wrapf(types.ErrTooMany, "entries: got %d, wanted 1 to %d", len(entries), params.MaxEntries)
	}
	for _, entry := range entries {
		if err := entry.Validate(params, now(ctx)); err != nil {
			return err
		}
	}
	for index, entry := range entries {
		err := k.submitEntry(ctx, entry, out)
		if err == nil {
			continue
		}
		code, refusable := entryCode(err)
		if !refusable {
			return err
		}
		out.refused = append(out.refused, types.Refusal{Index: uint32(index), Code: code})
	}
	return k.accrue(ctx, out.earned)
}

// submitEntry writes one entry or nothing of it.
func (k Keeper) submitEntry(ctx context.Context, entry types.Entry, out *submission) error {
	cached, write := sdk.UnwrapSDKContext(ctx).CacheContext()
	over, err := k.anchorBatch(cached, entry)
	if err != nil {
		return err
	}
	for _, input := range entry.Records {
		header, vault, err := k.verifyRecord(cached, input, over.batch.Id, out.relayer)
		if err != nil {
			return err
		}
		record, err := k.judgeRecord(cached, input, header, vault, over, out.relayer)
		if err != nil {
			return err
		}
		if err := k.setRecord(cached, record); err != nil {
			return err
		}
		over.records = append(over.records, types.SubmittedRecord{
			Record: record, CapsuleProof: input.CapsuleProof, DeidConfig: input.DeidConfig, ValidUntil: input.ValidUntil,
			AgentKey: vault.AgentKey, Signature: input.Signature,
		})
	}
	write()
	if added := over.added; added != nil {
		out.batches = append(out.batches, added.event())
		if added.earns() {
			out.earned = append(out.earned, added.contribution(out.relayer))
		}
	}
	out.records = append(out.records, over.records...)
	return nil
}

// anchored is the batch that an entry's records stand over.
type anchored struct {
	batch   types.Batch
	owner   string                  // whose readings these are; empty where the device has another owner by now, or where an import was there before
	added   *judgedBatch            // nil where the batch was there before the entry
	records []types.SubmittedRecord // of the entry so far
}

// anchorBatch stores a new batch, or finds the earlier one that the entry names.
func (k Keeper) anchorBatch(ctx context.Context, entry types.Entry) (anchored, error) {
	if entry.Batch == nil {
		return k.earlierBatch(ctx, entry.BatchId)
	}
	id := entry.Batch.ID(chainID(ctx))
	from, err := k.verifyBatch(ctx, *entry.Batch, id)
	if err != nil {
		return anchored{}, err
	}
	judged, err := k.judgeBatch(ctx, *entry.Batch, id, from)
	if err != nil {
		return anchored{}, err
	}
	return anchored{batch: judged.batch, owner: judged.owner, added: &judged}, k.setBatch(ctx, judged)
}

func (k Keeper) earlierBatch(ctx context.Context, id []byte) (anchored, error) {
	batch, err := k.GetBatch(ctx, id)
	if err != nil || len(batch.Device) == 0 {
		return anchored{batch: batch}, err
	}
	device, err := k.Device.GetDevice(ctx, batch.Device)
	if err != nil || device.Generation != batch.Generation {
		return anchored{batch: batch}, err
	}
	return anchored{batch: batch, owner: device.Owner}, nil
}

// entryCode names a refusal that leaves only its entry out: one that depends on state, which the relayer may have seen otherwise.
func entryCode(err error) (string, bool) {
	for _, known := range types.EntryRefusals() {
		if errors.Is(err, known) {
			return known.Error(), true
		}
	}
	return "", false
}
