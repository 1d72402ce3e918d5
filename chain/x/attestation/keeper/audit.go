// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// drawLots draws the audit lots of rounds AFFIRMED before this block, at most types.MaxTimeouts, oldest first.
func (k Keeper) drawLots(ctx context.Context) error {
	iterator, err := k.Lots.Iterate(ctx, collections.NewPrefixUntilPairRange[int64, []byte](height(ctx)-1))
	if err != nil {
		return err
	}
	var waiting [][]byte
	for ; iterator.Valid() && len(waiting) < types.MaxTimeouts; iterator.Next() {
		key, err := iterator.Key()
		if err != nil {
			return errors.Join(err, iterator.Close())
		}
		waiting = append(waiting, key.K2())
	}
	if err := iterator.Close(); err != nil {
		return err
	}
	for _, id := range waiting {
		if err := k.drawLot(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// drawLot draws one lot and opens the audit where it is chosen. An audit that cannot be opened is skipped, and says so.
func (k Keeper) drawLot(ctx context.Context, id []byte) error {
	progress, err := k.Progress.Get(ctx, id)
	if err != nil {
		return err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return err
	}
	header, err := k.Operator.HeaderAt(ctx, progress.DecidedHeight+1)
	switch {
	case errors.Is(err, operatortypes.ErrHeaderNotInRing):
		progress.Audit = types.AUDIT_STATUS_SKIPPED
	case err != nil:
		return err
	case !types.AuditChosen(header, id, params.AuditOneIn):
		progress.Audit = types.AUDIT_STATUS_NOT_CHOSEN
	default:
		if progress.Audit, err = k.openAudit(ctx, id, params); err != nil {
			return err
		}
	}
	return k.movePhase(ctx, progress)
}

// openAudit puts a round to a second committee; SKIPPED where there are too few relayers for one.
func (k Keeper) openAudit(ctx context.Context, id []byte, params types.Params) (types.AuditStatus, error) {
	first, err := k.GetRound(ctx, id)
	if err != nil {
		return 0, err
	}
	epoch, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return 0, err
	}
	audit := first.Audit(height(ctx), epoch.Number)
	_, err = k.judgesOf(ctx, audit, params.CommitteeSize)
	if errors.Is(err, types.ErrTooFewRelayers) {
		return types.AUDIT_STATUS_SKIPPED, nil
	}
	if err != nil {
		return 0, err
	}
	if err := k.Rounds.Set(ctx, audit.Id, audit); err != nil {
		return 0, err
	}
	if err := k.ByDevice.Set(ctx, collections.Join(audit.Device, audit.Id)); err != nil {
		return 0, err
	}
	progress := types.Progress{Round: audit.Id, Phase: types.PHASE_COMMIT, Deadline: now(ctx) + params.CommitSeconds}
	if err := k.setProgress(ctx, progress); err != nil {
		return 0, err
	}
	return types.AUDIT_STATUS_OPEN, emit(ctx, &types.EventRoundOpened{Round: audit, Progress: progress})
}

// decideAudit compares the second committee's verdict with the first's. Evidence that was not served, or another verdict, overturns the
// round; no quorum says nothing. The audit itself is over at once.
func (k Keeper) decideAudit(ctx context.Context, s standing, progress types.Progress) error {
	first, err := k.Progress.Get(ctx, s.round.AuditOf)
	if err != nil {
		return err
	}
	if progress, err = k.auditOutcome(ctx, s, progress, first); err != nil {
		return err
	}
	if err := k.blame(ctx, s, progress.Phase); err != nil {
		return err
	}
	if err := k.closeVoting(ctx, s.round); err != nil {
		return err
	}
	progress.DecidedHeight, progress.Deadline = height(ctx), now(ctx)
	if err := k.movePhase(ctx, progress); err != nil {
		return err
	}
	if err := k.finalise(ctx, s.round, progress); err != nil {
		return err
	}
	switch progress.Phase {
	case types.PHASE_NO_QUORUM:
		first.Audit = types.AUDIT_STATUS_INCONCLUSIVE
	case types.PHASE_AFFIRMED:
		first.Audit = types.AUDIT_STATUS_CONFIRMED
	default:
		first.Audit = types.AUDIT_STATUS_OVERTURNED
		return k.overturn(ctx, first, progress.Code)
	}
	return k.movePhase(ctx, first)
}

// auditOutcome is AFFIRMED where the second committee found what the first did, down to the digest.
func (k Keeper) auditOutcome(ctx context.Context, s standing, progress, first types.Progress) (types.Progress, error) {
	progress.Digest = s.tally.Digest
	progress.Winners, progress.Dissent = s.marks()
	switch {
	case s.tally.Void:
		progress.Phase, progress.Code = types.PHASE_VOID, types.CodeUnavailable
	case len(s.tally.Digest) == 0:
		progress.Phase, progress.Code = types.PHASE_NO_QUORUM, types.CodeNoQuorum
	case bytes.Equal(s.tally.Digest, first.Digest):
		progress.Phase, progress.Tier, progress.Code = types.PHASE_AFFIRMED, first.Tier, first.Code
	default:
		stored, err := k.Results.Get(ctx, collections.Join(s.round.Id, s.tally.Digest))
		if err != nil {
			return progress, err
		}
		progress.Phase, progress.Tier, progress.Code = types.PHASE_REFUSED, stored.Result.Tier, stored.Result.Code
	}
	return progress, nil
}

// overturn takes an AFFIRMED round back: points for who affirmed it, the device suspended until a new round, its contestable rewards void.
// A device that a later round has affirmed since stands by that one.
func (k Keeper) overturn(ctx context.Context, progress types.Progress, code string) error {
	round, err := k.GetRound(ctx, progress.Round)
	if err != nil {
		return err
	}
	committee, err := k.Committees.Get(ctx, round.Id)
	if err != nil {
		return err
	}
	for _, member := range types.Marked(committee.Members, progress.Winners) {
		if err := k.addPoints(ctx, member, types.OverturnPoints, types.ReasonOverturned); err != nil {
			return err
		}
	}
	device, err := k.Device.GetDevice(ctx, round.Device)
	if err != nil {
		return err
	}
	if bytes.Equal(device.Round, round.Id) {
		if err := k.Device.Overturn(ctx, round.Device); err != nil {
			return err
		}
	}
	sdk.UnwrapSDKContext(ctx).Logger().Info("round overturned", "round", round.Id, "code", code)
	progress.Phase, progress.Code = types.PHASE_OVERTURNED, code
	return k.movePhase(ctx, progress)
}
