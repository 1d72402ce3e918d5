// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// CreateStudy creates a study as a draft: it asks for nothing before an ethics committee attested its first version.
func (s msgServer) CreateStudy(ctx context.Context, msg *types.MsgCreateStudy) (*types.MsgCreateStudyResponse, error) {
	sponsor, err := s.raw("sponsor", msg.Sponsor)
	if err != nil {
		return nil, err
	}
	if len(msg.Salt) != types.SaltSize {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "study salt: got %d bytes, wanted %d", len(msg.Salt), types.SaltSize)
	}
	if err := s.checkProtocol(ctx, msg.Protocol); err != nil {
		return nil, err
	}
	id := canon.StudyID(chainID(ctx), sponsor, msg.Salt)
	exists, err := s.Studies.Has(ctx, id)
	if err != nil {
		return nil, err
	}
	if exists {
		return nil, errorsmod.Wrapf(types.ErrStudyExists, "study %x: got its salt again, wanted a fresh one", id)
	}
	if err := s.setProtocol(ctx, msg.Protocol.At(id, 1, now(ctx))); err != nil {
		return nil, err
	}
	study := types.Study{Id: id, Sponsor: msg.Sponsor, Status: types.STUDY_STATUS_DRAFT, Version: 1, Created: now(ctx)}
	if err := s.setStudy(ctx, study); err != nil {
		return nil, err
	}
	return &types.MsgCreateStudyResponse{Study: id}, s.setEscrow(ctx, types.Escrow{Study: id}, nil)
}

// checkProtocol refuses a protocol without what patients must know; ErrInvalid, ErrTermsUnknown.
func (k Keeper) checkProtocol(ctx context.Context, protocol types.ProtocolInput) error {
	if err := protocol.Validate(); err != nil {
		return err
	}
	known, err := k.Consent.TermsKnown(ctx, protocol.TermsHash)
	if err != nil {
		return err
	}
	if !known {
		return errorsmod.Wrapf(types.ErrTermsUnknown, "protocol terms_hash: got %x, wanted registered terms", protocol.TermsHash)
	}
	return nil
}
