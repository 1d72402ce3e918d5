// SPDX-License-Identifier: Apache-2.0

// Package keeper holds the consents of every owner and the head that commits to the live ones.
package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/address"
	"cosmossdk.io/core/store"
	errorsmod "cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// Keeper is the module's state and the rules over it.
type Keeper struct {
	addresses address.Codec
	authority string

	Schema collections.Schema
	// Params: the module's parameters
	Params collections.Item[types.Params]
	// Consents: consent id → consent
	Consents collections.Map[[]byte, types.Consent]
	// Heads: owner → commitment to the owner's live consents
	Heads collections.Map[[]byte, types.Head]
	// Guardians: (ward, guardian) → guardian
	Guardians collections.Map[collections.Pair[[]byte, []byte], types.Guardian]
	// Terms: hash → text that consents are given under
	Terms collections.Map[[]byte, types.Terms]
	// Visas: (holder, issuer, type) → visa
	Visas collections.Map[collections.Triple[[]byte, []byte, string], types.Visa]
	// Issuers: address → approved issuer
	Issuers collections.Map[[]byte, types.Issuer]
	// DeidMethods: hash → recorded expert determination
	DeidMethods collections.Map[[]byte, types.DeidMethod]

	// ConsentsByOwner: (owner, consent id); derived
	ConsentsByOwner collections.KeySet[collections.Pair[[]byte, []byte]]
	// liveByOwner: (owner, consent id) of the consents in the owner's head; derived
	liveByOwner collections.KeySet[collections.Pair[[]byte, []byte]]
}

// NewKeeper declares the state; authority is the governance account.
func NewKeeper(cdc codec.BinaryCodec, storeService store.KVStoreService, addressCodec address.Codec, authority string) Keeper {
	sb := collections.NewSchemaBuilder(storeService)
	pair := collections.PairKeyCodec(collections.BytesKey, collections.BytesKey)
	visaKey := collections.TripleKeyCodec(collections.BytesKey, collections.BytesKey, collections.StringKey)
	k := Keeper{
		addresses:       addressCodec,
		authority:       authority,
		Params:          collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Consents:        collections.NewMap(sb, types.ConsentsPrefix, "consents", collections.BytesKey, codec.CollValue[types.Consent](cdc)),
		Heads:           collections.NewMap(sb, types.HeadsPrefix, "heads", collections.BytesKey, codec.CollValue[types.Head](cdc)),
		Guardians:       collections.NewMap(sb, types.GuardiansPrefix, "guardians", pair, codec.CollValue[types.Guardian](cdc)),
		Terms:           collections.NewMap(sb, types.TermsPrefix, "terms", collections.BytesKey, codec.CollValue[types.Terms](cdc)),
		Visas:           collections.NewMap(sb, types.VisasPrefix, "visas", visaKey, codec.CollValue[types.Visa](cdc)),
		Issuers:         collections.NewMap(sb, types.IssuersPrefix, "issuers", collections.BytesKey, codec.CollValue[types.Issuer](cdc)),
		DeidMethods:     collections.NewMap(sb, types.DeidMethodsPrefix, "deid_methods", collections.BytesKey, codec.CollValue[types.DeidMethod](cdc)),
		ConsentsByOwner: collections.NewKeySet(sb, types.ConsentsByOwnerIndex, "consents_by_owner", pair),
		liveByOwner:     collections.NewKeySet(sb, types.LiveConsentsIndex, "live_consents", pair),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(err)
	}
	k.Schema = schema
	return k
}

// GetConsent is the consent with this id, or ErrConsentNotFound.
func (k Keeper) GetConsent(ctx context.Context, id []byte) (types.Consent, error) {
	consent, err := k.Consents.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return consent, errorsmod.Wrapf(types.ErrConsentNotFound, "consent %x: got none, wanted one", id)
	}
	return consent, err
}

// LiveConsents are the consents that the owner's head commits to, by id. Decide leaves out those whose time is over.
func (k Keeper) LiveConsents(ctx context.Context, owner string) ([]types.Consent, error) {
	key, err := k.bytes("owner", owner)
	if err != nil {
		return nil, err
	}
	return k.live(ctx, key)
}

func (k Keeper) live(ctx context.Context, owner []byte) ([]types.Consent, error) {
	var ids [][]byte
	err := k.liveByOwner.Walk(ctx, ownedBy(owner), func(key collections.Pair[[]byte, []byte]) (bool, error) {
		ids = append(ids, key.K2())
		return false, nil
	})
	if err != nil {
		return nil, err
	}
	consents := make([]types.Consent, 0, len(ids))
	for _, id := range ids {
		consent, err := k.GetConsent(ctx, id)
		if err != nil {
			return nil, err
		}
		consents = append(consents, consent)
	}
	return consents, nil
}

func ownedBy(owner []byte) collections.Ranger[collections.Pair[[]byte, []byte]] {
	return collections.NewPrefixedPairRange[[]byte, []byte](owner)
}

// IsLive says whether a consent stands now: active, begun, not expired, not under review, its authority unexpired. An order whose
// consent is no longer live is void. An unknown id is not live.
func (k Keeper) IsLive(ctx context.Context, id []byte) (bool, error) {
	consent, err := k.Consents.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return false, nil
	}
	return err == nil && consent.InForce(now(ctx)), err
}

// DeidMethodLive says whether the expert determination is recorded and has not run out.
func (k Keeper) DeidMethodLive(ctx context.Context, hash []byte) (bool, error) {
	method, err := k.DeidMethods.Get(ctx, hash)
	if errors.Is(err, collections.ErrNotFound) {
		return false, nil
	}
	return err == nil && now(ctx) < method.Until, err
}

// TermsKnown says whether the text with this hash is registered.
func (k Keeper) TermsKnown(ctx context.Context, hash []byte) (bool, error) {
	return k.Terms.Has(ctx, hash)
}

// VisasOf are the visas of a holder, those that have run out included.
func (k Keeper) VisasOf(ctx context.Context, holder string) ([]types.Visa, error) {
	key, err := k.bytes("holder", holder)
	if err != nil {
		return nil, err
	}
	var visas []types.Visa
	err = k.Visas.Walk(ctx, collections.NewPrefixedTripleRange[[]byte, []byte, string](key),
		func(_ collections.Triple[[]byte, []byte, string], visa types.Visa) (bool, error) {
			visas = append(visas, visa)
			return false, nil
		})
	return visas, err
}

// bytes reads an address, or refuses with ErrFieldInvalid.
func (k Keeper) bytes(subject, text string) ([]byte, error) {
	raw, err := k.addresses.StringToBytes(text)
	if err != nil {
		return nil, errorsmod.Wrapf(types.ErrFieldInvalid, "%s: got %q, wanted an address", subject, text)
	}
	return raw, nil
}

// canonical is the one text of an address: Bech32 may be written in capitals, state never is.
func (k Keeper) canonical(subject, text string) (string, []byte, error) {
	raw, err := k.bytes(subject, text)
	if err != nil {
		return "", nil, err
	}
	canonical, err := k.addresses.BytesToString(raw)
	return canonical, raw, err
}

// now is block time in unix seconds.
func now(ctx context.Context) int64 { return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() }
