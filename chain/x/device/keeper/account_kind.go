// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/x/device/types"
)

// wearable is aceso.vault.v1.DataClass WEARABLE, the one class a SENSITIVE account may open.
const wearable uint32 = 1

func (k Keeper) accountKind(ctx context.Context, owner string) (types.OwnerKind, []byte, error) {
	raw, err := k.raw("owner", owner)
	if err != nil {
		return 0, nil, err
	}
	kind, err := k.AccountKinds.Get(ctx, raw)
	if errors.Is(err, collections.ErrNotFound) {
		return types.OWNER_KIND_UNSPECIFIED, raw, nil
	}
	return kind.Kind, raw, err
}

// ClaimAccountKind makes an account ORDINARY or SENSITIVE, for good; ErrAccountKind where it is already the other. Having a
// sensitive device tells a condition, so such an account must not be linked with the owner's other data.
func (k Keeper) ClaimAccountKind(ctx context.Context, owner string, sensitive bool) error {
	wanted := types.OWNER_KIND_ORDINARY
	if sensitive {
		wanted = types.OWNER_KIND_SENSITIVE
	}
	kind, raw, err := k.accountKind(ctx, owner)
	if err != nil {
		return err
	}
	switch kind {
	case wanted:
		return nil
	case types.OWNER_KIND_UNSPECIFIED:
		claimed := types.AccountKind{Owner: owner, Kind: wanted}
		if err := k.AccountKinds.Set(ctx, raw, claimed); err != nil {
			return err
		}
		return emit(ctx, &types.EventAccountKindSet{Kind: claimed})
	}
	return errorsmod.Wrapf(types.ErrAccountKind, "account %s: got %s, wanted %s", owner, kind, wanted)
}

// AccountKindAllows refuses a vault class (DataClass number) that the account's kind must not open; ErrAccountKind. An account
// without a kind may open any.
func (k Keeper) AccountKindAllows(ctx context.Context, owner string, class uint32) error {
	kind, _, err := k.accountKind(ctx, owner)
	if err != nil {
		return err
	}
	if kind == types.OWNER_KIND_SENSITIVE && class != wearable {
		return errorsmod.Wrapf(types.ErrAccountKind, "account %s: got class %d, wanted WEARABLE only for a sensitive account", owner, class)
	}
	return nil
}
