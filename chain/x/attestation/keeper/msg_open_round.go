// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/denom"
	"github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// OpenRound puts one device's evidence to a committee. The chain sees only its hash; the lead serves the bytes to the members.
func (s msgServer) OpenRound(ctx context.Context, msg *types.MsgOpenRound) (*types.MsgOpenRoundResponse, error) {
	if err := checkOpening(msg); err != nil {
		return nil, err
	}
	lead, err := s.activeLead(ctx, msg.Lead)
	if err != nil {
		return nil, err
	}
	params, err := s.GetParams(ctx)
	if err != nil {
		return nil, err
	}
	round, err := s.judge(ctx, msg, lead, params)
	if err != nil {
		return nil, err
	}
	if err := s.verifyStatement(ctx, msg, lead, &round); err != nil {
		return nil, err
	}
	return &types.MsgOpenRoundResponse{Round: round.Id}, s.open(ctx, msg, round, params)
}

// judge returns the round as it would be, but for its id.
func (k Keeper) judge(ctx context.Context, msg *types.MsgOpenRound, lead operatortypes.Operator, params types.Params) (types.Round, error) {
	device, err := k.judgeDevice(ctx, msg)
	if err != nil {
		return types.Round{}, err
	}
	keyGeneration, err := k.judgeKey(ctx, device, msg)
	if err != nil {
		return types.Round{}, err
	}
	nonce, err := k.judgeNonce(ctx, device, msg, params.NonceWindow)
	if err != nil {
		return types.Round{}, err
	}
	if err := k.checkRoom(ctx, lead.Address, device.Id, params.LeadDailyCap); err != nil {
		return types.Round{}, err
	}
	fee, err := k.judgeFund(ctx, device.Model)
	if err != nil {
		return types.Round{}, err
	}
	epoch, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return types.Round{}, err
	}
	if _, err := k.eligible(ctx, epoch.Number, params.CommitteeSize, lead.Address); err != nil {
		return types.Round{}, err
	}
	snapshot, err := k.Snapshot.Get(ctx)
	if err != nil {
		return types.Round{}, err
	}
	return types.Round{
		Device: device.Id, Model: device.Model, Purpose: msg.Purpose, Lead: lead.Address, EvidenceHash: msg.EvidenceHash,
		NonceHeight: msg.NonceHeight, DataKey: msg.DataKey, KeyGeneration: keyGeneration, OpenedHeight: height(ctx), OpenedTime: now(ctx),
		Snapshot: snapshot.Hash, VerifierVersion: types.VerifierVersion, Fee: fee, Format: msg.Format, Nonce: nonce, Epoch: epoch.Number,
	}, nil
}

// verifyStatement names the round by its statement and checks the data key's signature over it. The statement names the lead: a
// copy of it is of no use to another. Errors: ErrRoundExists, ErrStatement.
func (k Keeper) verifyStatement(ctx context.Context, msg *types.MsgOpenRound, lead operatortypes.Operator, round *types.Round) error {
	address, err := k.raw("lead", lead.Address)
	if err != nil {
		return err
	}
	round.Id = canon.RoundStatement(canon.RoundFields{
		ChainID: sdk.UnwrapSDKContext(ctx).ChainID(), DeviceID: msg.Device, Purpose: uint8(msg.Purpose),
		EvidenceHash: msg.EvidenceHash, NonceHeight: uint64(msg.NonceHeight), Lead: address,
	})
	exists, err := k.Rounds.Has(ctx, round.Id)
	if err != nil {
		return err
	}
	if exists {
		return errorsmod.Wrapf(types.ErrRoundExists, "round %x: got its statement again, wanted a new one", round.Id)
	}
	cost.Charge(ctx, cost.P256, "round statement")
	if !canon.VerifyDataKey(msg.DataKey, round.Id, msg.StatementSignature) {
		return errorsmod.Wrapf(types.ErrStatement, "round %x: got a signature that does not verify, wanted the data key's", round.Id)
	}
	return nil
}

// open takes the lead's deposit and writes the round.
func (k Keeper) open(ctx context.Context, msg *types.MsgOpenRound, round types.Round, params types.Params) error {
	hot, err := k.raw("lead", msg.Lead)
	if err != nil {
		return err
	}
	if round.Fee > 0 {
		if err := k.Bank.SendCoinsFromAccountToModule(ctx, hot, types.ModuleName, denom.Coins(round.Fee)); err != nil {
			return err
		}
	}
	if err := k.Rounds.Set(ctx, round.Id, round); err != nil {
		return err
	}
	if err := k.ByDevice.Set(ctx, collections.Join(round.Device, round.Id)); err != nil {
		return err
	}
	if err := k.reserve(ctx, round.Model, round.Fee); err != nil {
		return err
	}
	if err := k.markOpened(ctx, round); err != nil {
		return err
	}
	progress := types.Progress{Round: round.Id, Phase: types.PHASE_COMMIT, Deadline: round.OpenedTime + params.CommitSeconds}
	if err := k.setProgress(ctx, progress); err != nil {
		return err
	}
	return emit(ctx, &types.EventRoundOpened{Round: round, Progress: progress, StatementSignature: msg.StatementSignature})
}
