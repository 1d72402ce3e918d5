// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/consent/types"
)

type vectorCase struct {
	Name      string
	Intent    vectorIntent
	Requester vectorRequester
	Consents  []vectorConsent
	Time      int64
	Want      struct{ Decision, Reason string }
}

type vectorIntent struct {
	Study           string   `json:"study"`
	Status          string   `json:"status"`
	ProtocolVersion uint32   `json:"protocol_version"`
	CurrentVersion  uint32   `json:"current_version"`
	EthicsUntil     int64    `json:"ethics_until"`
	Kind            string   `json:"kind"`
	Class           string   `json:"class"`
	DataFrom        uint32   `json:"data_from"`
	DataTo          uint32   `json:"data_to"`
	Action          string   `json:"action"`
	Deid            string   `json:"deid"`
	Purposes        []string `json:"purposes"`
	Uses            []string `json:"uses"`
	ForProfit       bool     `json:"for_profit"`
	Commercial      bool     `json:"commercial"`
	Jurisdictions   []string `json:"jurisdictions"`
	GeneticStudy    bool     `json:"genetic_study"`
	MoratoriumUntil int64    `json:"moratorium_until"`
	Accepts         []string `json:"accepts"`
	Asks            []string `json:"asks"`
	Cohort          uint64   `json:"cohort"`
	KMin            uint64   `json:"k_min"`
	Price           string   `json:"price"`
	Until           int64    `json:"until"`
}

type vectorRequester struct {
	Address string `json:"address"`
	Org     string `json:"org"`
	Visas   []struct {
		Type    string `json:"type"`
		Expires int64  `json:"expires"`
	} `json:"visas"`
	DuaAccepted bool `json:"dua_accepted"`
}

type vectorConsent struct {
	GrantorCapacity  string `json:"grantor_capacity"`
	AuthorityExpires int64  `json:"authority_expires"`
	Decision         string `json:"decision"`
	Grantee          struct {
		Address         string    `json:"address"`
		Org             string    `json:"org"`
		Study           string    `json:"study"`
		ProtocolVersion uint32    `json:"protocol_version"`
		Class           *[]string `json:"class"`
	} `json:"grantee"`
	Classes       []string `json:"classes"`
	DeidFloor     string   `json:"deid_floor"`
	Actions       []string `json:"actions"`
	DuoPermission string   `json:"duo_permission"`
	DuoModifiers  []string `json:"duo_modifiers"`
	DuoParams     struct {
		Geo             []string `json:"geo"`
		TsMonths        uint32   `json:"ts_months"`
		MoratoriumUntil int64    `json:"moratorium_until"`
		Institution     string   `json:"institution"`
		Project         string   `json:"project"`
		User            string   `json:"user"`
	} `json:"duo_params"`
	Purposes  []string `json:"purposes"`
	Forbidden []string `json:"forbidden"`
	DataFrom  uint32   `json:"data_from"`
	DataTo    uint32   `json:"data_to"`
	ValidFrom int64    `json:"valid_from"`
	ExpiresAt int64    `json:"expires_at"`
	MinPrice  struct {
		Commercial string `json:"commercial"`
		NonProfit  string `json:"non_profit"`
	} `json:"min_price"`
	ReviewAt int64  `json:"review_at"`
	Status   string `json:"status"`
}

func TestEveryDecisionSharedWithTypeScriptIsTheSameHere(t *testing.T) {
	raw, err := os.ReadFile("../../../../test/vectors/decide.json")
	require.NoError(t, err)
	var file struct {
		Format string
		Cases  []vectorCase
	}
	require.NoError(t, json.Unmarshal(raw, &file))
	require.Equal(t, "aceso/decide/1", file.Format)
	require.Greater(t, len(file.Cases), 500)
	for _, c := range file.Cases {
		t.Run(c.Name, func(t *testing.T) {
			consents := make([]types.Consent, 0, len(c.Consents))
			for _, consent := range c.Consents {
				consents = append(consents, consent.read(t))
			}
			decision, reason := types.Decide(c.Intent.read(t), c.Requester.read(t), consents, c.Time)
			require.Equal(t, c.Want.Reason, string(reason))
			require.Equal(t, types.Decision(number(t, types.Decision_value, "DECISION_", c.Want.Decision)), decision)
		})
	}
}

func (v vectorIntent) read(t *testing.T) types.Intent {
	states := map[string]types.StudyState{"ACTIVE": types.StudyActive, "SUSPENDED": types.StudySuspended, "CLOSED": types.StudyClosed}
	purposes := []types.Purpose{}
	for _, name := range v.Purposes {
		purposes = append(purposes, types.Purpose(number(t, types.Purpose_value, "PURPOSE_", name)))
	}
	accepts := func(word string) bool {
		for _, held := range v.Accepts {
			if held == word {
				return true
			}
		}
		return false
	}
	return types.Intent{
		Study: unhex(t, v.Study), State: states[v.Status], ProtocolVersion: v.ProtocolVersion, CurrentVersion: v.CurrentVersion,
		EthicsUntil: v.EthicsUntil, Kind: types.IntentKind(number(t, types.IntentKind_value, "INTENT_KIND_", v.Kind)),
		Class: types.DataClass(number(t, types.DataClass_value, "DATA_CLASS_", v.Class)), DataFrom: v.DataFrom, DataTo: v.DataTo,
		Action: types.Action(number(t, types.Action_value, "ACTION_", v.Action)), Deid: types.Deid(number(t, types.Deid_value, "DEID_", v.Deid)),
		Purposes: purposes, Uses: set(t, types.Forbidden_value, "FORBIDDEN_", v.Uses), ForProfit: v.ForProfit, Commercial: v.Commercial,
		Jurisdictions: v.Jurisdictions, GeneticStudy: v.GeneticStudy, MoratoriumUntil: v.MoratoriumUntil,
		AcceptsPUB: accepts("PUB"), AcceptsCOL: accepts("COL"), AcceptsRTN: accepts("RTN"),
		Asks: set(t, askNumbers, "", v.Asks), Cohort: v.Cohort, KMin: v.KMin, Price: amount(t, v.Price), Until: v.Until,
	}
}

var askNumbers = map[string]int32{
	"CONTROLS_ONLY": int32(types.AskControlsOnly), "PAEDIATRIC": int32(types.AskPaediatric), "ONE_GENDER": int32(types.AskOneGender),
	"VULNERABLE_POPULATION": int32(types.AskVulnerablePopulation), "ILLEGAL_BEHAVIOUR": int32(types.AskIllegalBehaviour),
	"STIGMATISED_DISEASE": int32(types.AskStigmatisedDisease), "SEXUAL_HEALTH": int32(types.AskSexualHealth),
	"PSYCHOLOGICAL_TRAITS": int32(types.AskPsychologicalTraits),
}

func (v vectorRequester) read(t *testing.T) types.Requester {
	requester := types.Requester{Address: v.Address, Org: unhex(t, v.Org), DuaAccepted: v.DuaAccepted}
	for _, visa := range v.Visas {
		requester.Visas = append(requester.Visas, types.Visa{Type: visa.Type, Expires: visa.Expires})
	}
	return requester
}

func (v vectorConsent) read(t *testing.T) types.Consent {
	purposes := []types.Purpose{}
	for _, name := range v.Purposes {
		purposes = append(purposes, types.Purpose(number(t, types.Purpose_value, "PURPOSE_", name)))
	}
	return types.Consent{
		Status: types.ConsentStatus(number(t, types.ConsentStatus_value, "CONSENT_STATUS_", v.Status)),
		Terms: types.ConsentTerms{
			GrantorCapacity:  types.Capacity(number(t, types.Capacity_value, "CAPACITY_", v.GrantorCapacity)),
			AuthorityExpires: v.AuthorityExpires, Decision: types.Decision(number(t, types.Decision_value, "DECISION_", v.Decision)),
			Grantee: v.grantee(t), Classes: set(t, types.DataClass_value, "DATA_CLASS_", v.Classes),
			DeidFloor: types.Deid(number(t, types.Deid_value, "DEID_", v.DeidFloor)), Actions: set(t, types.Action_value, "ACTION_", v.Actions),
			DuoPermission: types.DuoPermission(number(t, types.DuoPermission_value, "DUO_PERMISSION_", v.DuoPermission)),
			DuoModifiers:  set(t, types.DuoModifier_value, "DUO_MODIFIER_", v.DuoModifiers),
			DuoParams: types.DuoParams{
				Countries: v.DuoParams.Geo, TsMonths: v.DuoParams.TsMonths, MoratoriumUntil: v.DuoParams.MoratoriumUntil,
				Institution: unhex(t, v.DuoParams.Institution), Project: unhex(t, v.DuoParams.Project), User: v.DuoParams.User,
			},
			Purposes: purposes, Forbidden: set(t, types.Forbidden_value, "FORBIDDEN_", v.Forbidden),
			DataFrom: v.DataFrom, DataTo: v.DataTo, ValidFrom: v.ValidFrom, ExpiresAt: v.ExpiresAt,
			MinPrice: types.MinPrice{Commercial: amount(t, v.MinPrice.Commercial), NonProfit: amount(t, v.MinPrice.NonProfit)},
			ReviewAt: v.ReviewAt,
		},
	}
}

func (v vectorConsent) grantee(t *testing.T) types.Grantee {
	switch g := v.Grantee; {
	case g.Address != "":
		return types.Grantee{Kind: &types.Grantee_Address{Address: g.Address}}
	case g.Org != "":
		return types.Grantee{Kind: &types.Grantee_Org{Org: unhex(t, g.Org)}}
	case g.Study != "":
		study := &types.StudyGrantee{Study: unhex(t, g.Study), ProtocolVersion: g.ProtocolVersion}
		return types.Grantee{Kind: &types.Grantee_Study{Study: study}}
	case g.Class != nil:
		return types.Grantee{Kind: &types.Grantee_Class{Class: &types.GranteeClass{Visas: *g.Class}}}
	}
	return types.Grantee{}
}

func unhex(t *testing.T, text string) []byte {
	out, err := hex.DecodeString(text)
	require.NoError(t, err)
	return out
}

func amount(t *testing.T, text string) uint64 {
	out, err := strconv.ParseUint(text, 10, 64)
	require.NoError(t, err)
	return out
}

func number(t *testing.T, values map[string]int32, prefix, name string) int32 {
	value, ok := values[prefix+name]
	require.True(t, ok, "enum name %s%s", prefix, name)
	return value
}

func set(t *testing.T, values map[string]int32, prefix string, names []string) uint32 {
	out := uint32(0)
	for _, name := range names {
		out |= 1 << number(t, values, prefix, name)
	}
	return out
}
