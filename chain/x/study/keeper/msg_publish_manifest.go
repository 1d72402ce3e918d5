// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"bytes"
	"context"
	"slices"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/cost"
	"github.com/aceso-network/aceso/chain/internal/merkle"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// PublishManifest names the released records that a dataset is made of, so that a paper can cite one root and a reader check it.
func (s msgServer) PublishManifest(ctx context.Context, msg *types.MsgPublishManifest) (*types.MsgPublishManifestResponse, error) {
	study, err := s.GetStudy(ctx, msg.Study)
	if err != nil {
		return nil, err
	}
	if len(msg.Uri) > types.MaxURI || !types.Printable(msg.Uri) {
		return nil, errorsmod.Wrapf(types.ErrInvalid, "manifest uri: got %d bytes, wanted at most %d of printable ASCII", len(msg.Uri), types.MaxURI)
	}
	records, err := s.releasedTo(ctx, msg, study)
	if err != nil {
		return nil, err
	}
	leaves := make([][]byte, len(records))
	for i, record := range records {
		leaves[i] = merkle.Leaf(record)
	}
	manifest := types.Manifest{
		Study: study.Id, Root: merkle.Root(leaves), Researcher: msg.Researcher, Records: uint32(len(records)), Uri: msg.Uri, Time: now(ctx),
	}
	key := collections.Join(manifest.Study, manifest.Root)
	exists, err := s.Manifests.Has(ctx, key)
	if err != nil {
		return nil, err
	}
	if exists {
		return nil, errorsmod.Wrapf(types.ErrManifestExists, "manifest %x: got the same records again, wanted others", manifest.Root)
	}
	if err := s.Manifests.Set(ctx, key, manifest); err != nil {
		return nil, err
	}
	return &types.MsgPublishManifestResponse{Root: manifest.Root}, emit(ctx, &types.EventManifestPublished{Manifest: manifest, Records: records})
}

// releasedTo lists the records, ascending, and refuses what this study's orders did not release to this researcher: ErrTooMany,
// ErrRequestNotFound, ErrNotResearcher, ErrNotReleased.
func (k Keeper) releasedTo(ctx context.Context, msg *types.MsgPublishManifest, study types.Study) ([][]byte, error) {
	total := 0
	for _, part := range msg.Parts {
		total += len(part.Records)
	}
	if total == 0 || total > types.MaxManifest || len(msg.Parts) > types.MaxManifest {
		return nil, errorsmod.Wrapf(types.ErrTooMany, "manifest: got %d records in %d parts, wanted 1 to %d", total, len(msg.Parts), types.MaxManifest)
	}
	records := make([][]byte, 0, total)
	for _, part := range msg.Parts {
		released, err := k.paidRecords(ctx, part.Order, msg.Researcher, study)
		if err != nil {
			return nil, err
		}
		for _, record := range part.Records {
			cost.Charge(ctx, cost.Entry+cost.Leaf, "record of a manifest")
			if _, found := slices.BinarySearchFunc(released, record, bytes.Compare); !found {
				return nil, errorsmod.Wrapf(types.ErrNotReleased, "record %x: got one that order %x did not release, wanted a released one", record, part.Order)
			}
			records = append(records, record)
		}
	}
	slices.SortFunc(records, bytes.Compare)
	for i := 1; i < len(records); i++ {
		if bytes.Equal(records[i-1], records[i]) {
			return nil, errorsmod.Wrapf(types.ErrInvalid, "manifest record %x: got it twice, wanted it once", records[i])
		}
	}
	return records, nil
}

// paidRecords are the records of an order of this study that was released to this researcher and paid.
func (k Keeper) paidRecords(ctx context.Context, id []byte, researcher string, study types.Study) ([][]byte, error) {
	payment, request, err := k.orderFor(ctx, id, researcher)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(request.Study, study.Id) || payment.Status != types.REQUEST_ORDER_STATUS_PAID {
		return nil, errorsmod.Wrapf(types.ErrNotReleased, "order %x: got one that is %s, of study %x, wanted a PAID one of %x", id, payment.Status, request.Study, study.Id)
	}
	order, err := k.Release.GetOrder(ctx, id)
	return order.Records, err
}
