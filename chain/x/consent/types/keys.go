// SPDX-License-Identifier: Apache-2.0

package types

import "cosmossdk.io/collections"

const (
	// ModuleName names the module, its store and its error codespace.
	ModuleName = "consent"
	// StoreKey is the store's name in proofs.
	StoreKey = ModuleName
)

// Primary collections are numbered as their fields in GenesisState; derived ones from 64.
var (
	ParamsPrefix         = collections.NewPrefix(1)
	ConsentsPrefix       = collections.NewPrefix(2)
	HeadsPrefix          = collections.NewPrefix(3)
	GuardiansPrefix      = collections.NewPrefix(4)
	TermsPrefix          = collections.NewPrefix(5)
	VisasPrefix          = collections.NewPrefix(6)
	IssuersPrefix        = collections.NewPrefix(7)
	DeidMethodsPrefix    = collections.NewPrefix(8)
	ConsentsByOwnerIndex = collections.NewPrefix(64)
	LiveConsentsIndex    = collections.NewPrefix(65)
)

// Bounds on what an account or an issuer may store.
const (
	HashSize             = 32
	MaxLiveCeiling       = 256 // no parameters may allow more live consents of one owner
	MaxGuardians         = 8
	MaxVisas             = 64
	MaxGranteeVisas      = 8
	MaxCountries         = 32
	MaxReferenceLength   = 128
	MaxURILength         = 256
	MaxLabelLength       = 64
	MaxLanguageLength    = 35 // BCP 47 section 4.4.1
	FirstYear, FinalYear = 1900, 9999
)
