// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// SetStudyStatus suspends a study (an ethics committee in office, or the council) or lifts a suspension (only the committee that
// made it; the council's is lifted by a committee in office).
func (s msgServer) SetStudyStatus(ctx context.Context, msg *types.MsgSetStudyStatus) (*types.MsgSetStudyStatusResponse, error) {
	study, err := s.openStudy(ctx, msg.Study)
	if err != nil {
		return nil, err
	}
	isCouncil, err := s.Operator.IsCouncil(ctx, msg.Signer)
	if err != nil {
		return nil, err
	}
	if !isCouncil {
		if err := s.committeeInOffice(ctx, msg.Signer); err != nil {
			return nil, errorsmod.Wrapf(types.ErrNotStatusSigner, "signer: got %s, wanted an ethics committee in office or the council", msg.Signer)
		}
	}
	switch {
	case msg.Status == types.STUDY_STATUS_SUSPENDED && study.Status != types.STUDY_STATUS_SUSPENDED:
		study.Status, study.SuspendedBy = types.STUDY_STATUS_SUSPENDED, msg.Signer
	case msg.Status == types.STUDY_STATUS_ACTIVE && study.Status == types.STUDY_STATUS_SUSPENDED && !isCouncil:
		if err := s.mayLift(ctx, study, msg.Signer); err != nil {
			return nil, err
		}
		if study.Status, err = s.statusByEthics(ctx, study); err != nil {
			return nil, err
		}
		study.SuspendedBy = ""
	default:
		return nil, errorsmod.Wrapf(types.ErrNotStatusSigner, "study %x: got %s to %s by %s, wanted a suspension, or its end by who made it", study.Id, study.Status, msg.Status, msg.Signer)
	}
	return &types.MsgSetStudyStatusResponse{}, s.setStudy(ctx, study)
}

// statusByEthics is ACTIVE where the current version was attested, DRAFT otherwise: a suspension replaces no attestation.
func (k Keeper) statusByEthics(ctx context.Context, study types.Study) (types.StudyStatus, error) {
	ethics, err := k.ethicsOf(ctx, study.Id, study.Version)
	if err != nil || len(ethics.Hash) == 0 {
		return types.STUDY_STATUS_DRAFT, err
	}
	return types.STUDY_STATUS_ACTIVE, nil
}

func (k Keeper) mayLift(ctx context.Context, study types.Study, signer string) error {
	if study.SuspendedBy == signer {
		return nil
	}
	byCommittee := k.committeeInOffice(ctx, study.SuspendedBy) == nil
	if byCommittee {
		return errorsmod.Wrapf(types.ErrNotStatusSigner, "study %x: got %s, wanted %s, who suspended it", study.Id, signer, study.SuspendedBy)
	}
	return nil
}
