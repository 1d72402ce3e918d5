// SPDX-License-Identifier: Apache-2.0

// Package fold rebuilds the state of our nine modules from genesis, block headers and typed events alone, as an index or an auditor
// would. Its tests say that nothing else is needed.
package fold

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cosmos/gogoproto/proto"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	releasetypes "github.com/aceso-network/aceso/chain/x/release/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// State is the genesis states of our modules, kept up to date.
type State struct {
	Reward      rewardtypes.GenesisState
	Operator    operatortypes.GenesisState
	Consent     consenttypes.GenesisState
	Device      devicetypes.GenesisState
	Attestation attestationtypes.GenesisState
	Vault       vaulttypes.GenesisState
	Record      recordtypes.GenesisState
	Release     releasetypes.GenesisState
	Study       studytypes.GenesisState

	time int64 // of the block being read, unix seconds
}

// Modules are our modules by name.
func (s *State) Modules() map[string]proto.Message {
	return map[string]proto.Message{
		rewardtypes.ModuleName: &s.Reward, operatortypes.ModuleName: &s.Operator, consenttypes.ModuleName: &s.Consent,
		devicetypes.ModuleName: &s.Device, attestationtypes.ModuleName: &s.Attestation, vaulttypes.ModuleName: &s.Vault,
		recordtypes.ModuleName: &s.Record, releasetypes.ModuleName: &s.Release, studytypes.ModuleName: &s.Study,
	}
}

// FromGenesis is the state at the time of genesis (unix seconds).
func FromGenesis(cdc codec.JSONCodec, genesis map[string]json.RawMessage, time int64) (*State, error) {
	s := &State{time: time}
	for name, module := range s.Modules() {
		if err := cdc.UnmarshalJSON(genesis[name], module); err != nil {
			return nil, fmt.Errorf("genesis of %s: %w", name, err)
		}
	}
	if s.Reward.Origin == 0 {
		s.Reward.Origin = time
	}
	return s, nil
}

// Block takes in a block's header and then its events in order. Events that are not ours are left out; one of ours without a rule is
// an error.
func (s *State) Block(height int64, hash []byte, time int64, events []abci.Event) error {
	s.time = time
	s.header(height, hash)
	for _, event := range events {
		if !strings.HasPrefix(event.Type, "aceso.") {
			continue
		}
		typed, err := sdk.ParseTypedEvent(own(event))
		if err != nil {
			return fmt.Errorf("block %d, event %s: %w", height, event.Type, err)
		}
		apply, known := Rules[event.Type]
		if !known {
			return fmt.Errorf("block %d, event %s: got no rule, wanted one in chain/tests/fold", height, event.Type)
		}
		apply(s, typed)
	}
	return nil
}

// own is the event without what the SDK adds to it: where in the block it happened.
func own(event abci.Event) abci.Event {
	stripped := abci.Event{Type: event.Type}
	for _, attribute := range event.Attributes {
		if attribute.Key != "mode" && attribute.Key != "msg_index" {
			stripped.Attributes = append(stripped.Attributes, attribute)
		}
	}
	return stripped
}

// Rules says for each typed event, by message name, how it changes state.
var Rules = func() rules {
	all := rules{}
	for _, add := range []func(rules){
		rewardRules, operatorRules, consentRules, deviceRules, attestationRules, vaultRules, recordRules, releaseRules, studyRules,
	} {
		add(all)
	}
	return all
}()

type rules map[string]func(*State, proto.Message)

// on adds the rule of one event.
func on[E proto.Message](r rules, apply func(*State, E)) {
	var none E
	r[proto.MessageName(none)] = func(s *State, event proto.Message) {
		if typed, ok := event.(E); ok {
			apply(s, typed)
		}
	}
}

// nothing is the rule of an event that tells what other events or the bank carry.
func nothing[E proto.Message](r rules) { on(r, func(*State, E) {}) }

// put replaces the item with the same key, or appends it.
func put[T any](items *[]T, item T, key func(T) string) {
	for i := range *items {
		if key((*items)[i]) == key(item) {
			(*items)[i] = item
			return
		}
	}
	*items = append(*items, item)
}

// drop removes the items that match.
func drop[T any](items *[]T, matches func(T) bool) {
	var kept []T
	for _, item := range *items {
		if !matches(item) {
			kept = append(kept, item)
		}
	}
	*items = kept
}

// at is the key of a thing named by several parts.
func at(parts ...any) string { return fmt.Sprintf("%x", parts) }
