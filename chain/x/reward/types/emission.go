// SPDX-License-Identifier: Apache-2.0

package types

import "github.com/aceso-network/aceso/chain/internal/safemath"

// Emission is what the schedule offers for an epoch: first_emission, halved every halving_epochs.
func (p Params) Emission(epoch uint64) uint64 {
	halvings := epoch / p.HalvingEpochs
	if halvings >= 64 {
		return 0
	}
	return p.FirstEmission >> halvings
}

// Offered is the scheduled emission, cut to what the supply cap leaves.
func (p Params) Offered(epoch, minted uint64) uint64 {
	return min(p.Emission(epoch), p.SupplyCap-min(p.SupplyCap, minted))
}

// Minting is an epoch's mint and what of it is paid out at once.
type Minting struct {
	Mint        EpochMint
	Validators  uint64
	Community   uint64 // the community's part and what integer division left
	Unallocated uint64 // pools in which nobody has a share; not minted
}

// MintEpoch divides what is offered for an epoch. The pools of patients, makers and relayers exist when there is weight,
// that of trustees when there are any; a pool without members is not minted.
func MintEpoch(epoch, offered uint64, split Split, weight, trustees uint64) (Minting, error) {
	parts, dust, err := split.Divide(offered)
	if err != nil {
		return Minting{}, err
	}
	m := Minting{Mint: EpochMint{Epoch: epoch, Emission: offered, Split: split}, Validators: parts.Validators, Community: parts.Community + dust}
	claimable := parts.Patient + parts.Maker + parts.Relayers
	if weight == 0 {
		m.Unallocated, claimable = claimable, 0
	}
	if trustees == 0 {
		m.Unallocated += parts.Trustees
	} else {
		claimable += parts.Trustees
	}
	m.Mint.Remaining = claimable
	m.Mint.Minted = offered - m.Unallocated
	return m, nil
}

// ShareOf is a role's share of a minted epoch for weight out of total, rounded down.
func (m EpochMint) ShareOf(role Role, weight, total uint64) (uint64, error) {
	pool, err := safemath.MulDiv(m.Emission, uint64(m.Split.basisPoints(role)), safemath.BasisPoints)
	if err != nil || weight == 0 {
		return 0, err
	}
	return safemath.MulDiv(pool, weight, total)
}
