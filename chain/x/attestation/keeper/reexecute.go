// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"errors"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/evidence"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// reexecute is the result that the chain's own verifier comes to, given what was known when the round was opened; ErrNotAsOpened where
// that is not known any more, ErrNoTwin where the evidence turns out to be of another format.
func (k Keeper) reexecute(ctx context.Context, round types.Round, envelope []byte, revoked []string) (types.Result, error) {
	model, err := k.modelAsOpened(ctx, round)
	if err != nil {
		return types.Result{}, err
	}
	params, err := k.GetParams(ctx)
	if err != nil {
		return types.Result{}, err
	}
	cost.Charge(ctx, 2*cost.P384+cost.Hashing(4*len(envelope)), "evidence") // at most two signatures, on either curve
	verdict, err := evidence.Verify(envelope, evidence.Context{
		Device: round.Device, Model: model, Nonce: round.Nonce, DataKey: round.DataKey, Time: round.OpenedTime, Snapshot: round.Snapshot,
		Revoked: revoked, ResultSeconds: params.ResultSeconds,
	})
	if errors.Is(err, evidence.ErrNoTwin) {
		return types.Result{}, errorsmod.Wrapf(types.ErrNoTwin, "round %x: %s", round.Id, err)
	}
	return resultOf(verdict), err
}

// modelAsOpened reads the model, its anchors and references. Anchors say when they were retired; a reference value that was set since the
// round was opened has forgotten what it said before. ErrNotAsOpened.
func (k Keeper) modelAsOpened(ctx context.Context, round types.Round) (evidence.Model, error) {
	model, err := k.Device.GetModel(ctx, round.Model)
	if err != nil {
		return evidence.Model{}, err
	}
	known := evidence.Model{ID: model.Id, Formats: model.Formats, Certifications: model.Certifications, MaxTier: uint8(model.MaxTier)}
	for _, id := range model.Anchors {
		cost.Charge(ctx, cost.Entry, "anchor")
		anchor, err := k.Device.GetAnchor(ctx, id)
		if err != nil {
			return known, err
		}
		known.Anchors = append(known.Anchors, evidence.Anchor{Format: anchor.Format, Material: anchor.Material, Retired: anchor.Retired})
	}
	references, err := k.Device.References(ctx, model.Id)
	if err != nil {
		return known, err
	}
	for _, reference := range references {
		cost.Charge(ctx, cost.Entry, "reference value")
		if reference.Changed >= round.OpenedTime {
			return known, errorsmod.Wrapf(types.ErrNotAsOpened, "reference value %x: got it set at %d, wanted before the round at %d", reference.Measurement, reference.Changed, round.OpenedTime)
		}
		known.References = append(known.References, evidence.Reference{
			Measurement: reference.Measurement, From: reference.From, Until: reference.Until, NonceBuilder: reference.NonceBuilder,
			Warn: reference.State == devicetypes.REFERENCE_STATE_WARN, Recalled: reference.State == devicetypes.REFERENCE_STATE_RECALLED,
		})
	}
	return known, nil
}

// revokedAsOpened reads the revocation data that the challenger hands in: those that the round was opened under, or none where it was
// opened under none. ErrSnapshot.
func revokedAsOpened(ctx context.Context, round types.Round, snapshot []byte) ([]string, error) {
	if bytes.Equal(round.Snapshot, make([]byte, types.IDSize)) {
		if len(snapshot) > 0 {
			return nil, errorsmod.Wrapf(types.ErrSnapshot, "round %x: got %d bytes of revocation data, wanted none: it was opened under none", round.Id, len(snapshot))
		}
		return nil, nil
	}
	if len(snapshot) > types.MaxSnapshotBytes {
		return nil, errorsmod.Wrapf(types.ErrSnapshot, "round %x: got %d bytes of revocation data, wanted at most %d", round.Id, len(snapshot), types.MaxSnapshotBytes)
	}
	cost.Charge(ctx, cost.Hashing(len(snapshot))+cost.Decoding(len(snapshot)), "revocation data")
	revoked, err := evidence.ParseSnapshot(snapshot, round.Snapshot)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrSnapshot, "round %x: %s", round.Id, err)
	}
	return revoked, nil
}

func resultOf(v canon.VerdictFields) types.Result {
	return types.Result{
		V: uint32(v.V), Format: v.Format, Device: v.Device, Model: v.Model, Nonce: v.Nonce, DataKey: v.DataKey, MeasurementId: v.MeasurementID,
		Vector: v.Vector, Tier: devicetypes.Tier(v.Tier), Code: v.Code, Snapshot: v.Snapshot, EvidenceHash: v.EvidenceHash, ValidUntil: v.ValidUntil,
	}
}
