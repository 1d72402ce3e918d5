// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// AttestEthics says that a committee in office read and approves one protocol version; the study becomes ACTIVE by it.
func (s msgServer) AttestEthics(ctx context.Context, msg *types.MsgAttestEthics) (*types.MsgAttestEthicsResponse, error) {
	if err := s.committeeInOffice(ctx, msg.Committee); err != nil {
		return nil, err
	}
	study, err := s.openStudy(ctx, msg.Study)
	if err != nil {
		return nil, err
	}
	if msg.Version != study.Version {
		return nil, errorsmod.Wrapf(types.ErrVersion, "study %x version: got %d, wanted %d, the current one", study.Id, msg.Version, study.Version)
	}
	if len(msg.Hash) != types.IDSize || msg.Until <= now(ctx) {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "ethics: got a hash of %d bytes until %d, wanted %d and a time to come", len(msg.Hash), msg.Until, types.IDSize)
	}
	ethics := types.Ethics{Study: study.Id, Version: msg.Version, Hash: msg.Hash, Committee: msg.Committee, Until: msg.Until, Time: now(ctx)}
	if err := s.Ethics.Set(ctx, collections.Join(study.Id, msg.Version), ethics); err != nil {
		return nil, err
	}
	if err := emit(ctx, &types.EventEthicsAttested{Ethics: ethics}); err != nil {
		return nil, err
	}
	if study.Status != types.STUDY_STATUS_DRAFT {
		return &types.MsgAttestEthicsResponse{}, nil
	}
	study.Status = types.STUDY_STATUS_ACTIVE
	return &types.MsgAttestEthicsResponse{}, s.setStudy(ctx, study)
}

func (k Keeper) committeeInOffice(ctx context.Context, address string) error {
	raw, err := k.raw("committee", address)
	if err != nil {
		return err
	}
	committee, err := k.Committees.Get(ctx, raw)
	if errors.Is(err, collections.ErrNotFound) {
		return errorsmod.Wrapf(types.ErrCommitteeUnknown, "committee: got %s, wanted an approved one", address)
	}
	if err != nil {
		return err
	}
	if committee.Until <= now(ctx) {
		return errorsmod.Wrapf(types.ErrCommitteeUnknown, "committee %s: got one whose office ended at %d, wanted one in office", address, committee.Until)
	}
	return nil
}
