// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

func TestQueriesAnswerWhatIsInState(t *testing.T) {
	w := lively(t)
	models, err := w.query.Models(w.ctx, &types.QueryModelsRequest{})
	require.NoError(t, err)
	require.Len(t, models.Models, 1)
	model := hex.EncodeToString(models.Models[0].Id)
	one, err := w.query.Model(w.ctx, &types.QueryModelRequest{Id: model})
	require.NoError(t, err)
	require.Equal(t, uint64(30), one.Fund.Balance)
	require.Len(t, one.Recalls, 1)
	references, err := w.query.References(w.ctx, &types.QueryReferencesRequest{Model: model})
	require.NoError(t, err)
	require.Len(t, references.References, 1)
	device, err := w.query.Device(w.ctx, &types.QueryDeviceRequest{Id: hex.EncodeToString(id("changed"))})
	require.NoError(t, err)
	require.Len(t, device.Keys, 2)
	makers, err := w.query.Makers(w.ctx, &types.QueryMakersRequest{})
	require.NoError(t, err)
	require.Len(t, makers.Makers, 1)
	anchors, err := w.query.Anchors(w.ctx, &types.QueryAnchorsRequest{})
	require.NoError(t, err)
	require.Len(t, anchors.Anchors, 1)
}

func TestDevicesOfAModelComeInPages(t *testing.T) {
	w := lively(t)
	models, err := w.query.Models(w.ctx, &types.QueryModelsRequest{})
	require.NoError(t, err)
	request := &types.QueryDevicesByModelRequest{Model: hex.EncodeToString(models.Models[0].Id), Pagination: &query.PageRequest{Limit: 5}}
	first, err := w.query.DevicesByModel(w.ctx, request)
	require.NoError(t, err)
	require.Len(t, first.Devices, 5)
	request.Pagination = &query.PageRequest{Limit: 5, Key: first.Pagination.NextKey}
	second, err := w.query.DevicesByModel(w.ctx, request)
	require.NoError(t, err)
	require.Len(t, second.Devices, 2)
}

func TestQueriesTellNotFoundFromBadInput(t *testing.T) {
	w := newWorld(t)
	unknown := hex.EncodeToString(id("none"))
	cases := []struct {
		title string
		ask   func() error
		want  codes.Code
	}{
		{"an unknown maker", func() error {
			_, err := w.query.Maker(w.ctx, &types.QueryMakerRequest{Address: addr("maker")})
			return err
		}, codes.NotFound},
		{"an unknown model", func() error { _, err := w.query.Model(w.ctx, &types.QueryModelRequest{Id: unknown}); return err }, codes.NotFound},
		{"references of an unknown model", func() error {
			_, err := w.query.References(w.ctx, &types.QueryReferencesRequest{Model: unknown})
			return err
		}, codes.NotFound},
		{"an unknown device", func() error { _, err := w.query.Device(w.ctx, &types.QueryDeviceRequest{Id: unknown}); return err }, codes.NotFound},
		{"an id of 31 bytes", func() error { _, err := w.query.Device(w.ctx, &types.QueryDeviceRequest{Id: unknown[2:]}); return err }, codes.InvalidArgument},
		{"a bad address", func() error { _, err := w.query.Maker(w.ctx, &types.QueryMakerRequest{Address: "x"}); return err }, codes.InvalidArgument},
		{"a page of 201", func() error {
			_, err := w.query.Models(w.ctx, &types.QueryModelsRequest{Pagination: &query.PageRequest{Limit: 201}})
			return err
		}, codes.InvalidArgument},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) { require.Equal(t, c.want, status.Code(c.ask())) })
	}
}
