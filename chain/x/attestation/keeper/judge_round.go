// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/safemath"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// checkOpening refuses a message that no state could make right; ErrInvalid, ErrPurpose.
func checkOpening(msg *types.MsgOpenRound) error {
	if err := types.CheckID("device", msg.Device); err != nil {
		return err
	}
	if err := types.CheckID("evidence_hash", msg.EvidenceHash); err != nil {
		return err
	}
	if !msg.Purpose.Known() {
		return errorsmod.Wrapf(types.ErrPurpose, "purpose: got %d, wanted ENROL, RENEW or KEY_CHANGE", msg.Purpose)
	}
	if _, err := canon.DecodeCoseKey(msg.DataKey); err != nil {
		return errorsmod.Wrapf(types.ErrInvalid, "data_key: %s", err)
	}
	return nil
}

// activeLead reads the relayer behind a hot address; ErrLeadNotActive.
func (k Keeper) activeLead(ctx context.Context, hot string) (operatortypes.Operator, error) {
	lead, err := k.Operator.OperatorByHot(ctx, hot)
	if errors.Is(err, operatortypes.ErrOperatorNotFound) {
		return lead, errorsmod.Wrapf(types.ErrLeadNotActive, "lead: got %s, wanted the hot address of a relayer", hot)
	}
	if err != nil {
		return lead, err
	}
	if lead.Role != operatortypes.ROLE_RELAYER || lead.Status != operatortypes.STATUS_ACTIVE {
		return lead, errorsmod.Wrapf(types.ErrLeadNotActive, "lead %s: got %s %s, wanted an active relayer", lead.Address, lead.Status, lead.Role)
	}
	return lead, nil
}

// judgeDevice reads the device and its model and refuses a round that could not end well; ErrRevoked, ErrInvalid of a format.
func (k Keeper) judgeDevice(ctx context.Context, msg *types.MsgOpenRound) (devicetypes.Device, error) {
	device, err := k.Device.GetDevice(ctx, msg.Device)
	if err != nil {
		return device, err
	}
	if device.Status == devicetypes.DEVICE_STATUS_REVOKED {
		return device, errorsmod.Wrapf(devicetypes.ErrRevoked, "device %x: got a round, wanted none after REVOKED", device.Id)
	}
	model, err := k.Device.GetModel(ctx, device.Model)
	if err != nil {
		return device, err
	}
	if !model.Takes(msg.Format) {
		return device, errorsmod.Wrapf(types.ErrInvalid, "format: got %q, wanted one of the model's", msg.Format)
	}
	return device, nil
}

// judgeKey returns the key generation that the round is about. After the first AFFIRMED round only the device's own data key, or a
// new one on a key change, can speak for it. Errors: ErrPurpose, devicetypes.ErrDataKey, devicetypes.ErrKeyChangeNotAllowed.
func (k Keeper) judgeKey(ctx context.Context, device devicetypes.Device, msg *types.MsgOpenRound) (uint32, error) {
	first := device.KeyGeneration == 0
	if first != (msg.Purpose == types.PURPOSE_ENROL) {
		return 0, errorsmod.Wrapf(types.ErrPurpose, "device %x: got %s at key generation %d, wanted ENROL for the first only",
			device.Id, msg.Purpose, device.KeyGeneration)
	}
	if first {
		return 1, nil
	}
	current, err := k.Device.GetDataKey(ctx, device.Id, device.KeyGeneration)
	if err != nil {
		return 0, err
	}
	same := bytes.Equal(current.DataKey, msg.DataKey)
	if same != (msg.Purpose == types.PURPOSE_RENEW) {
		return 0, errorsmod.Wrapf(devicetypes.ErrDataKey, "device %x: got %s with the current key %t, wanted it for RENEW only",
			device.Id, msg.Purpose, same)
	}
	if same {
		return device.KeyGeneration, nil
	}
	return device.KeyGeneration + 1, k.checkKeyChange(ctx, device, msg.DataKey)
}

func (k Keeper) checkKeyChange(ctx context.Context, device devicetypes.Device, dataKey []byte) error {
	hash := sha256.Sum256(dataKey)
	allowed, err := k.Device.KeyChangeAllowed(ctx, device.Id, hash[:])
	if err != nil {
		return err
	}
	if !allowed {
		return errorsmod.Wrapf(devicetypes.ErrKeyChangeNotAllowed, "device %x: got key %x, wanted the one its owner allowed", device.Id, hash)
	}
	return nil
}

// judgeNonce returns the nonce that the evidence must carry. Its block must be among the newest of the ring, so that evidence is
// fresh, and above the last AFFIRMED round's, so that old evidence never comes back; ErrNonceStale.
func (k Keeper) judgeNonce(ctx context.Context, device devicetypes.Device, msg *types.MsgOpenRound, window uint32) ([]byte, error) {
	oldest := height(ctx) - int64(window) + 1
	if msg.NonceHeight < oldest || msg.NonceHeight > height(ctx) || msg.NonceHeight <= device.LastAffirmedHeight {
		return nil, errorsmod.Wrapf(types.ErrNonceStale, "nonce_height: got %d, wanted %d to %d and above %d",
			msg.NonceHeight, oldest, height(ctx), device.LastAffirmedHeight)
	}
	hash, err := k.Operator.HeaderAt(ctx, msg.NonceHeight)
	if errors.Is(err, operatortypes.ErrHeaderNotInRing) {
		return nil, errorsmod.Wrapf(types.ErrNonceStale, "nonce_height: got %d, wanted a block in the ring", msg.NonceHeight)
	}
	if err != nil {
		return nil, err
	}
	return canon.Nonce(canon.NonceFields{
		ChainID: sdk.UnwrapSDKContext(ctx).ChainID(), Height: uint64(msg.NonceHeight), HeaderHash: hash,
		DeviceID: device.Id, Purpose: uint8(msg.Purpose), DataKey: msg.DataKey,
	}), nil
}

// judgeFund returns the round's fee; ErrFundShort where the model's fund does not cover it besides its other undecided rounds.
func (k Keeper) judgeFund(ctx context.Context, model []byte) (uint64, error) {
	params, err := k.Device.GetParams(ctx)
	if err != nil {
		return 0, err
	}
	reserved, err := k.reserved(ctx, model)
	if err != nil {
		return 0, err
	}
	wanted, err := safemath.Add(reserved, params.RoundFee)
	if err != nil {
		return 0, err
	}
	balance, err := k.Device.FundBalance(ctx, model)
	if err != nil {
		return 0, err
	}
	if balance < wanted {
		return 0, errorsmod.Wrapf(types.ErrFundShort, "model %x: got %d in the fund, wanted %d for its open rounds", model, balance, wanted)
	}
	return params.RoundFee, nil
}
