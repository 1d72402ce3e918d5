// SPDX-License-Identifier: Apache-2.0

package types

import consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"

// Asked is what a request adds to a study's facts for one record.
type Asked struct {
	Class  consenttypes.DataClass
	Year   uint32
	Cohort uint64
	Until  int64
}

// DecisionIntent turns a study's attested facts and what is asked into what consent.Decide reads.
func DecisionIntent(study Study, protocol Protocol, ethics Ethics, asked Asked) consenttypes.Intent {
	return consenttypes.Intent{
		Study: study.Id, State: study.state(), ProtocolVersion: protocol.Version, CurrentVersion: study.Version,
		EthicsUntil: ethics.Until, Kind: protocol.Intent.Kind, Class: asked.Class, DataFrom: asked.Year, DataTo: asked.Year,
		Action: consenttypes.ACTION_RELEASE, Deid: protocol.Deid, Purposes: protocol.Intent.Purposes, Uses: protocol.Intent.Uses,
		ForProfit: protocol.Intent.ForProfit, Commercial: protocol.Intent.Commercial, Jurisdictions: protocol.Intent.Jurisdictions,
		GeneticStudy: protocol.Intent.GeneticOnly, AcceptsPUB: protocol.Intent.Publishes, AcceptsRTN: protocol.Intent.ReturnsResults,
		AcceptsCOL: len(protocol.Intent.Collaborator) > 0, Asks: protocol.Intent.Focus, Cohort: asked.Cohort, KMin: uint64(protocol.KMin),
		Price: protocol.Price, Until: asked.Until,
	}
}

func (s Study) state() consenttypes.StudyState {
	switch s.Status {
	case STUDY_STATUS_ACTIVE:
		return consenttypes.StudyActive
	case STUDY_STATUS_SUSPENDED:
		return consenttypes.StudySuspended
	case STUDY_STATUS_CLOSED:
		return consenttypes.StudyClosed
	}
	return consenttypes.StudyUnknown
}
