// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

const (
	maxCommittees    = 64
	maxCommitteeSize = 32
	maxReporterBp    = 1_000
)

// DefaultParams are those of a public network.
func DefaultParams() Params {
	return Params{
		MinBondRelayer:     10_000_000_000,
		MinBondTrustee:     20_000_000_000,
		EpochSeconds:       day,
		CommitteesPerEpoch: 16,
		CommitteeSize:      7,
		CommitteeThreshold: 4,
		MinAcks:            6,
		UnbondingSeconds:   28 * day,
		JailSeconds:        7 * day,
		SlashDelaySeconds:  14 * day,
		HoldSeconds:        30 * day,
		ReporterBp:         500,
		IdlePointsLimit:    24,
		IdleSlashBp:        10,
	}
}

// Validate refuses parameters that could stop the network or let two disjoint groups of trustees open one vault.
func (p Params) Validate() error {
	rules := []struct {
		holds        bool
		name, wanted string
		got          any
	}{
		{p.MinBondRelayer > 0, "min_bond_relayer", "above 0", p.MinBondRelayer},
		{p.MinBondTrustee > 0, "min_bond_trustee", "above 0", p.MinBondTrustee},
		{p.EpochSeconds > 0, "epoch_seconds", "above 0", p.EpochSeconds},
		{p.CommitteesPerEpoch >= 1 && p.CommitteesPerEpoch <= maxCommittees, "committees_per_epoch", "1 to 64", p.CommitteesPerEpoch},
		{p.CommitteeSize >= 1 && p.CommitteeSize <= maxCommitteeSize, "committee_size", "1 to 32", p.CommitteeSize},
		{
			p.CommitteeThreshold <= p.CommitteeSize && 2*uint64(p.CommitteeThreshold) > uint64(p.CommitteeSize),
			"committee_threshold", "more than half of committee_size, at most all", p.CommitteeThreshold,
		},
		{p.MinAcks >= p.CommitteeThreshold && p.MinAcks <= p.CommitteeSize, "min_acks", "committee_threshold to committee_size", p.MinAcks},
		{p.UnbondingSeconds > 0, "unbonding_seconds", "above 0", p.UnbondingSeconds},
		{p.JailSeconds > 0, "jail_seconds", "above 0", p.JailSeconds},
		{p.SlashDelaySeconds > 0, "slash_delay_seconds", "above 0", p.SlashDelaySeconds},
		{p.HoldSeconds > 0, "hold_seconds", "above 0", p.HoldSeconds},
		{p.ReporterBp <= maxReporterBp, "reporter_bp", "at most 1000", p.ReporterBp},
		{p.IdlePointsLimit > 0, "idle_points_limit", "above 0", p.IdlePointsLimit},
		{p.IdleSlashBp <= safemath.BasisPoints, "idle_slash_bp", "at most 10000", p.IdleSlashBp},
	}
	for _, rule := range rules {
		if !rule.holds {
			return errorsmod.Wrapf(ErrParamsRefused, "%s: got %v, wanted %s", rule.name, rule.got, rule.wanted)
		}
	}
	return nil
}

// MinBond is the smallest bond of a role, in uaceso.
func (p Params) MinBond(role Role) (uint64, error) {
	switch role {
	case ROLE_RELAYER:
		return p.MinBondRelayer, nil
	case ROLE_TRUSTEE:
		return p.MinBondTrustee, nil
	default:
		return 0, errorsmod.Wrapf(ErrRoleRefused, "role: got %s, wanted relayer or trustee", role)
	}
}
