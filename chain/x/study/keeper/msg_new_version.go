// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// NewVersion adds a protocol version. The study is a draft again: the version needs ethics of its own, and consents that name the
// version before it do not reach over.
func (s msgServer) NewVersion(ctx context.Context, msg *types.MsgNewVersion) (*types.MsgNewVersionResponse, error) {
	study, err := s.studyOf(ctx, msg.Sponsor, msg.Study)
	if err != nil {
		return nil, err
	}
	if err := s.checkProtocol(ctx, msg.Protocol); err != nil {
		return nil, err
	}
	study.Version++
	if study.Status == types.STUDY_STATUS_ACTIVE {
		study.Status = types.STUDY_STATUS_DRAFT
	}
	if err := s.setProtocol(ctx, msg.Protocol.At(study.Id, study.Version, now(ctx))); err != nil {
		return nil, err
	}
	return &types.MsgNewVersionResponse{}, s.setStudy(ctx, study)
}
