// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/study/types"
)

// GetStudy reads a study; ErrStudyNotFound.
func (k Keeper) GetStudy(ctx context.Context, id []byte) (types.Study, error) {
	study, err := k.Studies.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return study, errorsmod.Wrapf(types.ErrStudyNotFound, "study %x: got none, wanted a created one", id)
	}
	return study, err
}

// GetRequest reads a request; ErrRequestNotFound.
func (k Keeper) GetRequest(ctx context.Context, id []byte) (types.Request, error) {
	request, err := k.Requests.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return request, errorsmod.Wrapf(types.ErrRequestNotFound, "request %x: got none, wanted an opened one", id)
	}
	return request, err
}

// orderFor reads the payment and request behind an order and refuses who did not ask for it; ErrRequestNotFound, ErrNotResearcher.
func (k Keeper) orderFor(ctx context.Context, order []byte, researcher string) (types.RequestOrder, types.Request, error) {
	payment, err := k.RequestOrders.Get(ctx, order)
	if errors.Is(err, collections.ErrNotFound) {
		return payment, types.Request{}, errorsmod.Wrapf(types.ErrRequestNotFound, "order %x: got none of a study, wanted one", order)
	}
	if err != nil {
		return payment, types.Request{}, err
	}
	request, err := k.GetRequest(ctx, payment.Request)
	if err != nil {
		return payment, request, err
	}
	if request.Researcher != researcher {
		return payment, request, errorsmod.Wrapf(types.ErrNotResearcher, "order %x: got %s, wanted who asked for it", order, researcher)
	}
	return payment, request, nil
}

// studyOf reads a study that is not closed and refuses who is not its sponsor; ErrStudyNotFound, ErrNotSponsor, ErrStudyClosed.
func (k Keeper) studyOf(ctx context.Context, sponsor string, id []byte) (types.Study, error) {
	study, err := k.openStudy(ctx, id)
	if err != nil {
		return study, err
	}
	if study.Sponsor != sponsor {
		return study, errorsmod.Wrapf(types.ErrNotSponsor, "study %x: got %s, wanted its sponsor", id, sponsor)
	}
	return study, nil
}

func (k Keeper) openStudy(ctx context.Context, id []byte) (types.Study, error) {
	study, err := k.GetStudy(ctx, id)
	if err != nil {
		return study, err
	}
	if study.Status == types.STUDY_STATUS_CLOSED {
		return study, errorsmod.Wrapf(types.ErrStudyClosed, "study %x: got a closed one, wanted an open one", id)
	}
	return study, nil
}

// ethicsOf reads the attestation of a version; the zero value where there is none: it is over at time 0.
func (k Keeper) ethicsOf(ctx context.Context, study []byte, version uint32) (types.Ethics, error) {
	ethics, err := k.Ethics.Get(ctx, collections.Join(study, version))
	if errors.Is(err, collections.ErrNotFound) {
		return types.Ethics{}, nil
	}
	return ethics, err
}

func (k Keeper) raw(subject, text string) ([]byte, error) {
	bytes, err := k.addresses.StringToBytes(text)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "%s: %s", subject, err)
	}
	return bytes, nil
}
