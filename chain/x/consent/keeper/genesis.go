// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

// InitGenesis stores the primaries and rebuilds both indexes from them.
func (k Keeper) InitGenesis(ctx context.Context, genesis *types.GenesisState) error {
	if err := k.SetParams(ctx, genesis.Params); err != nil {
		return err
	}
	for _, consent := range genesis.Consents {
		owner, err := k.bytes("owner", consent.Owner)
		if err != nil {
			return err
		}
		if err := k.store(ctx, owner, consent); err != nil {
			return err
		}
	}
	for _, head := range genesis.Heads {
		owner, err := k.bytes("owner", head.Owner)
		if err != nil {
			return err
		}
		if err := k.Heads.Set(ctx, owner, head); err != nil {
			return err
		}
	}
	for _, guardian := range genesis.Guardians {
		if err := k.setGuardian(ctx, guardian); err != nil {
			return err
		}
	}
	return k.initCredentials(ctx, genesis)
}

func (k Keeper) initCredentials(ctx context.Context, genesis *types.GenesisState) error {
	for _, terms := range genesis.Terms {
		if err := k.Terms.Set(ctx, terms.Hash, terms); err != nil {
			return err
		}
	}
	for _, visa := range genesis.Visas {
		if err := k.setVisa(ctx, visa); err != nil {
			return err
		}
	}
	for _, issuer := range genesis.Issuers {
		key, err := k.bytes("issuer", issuer.Address)
		if err != nil {
			return err
		}
		if err := k.Issuers.Set(ctx, key, issuer); err != nil {
			return err
		}
	}
	for _, method := range genesis.DeidMethods {
		if err := k.DeidMethods.Set(ctx, method.Hash, method); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) setGuardian(ctx context.Context, guardian types.Guardian) error {
	ward, err := k.bytes("ward", guardian.Ward)
	if err != nil {
		return err
	}
	account, err := k.bytes("guardian", guardian.Guardian)
	if err != nil {
		return err
	}
	return k.Guardians.Set(ctx, collections.Join(ward, account), guardian)
}

func (k Keeper) setVisa(ctx context.Context, visa types.Visa) error {
	holder, err := k.bytes("holder", visa.Holder)
	if err != nil {
		return err
	}
	issuer, err := k.bytes("issuer", visa.Issuer)
	if err != nil {
		return err
	}
	return k.Visas.Set(ctx, collections.Join3(holder, issuer, visa.Type), visa)
}

// ExportGenesis is every primary, in key order.
func (k Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	genesis := &types.GenesisState{Params: params}
	for _, export := range []func() error{
		func() error { return collect(ctx, k.Consents, &genesis.Consents) },
		func() error { return collect(ctx, k.Heads, &genesis.Heads) },
		func() error { return collect(ctx, k.Guardians, &genesis.Guardians) },
		func() error { return collect(ctx, k.Terms, &genesis.Terms) },
		func() error { return collect(ctx, k.Visas, &genesis.Visas) },
		func() error { return collect(ctx, k.Issuers, &genesis.Issuers) },
		func() error { return collect(ctx, k.DeidMethods, &genesis.DeidMethods) },
	} {
		if err := export(); err != nil {
			return nil, err
		}
	}
	return genesis, nil
}

func collect[K, V any](ctx context.Context, from collections.Map[K, V], into *[]V) error {
	return from.Walk(ctx, nil, func(_ K, value V) (bool, error) {
		*into = append(*into, value)
		return false, nil
	})
}
