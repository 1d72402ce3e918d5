// SPDX-License-Identifier: Apache-2.0

package types

// StudyState is a study's status as Decide sees it.
type StudyState uint8

// The states of a study; only an active one may ask.
const (
	StudyUnknown StudyState = iota
	StudyActive
	StudySuspended
	StudyClosed
)

// Ask is a fact of a study that no default decides: the patient is asked. A bitset has bit 1 << number, as study.Intent.focus.
type Ask uint8

// The facts that ABSTAIN, in the order in which the patient is asked.
const (
	AskControlsOnly Ask = iota + 1
	AskPaediatric
	AskOneGender
	AskVulnerablePopulation
	AskIllegalBehaviour
	AskStigmatisedDisease
	AskSexualHealth
	AskPsychologicalTraits
)

// Intent is what is asked: facts of the study as attested and of the request, never of a person. Ids are raw bytes, times unix
// seconds, years calendar years, the price uaceso a record. A disease is not here: the chain does not compare diseases.
type Intent struct {
	Study           []byte
	State           StudyState
	ProtocolVersion uint32
	CurrentVersion  uint32
	EthicsUntil     int64
	Kind            IntentKind
	Class           DataClass
	DataFrom        uint32
	DataTo          uint32
	Action          Action
	Deid            Deid
	Purposes        []Purpose
	Uses            uint32 // Forbidden bitset
	ForProfit       bool
	Commercial      bool
	Jurisdictions   []string // ISO 3166-1 alpha-2
	GeneticStudy    bool
	MoratoriumUntil int64
	AcceptsPUB      bool
	AcceptsCOL      bool
	AcceptsRTN      bool
	Asks            uint32 // Ask bitset
	Cohort          uint64
	KMin            uint64
	Price           uint64
	Until           int64 // when the access asked for ends
}

// Requester is who asks. Org is the 32-byte org hash of the credential, empty for none; expired visas are included.
type Requester struct {
	Address     string
	Org         []byte
	Visas       []Visa
	DuaAccepted bool
}
