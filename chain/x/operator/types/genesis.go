// SPDX-License-Identifier: Apache-2.0

package types

import (
	"fmt"

	errorsmod "cosmossdk.io/errors"
)

// DefaultGenesis is a public network without operators.
func DefaultGenesis() *GenesisState {
	return &GenesisState{Params: DefaultParams(), NextSlash: 1}
}

// Validate refuses a genesis that the module's own messages could not have led to.
func (gs GenesisState) Validate() error {
	if err := gs.Params.Validate(); err != nil {
		return err
	}
	if len(gs.Headers) > RingSize {
		return errorsmod.Wrapf(ErrGenesisRefused, "headers: got %d, wanted at most %d", len(gs.Headers), RingSize)
	}
	if err := gs.validateOrgs(); err != nil {
		return err
	}
	if err := gs.validateOperators(); err != nil {
		return err
	}
	if err := gs.validateDuties(); err != nil {
		return err
	}
	return gs.validateMoney()
}

// seen refuses what comes a second time.
type seen map[string]struct{}

func (s seen) add(what string, key any) error {
	name := fmt.Sprintf("%s %v", what, key)
	if _, twice := s[name]; twice {
		return errorsmod.Wrapf(ErrGenesisRefused, "%s: got it twice, wanted it once", name)
	}
	s[name] = struct{}{}
	return nil
}

func (gs GenesisState) validateOrgs() error {
	once := seen{}
	for _, org := range gs.Orgs {
		if err := CheckOrg(org.Id, org.Name); err != nil {
			return err
		}
		if err := once.add("org", org.Id); err != nil {
			return err
		}
	}
	return nil
}

func (gs GenesisState) validateOperators() error {
	orgs := seen{}
	for _, org := range gs.Orgs {
		orgs[org.Id] = struct{}{}
	}
	once := seen{}
	for _, operator := range gs.Operators {
		if err := once.add("operator", operator.Address); err != nil {
			return err
		}
		if err := checkGenesisOperator(operator, orgs, gs.Local); err != nil {
			return err
		}
		if operator.Status == STATUS_LEFT {
			continue
		}
		if err := once.add("hot address", operator.HotAddress); err != nil {
			return err
		}
		for _, key := range operator.Keys() {
			if err := once.add("key", fmt.Sprintf("%x", key)); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkGenesisOperator(operator Operator, orgs seen, local bool) error {
	if _, err := DefaultParams().MinBond(operator.Role); err != nil {
		return err
	}
	if operator.Status == STATUS_UNSPECIFIED {
		return errorsmod.Wrapf(ErrGenesisRefused, "status of %s: got none, wanted one", operator.Address)
	}
	if err := CheckKeys(operator.SignKey, operator.HpkeKey); err != nil {
		return err
	}
	if len(operator.RetiredHpkeKeys) > MaxRetiredKeys {
		return errorsmod.Wrapf(ErrGenesisRefused, "retired keys of %s: got %d, wanted at most %d", operator.Address, len(operator.RetiredHpkeKeys), MaxRetiredKeys)
	}
	if err := CheckEndpoint(operator.Endpoint, local); err != nil {
		return err
	}
	_, approved := orgs[operator.Org]
	if approved != (operator.Role == ROLE_TRUSTEE) {
		return errorsmod.Wrapf(ErrOrgNotApproved, "org of %s: got %q, wanted an approved one for a trustee and none for a relayer", operator.Address, operator.Org)
	}
	return nil
}

func (gs GenesisState) validateDuties() error {
	once := seen{}
	for _, set := range gs.ActiveSets {
		if err := once.add("active set", fmt.Sprintf("%d/%d", set.Epoch, set.Role)); err != nil {
			return err
		}
		if len(set.Members) > MaxActive {
			return errorsmod.Wrapf(ErrGenesisRefused, "active set of epoch %d: got %d members, wanted at most %d", set.Epoch, len(set.Members), MaxActive)
		}
	}
	for _, committee := range gs.Committees {
		if err := once.add("committee", fmt.Sprintf("%d/%d", committee.Epoch, committee.K)); err != nil {
			return err
		}
	}
	for _, duty := range gs.Duties {
		name := fmt.Sprintf("%d/%d", duty.Epoch, duty.K)
		if err := once.add("duty", name); err != nil {
			return err
		}
		if _, drawn := once["committee "+name]; !drawn {
			return errorsmod.Wrapf(ErrGenesisRefused, "duty %s: got no such committee, wanted one", name)
		}
	}
	return nil
}

func (gs GenesisState) validateMoney() error {
	if gs.NextSlash == 0 {
		return errorsmod.Wrap(ErrGenesisRefused, "next_slash: got 0, wanted at least 1")
	}
	once := seen{}
	for _, operator := range gs.Operators {
		once["operator "+operator.Address] = struct{}{}
	}
	for _, slash := range gs.Slashes {
		if err := once.add("slash", slash.Id); err != nil {
			return err
		}
		open := slash.Status == SLASH_STATUS_PENDING || slash.Status == SLASH_STATUS_HELD
		if slash.Id == 0 || slash.Id >= gs.NextSlash || !open {
			return errorsmod.Wrapf(ErrGenesisRefused, "slash %d: got %s with next_slash %d, wanted an open one below it", slash.Id, slash.Status, gs.NextSlash)
		}
	}
	for _, id := range gs.CancelledSlashes {
		if err := once.add("slash", id); err != nil {
			return err
		}
		if id == 0 || id >= gs.NextSlash {
			return errorsmod.Wrapf(ErrGenesisRefused, "cancelled slash %d: got it with next_slash %d, wanted one below it", id, gs.NextSlash)
		}
	}
	for _, unbonding := range gs.Unbondings {
		if err := once.add("unbonding", unbonding.Operator); err != nil {
			return err
		}
		if _, known := once["operator "+unbonding.Operator]; !known {
			return errorsmod.Wrapf(ErrGenesisRefused, "unbonding of %s: got no such operator, wanted one", unbonding.Operator)
		}
	}
	for _, pause := range gs.Pauses {
		if err := once.add("pause", fmt.Sprintf("%s/%d", pause.TypeUrl, pause.From)); err != nil {
			return err
		}
		if !Pausable(pause.TypeUrl) || pause.Until <= pause.From {
			return errorsmod.Wrapf(ErrGenesisRefused, "pause of %s: got %d to %d, wanted a pausable type and time ahead", pause.TypeUrl, pause.From, pause.Until)
		}
	}
	return nil
}

// Keys are all keys that belong to the operator: nobody else may bring one of them.
func (o Operator) Keys() [][]byte {
	return append([][]byte{o.SignKey, o.HpkeKey}, o.RetiredHpkeKeys...)
}
