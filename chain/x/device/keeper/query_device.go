// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/internal/modules"
	"github.com/aceso-network/aceso/chain/internal/page"
	"github.com/aceso-network/aceso/chain/x/device/types"
)

// Device answers one device with all its data keys.
func (q queryServer) Device(ctx context.Context, request *types.QueryDeviceRequest) (*types.QueryDeviceResponse, error) {
	id, err := modules.ID("device", request.Id)
	if err != nil {
		return nil, err
	}
	device, err := q.k.GetDevice(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	keys, err := q.k.keysOf(ctx, id)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryDeviceResponse{Device: device, Keys: keys}, nil
}

// DevicesByOwner answers a page of an account's devices by id.
func (q queryServer) DevicesByOwner(
	ctx context.Context, request *types.QueryDevicesByOwnerRequest,
) (*types.QueryDevicesByOwnerResponse, error) {
	owner, err := q.k.addresses.StringToBytes(request.Owner)
	if err != nil {
		return nil, status.Errorf(codes.InvalidArgument, "owner: got %q, wanted an address", request.Owner)
	}
	devices, next, err := q.devicesOf(ctx, q.k.ByOwner, owner, request.Pagination)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryDevicesByOwnerResponse{Devices: devices, Pagination: next}, nil
}

// DevicesByModel answers a page of a model's devices by id.
func (q queryServer) DevicesByModel(
	ctx context.Context, request *types.QueryDevicesByModelRequest,
) (*types.QueryDevicesByModelResponse, error) {
	model, err := modules.ID("model", request.Model)
	if err != nil {
		return nil, err
	}
	devices, next, err := q.devicesOf(ctx, q.k.ByModel, model, request.Pagination)
	if err != nil {
		return nil, kinds.Answer(err)
	}
	return &types.QueryDevicesByModelResponse{Devices: devices, Pagination: next}, nil
}

func (q queryServer) devicesOf(
	ctx context.Context, index collections.KeySet[collections.Pair[[]byte, []byte]], first []byte, request *query.PageRequest,
) ([]types.Device, *query.PageResponse, error) {
	bounded, err := page.Bounded(request)
	if err != nil {
		return nil, nil, err
	}
	return query.CollectionPaginate(ctx, index, bounded,
		func(key collections.Pair[[]byte, []byte], _ collections.NoValue) (types.Device, error) {
			return q.k.GetDevice(ctx, key.K2())
		},
		query.WithCollectionPaginationPairPrefix[[]byte, []byte](first))
}
