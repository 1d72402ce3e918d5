// SPDX-License-Identifier: Apache-2.0

// Package keeper holds studies, their escrows and their requests for records.
package keeper

import (
	"context"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/address"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/aceso-network/aceso/chain/internal/events"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

// Dependencies are the keepers this module may call.
type Dependencies struct {
	Consent      types.ConsentKeeper
	Device       types.DeviceKeeper
	Record       types.RecordKeeper
	Vault        types.VaultKeeper
	Release      types.ReleaseKeeper
	Reward       types.RewardKeeper
	Operator     types.OperatorKeeper
	Bank         types.BankKeeper
	Distribution types.DistributionKeeper
}

// Keeper of the study module.
type Keeper struct {
	Dependencies
	addresses address.Codec
	authority string

	Schema collections.Schema

	Params        collections.Item[types.Params]                                        // → parameters
	Studies       collections.Map[[]byte, types.Study]                                  // study id → head
	Protocols     collections.Map[collections.Pair[[]byte, uint32], types.Protocol]     // (study, version) → protocol
	Escrows       collections.Map[[]byte, types.Escrow]                                 // study id → money
	Contributions collections.Map[collections.Pair[[]byte, []byte], types.Contribution] // (study, funder address) → what was put in
	Committees    collections.Map[[]byte, types.EthicsCommittee]                        // committee address → committee
	Ethics        collections.Map[collections.Pair[[]byte, uint32], types.Ethics]       // (study, version) → attestation
	Profiles      collections.Map[[]byte, types.Profile]                                // researcher address → profile
	Requests      collections.Map[[]byte, types.Request]                                // request id → request
	RequestOrders collections.Map[[]byte, types.RequestOrder]                           // order id → payment
	Requested     collections.Map[collections.Pair[[]byte, []byte], types.Requested]    // (study ‖ version, record) → mark
	Manifests     collections.Map[collections.Pair[[]byte, []byte], types.Manifest]     // (study, root) → manifest
	Results       collections.Map[collections.Pair[[]byte, []byte], types.Result]       // (order, blob) → returned result
	ByStudy       collections.KeySet[collections.Pair[[]byte, []byte]]                  // (study, request), derived
}

// NewKeeper declares the state; it panics if two collections share a prefix.
func NewKeeper(
	cdc codec.BinaryCodec, storeService store.KVStoreService, addresses address.Codec, keepers Dependencies, authority string,
) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	pair := collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)
	version := collections.PairKeyCodec(collections.BytesKey, collections.Uint32Key)
	k := Keeper{
		Dependencies:  keepers,
		addresses:     addresses,
		authority:     authority,
		Params:        collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Studies:       collections.NewMap(sb, types.StudiesPrefix, "studies", collections.BytesKey, codec.CollValue[types.Study](cdc)),
		Protocols:     collections.NewMap(sb, types.ProtocolsPrefix, "protocols", version, codec.CollValue[types.Protocol](cdc)),
		Escrows:       collections.NewMap(sb, types.EscrowsPrefix, "escrows", collections.BytesKey, codec.CollValue[types.Escrow](cdc)),
		Contributions: collections.NewMap(sb, types.ContributionsPrefix, "contributions", pair, codec.CollValue[types.Contribution](cdc)),
		Committees:    collections.NewMap(sb, types.CommitteesPrefix, "committees", collections.BytesKey, codec.CollValue[types.EthicsCommittee](cdc)),
		Ethics:        collections.NewMap(sb, types.EthicsPrefix, "ethics", version, codec.CollValue[types.Ethics](cdc)),
		Profiles:      collections.NewMap(sb, types.ProfilesPrefix, "profiles", collections.BytesKey, codec.CollValue[types.Profile](cdc)),
		Requests:      collections.NewMap(sb, types.RequestsPrefix, "requests", collections.BytesKey, codec.CollValue[types.Request](cdc)),
		RequestOrders: collections.NewMap(sb, types.RequestOrdersPrefix, "request_orders", collections.BytesKey, codec.CollValue[types.RequestOrder](cdc)),
		Requested:     collections.NewMap(sb, types.RequestedPrefix, "requested", pair, codec.CollValue[types.Requested](cdc)),
		Manifests:     collections.NewMap(sb, types.ManifestsPrefix, "manifests", pair, codec.CollValue[types.Manifest](cdc)),
		Results:       collections.NewMap(sb, types.ResultsPrefix, "results", pair, codec.CollValue[types.Result](cdc)),
		ByStudy:       collections.NewKeySet(sb, types.ByStudyPrefix, "by_study", pair),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }

func chainID(ctx context.Context) string { return sdk.UnwrapSDKContext(ctx).ChainID() }

func emit(ctx context.Context, event proto.Message) error {
	return events.Emit(ctx, event)
}
