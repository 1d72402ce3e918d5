// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"
)

const (
	week       = int64(7 * 24 * 60 * 60)
	maxWeights = 32
	// maxWeight keeps tier weight times class weight times a batch's readings far from 64 bits.
	maxWeight = 1_000_000
)

// DefaultParams are those of a public network: weekly epochs, 700 000 aceso a week at first, halved about every four
// years, of at most a thousand million.
func DefaultParams() Params {
	return Params{
		SupplyCap:     1_000_000_000_000_000,
		EpochSeconds:  week,
		FirstEmission: 700_000_000_000,
		HalvingEpochs: 209,
		TierWeights:   []Weight{{Number: 2, Weight: 1}, {Number: 3, Weight: 4}, {Number: 4, Weight: 8}, {Number: 5, Weight: 10}},
		ClassWeights: []Weight{
			{Number: 1, Weight: 1}, {Number: 2, Weight: 10}, {Number: 3, Weight: 5}, {Number: 4, Weight: 5},
			{Number: 5, Weight: 20}, {Number: 6, Weight: 20}, {Number: 7, Weight: 1},
		},
		DeviceCap:       100_000,
		OwnerFullWeight: 200_000,
		Split:           Split{PatientBp: 6_500, MakerBp: 800, RelayersBp: 800, TrusteesBp: 1_000, ValidatorsBp: 500, CommunityBp: 400},
		ContestSeconds:  2 * week,
		KeepEpochs:      52,
	}
}

// Validate refuses parameters under which nothing could be earned, or claimed before it is forgotten.
func (p Params) Validate() error {
	rules := []struct {
		holds        bool
		name, wanted string
		got          any
	}{
		{p.SupplyCap > 0, "supply_cap", "above 0", p.SupplyCap},
		{p.EpochSeconds > 0, "epoch_seconds", "above 0", p.EpochSeconds},
		{p.HalvingEpochs > 0, "halving_epochs", "above 0", p.HalvingEpochs},
		{p.DeviceCap > 0, "device_cap", "above 0", p.DeviceCap},
		{p.OwnerFullWeight > 0, "owner_full_weight", "above 0", p.OwnerFullWeight},
		{p.ContestSeconds >= 0, "contest_seconds", "at least 0", p.ContestSeconds},
		{p.KeepEpochs > 0 && p.KeepEpochs <= 1_000, "keep_epochs", "1 to 1000", p.KeepEpochs},
	}
	for _, rule := range rules {
		if !rule.holds {
			return errorsmod.Wrapf(ErrParamsRefused, "%s: got %v, wanted %s", rule.name, rule.got, rule.wanted)
		}
	}
	if uint64(p.ContestSeconds/p.EpochSeconds)+1 >= p.KeepEpochs {
		return errorsmod.Wrapf(ErrParamsRefused, "keep_epochs: got %d, wanted more than the %d seconds of contest and one epoch last", p.KeepEpochs, p.ContestSeconds)
	}
	if err := checkWeights("tier_weights", p.TierWeights, tierZero); err != nil {
		return err
	}
	if err := checkWeights("class_weights", p.ClassWeights, 0); err != nil {
		return err
	}
	return p.Split.Validate()
}

// checkWeights wants numbers above a floor (the unspecified, and T0, which earns nothing), rising, with bounded weights.
func checkWeights(name string, table []Weight, floor uint32) error {
	if len(table) > maxWeights {
		return errorsmod.Wrapf(ErrParamsRefused, "%s: got %d entries, wanted at most %d", name, len(table), maxWeights)
	}
	last := floor
	for _, entry := range table {
		if entry.Number <= last {
			return errorsmod.Wrapf(ErrParamsRefused, "%s: got number %d after %d, wanted rising numbers above %d", name, entry.Number, last, floor)
		}
		if entry.Weight > maxWeight {
			return errorsmod.Wrapf(ErrParamsRefused, "%s: got weight %d, wanted at most %d", name, entry.Weight, maxWeight)
		}
		last = entry.Number
	}
	return nil
}
