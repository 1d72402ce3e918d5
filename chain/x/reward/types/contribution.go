// SPDX-License-Identifier: Apache-2.0

package types

import (
	"bytes"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/aceso-network/aceso/chain/internal/safemath"
)

// Contribution is one batch of attested readings, as the record module reports it. Relayer is the operator that carried
// it, Tier and Class are proto numbers.
type Contribution struct {
	Device   []byte
	Owner    string
	Maker    string
	Relayer  string
	Tier     uint32
	Class    uint32
	Readings uint64
}

// Parties are the beneficiaries of one study payment; an empty name's part goes to the community pot.
type Parties struct {
	Patient  string
	Maker    string
	Relayer  string
	Trustees []string
}

// Sum is what the contributions of one transaction come to for one device, owner and carrier.
type Sum struct {
	Contribution
	Raw uint64 // weight before any cap
}

// tierZero is T0: evidence that proves nothing earns nothing.
const tierZero = 1

// Check refuses a contribution without a device or an owner.
func (c Contribution) Check() error {
	if len(c.Device) == 0 || c.Owner == "" {
		return errorsmod.Wrapf(ErrContributionRefused, "contribution: got device %x and owner %q, wanted both", c.Device, c.Owner)
	}
	return nil
}

// WeightOf is the weight of readings before any cap: readings times tier weight times class weight. A tier or class
// without a weight earns nothing.
func (p Params) WeightOf(tier, class uint32, readings uint64) (uint64, error) {
	if tier <= tierZero {
		return 0, nil
	}
	weight, err := safemath.Mul(weightFor(p.TierWeights, tier), weightFor(p.ClassWeights, class))
	if err != nil {
		return 0, err
	}
	return safemath.Mul(weight, readings)
}

// Sum adds contributions up by device, owner and carrier, in the order in which these first come. Errors: ErrContributionRefused.
func (p Params) Sum(contributions []Contribution) ([]Sum, error) {
	var sums []Sum
	for _, c := range contributions {
		if err := c.Check(); err != nil {
			return nil, err
		}
		raw, err := p.WeightOf(c.Tier, c.Class, c.Readings)
		if err != nil {
			return nil, err
		}
		at := slices.IndexFunc(sums, func(s Sum) bool {
			return bytes.Equal(s.Device, c.Device) && s.Owner == c.Owner && s.Relayer == c.Relayer
		})
		if at < 0 {
			sums = append(sums, Sum{Contribution: c, Raw: raw})
			continue
		}
		if sums[at].Raw, err = safemath.Add(sums[at].Raw, raw); err != nil {
			return nil, err
		}
	}
	return sums, nil
}

func weightFor(table []Weight, number uint32) uint64 {
	for _, entry := range table {
		if entry.Number == number {
			return entry.Weight
		}
	}
	return 0
}

// Counted is how much of an added raw weight counts, given the device's raw weight and the owner's counted weight so far
// in the epoch: nothing above the device's cap, and a quarter of what lies above the owner's full weight.
func (p Params) Counted(added, deviceRaw, ownerCounted uint64) uint64 {
	added = min(added, p.DeviceCap-min(p.DeviceCap, deviceRaw))
	full := min(added, p.OwnerFullWeight-min(p.OwnerFullWeight, ownerCounted))
	return full + (added-full)/4
}

// Add returns the accrual with a contribution's raw and counted weight, the counted part credited to its carrier. With
// MaxCarriers known a further one is not credited; its part stays in the relayers' pool for the community pot.
func (a Accrual) Add(raw, counted uint64, relayer string) (Accrual, error) {
	var err error
	if a.Raw, err = safemath.Add(a.Raw, raw); err != nil {
		return Accrual{}, err
	}
	if a.Weight, err = safemath.Add(a.Weight, counted); err != nil {
		return Accrual{}, err
	}
	a.Carriers = append([]Carrier{}, a.Carriers...)
	for i := range a.Carriers {
		if a.Carriers[i].Relayer == relayer {
			a.Carriers[i].Weight += counted // cannot overflow: at most a.Weight
			return a, nil
		}
	}
	if relayer != "" && counted > 0 && len(a.Carriers) < MaxCarriers {
		a.Carriers = append(a.Carriers, Carrier{Relayer: relayer, Weight: counted})
	}
	return a, nil
}

// Credit is how much of an accrual counts for somebody in a role.
type Credit struct {
	Address string
	Role    Role
	Weight  uint64
}

// Credits are those of the owner, the maker and the carriers; an accrual of nothing has none.
func (a Accrual) Credits() []Credit {
	if a.Weight == 0 {
		return nil
	}
	credits := append(make([]Credit, 0, 2+len(a.Carriers)), Credit{Address: a.Owner, Role: ROLE_PATIENT, Weight: a.Weight})
	if a.Maker != "" {
		credits = append(credits, Credit{Address: a.Maker, Role: ROLE_MAKER, Weight: a.Weight})
	}
	for _, carrier := range a.Carriers {
		credits = append(credits, Credit{Address: carrier.Relayer, Role: ROLE_RELAYER, Weight: carrier.Weight})
	}
	return credits
}

// CreditOf is somebody's credit in a role, 0 where there is none.
func (a Accrual) CreditOf(address string, role Role) uint64 {
	for _, credit := range a.Credits() {
		if credit.Address == address && credit.Role == role {
			return credit.Weight
		}
	}
	return 0
}

// Reduce returns the accrual without the part that `raw` of its raw weight earned: what is left is ⌊weight · left / raw⌋,
// of the whole and of each carrier.
func (a Accrual) Reduce(raw uint64) (Accrual, error) {
	if raw >= a.Raw {
		a.Raw, a.Weight, a.Carriers = 0, 0, nil
		return a, nil
	}
	left, whole := a.Raw-raw, a.Raw
	var err error
	if a.Weight, err = safemath.MulDiv(a.Weight, left, whole); err != nil {
		return Accrual{}, err
	}
	var carriers []Carrier
	for _, carrier := range a.Carriers {
		if carrier.Weight, err = safemath.MulDiv(carrier.Weight, left, whole); err != nil {
			return Accrual{}, err
		}
		if carrier.Weight > 0 {
			carriers = append(carriers, carrier)
		}
	}
	a.Raw, a.Carriers = left, carriers
	return a, nil
}
