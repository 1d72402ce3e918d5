// SPDX-License-Identifier: Apache-2.0

package types

import (
	"context"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// RecordKeeper knows the records that an order opens.
type RecordKeeper interface {
	GetRecord(ctx context.Context, id []byte) (recordtypes.Record, error)
}

// VaultKeeper knows vaults and who holds their shares.
type VaultKeeper interface {
	GetVault(ctx context.Context, id []byte) (vaulttypes.Vault, error)
	GetParams(ctx context.Context) (vaulttypes.Params, error)
	Committee(ctx context.Context, vault []byte, shareGeneration uint32) (operatortypes.Committee, vaulttypes.Deal, error)
}

// ConsentKeeper knows what became of the consents that an order stands on.
type ConsentKeeper interface {
	GetConsent(ctx context.Context, id []byte) (consenttypes.Consent, error)
}

// OperatorKeeper knows which trustee a hot address acts for.
type OperatorKeeper interface {
	OperatorByHot(ctx context.Context, hot string) (operatortypes.Operator, error)
}
