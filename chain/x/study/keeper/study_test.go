// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
)

func TestAStudyIsADraftUntilAnEthicsCommitteeAttestedItsVersion(t *testing.T) {
	w := newWorld(t)
	study := w.created("study")
	require.Equal(t, canon.StudyID(chainID, raw("researcher"), id("study")[:16]), study)
	require.Equal(t, types.Study{Id: study, Sponsor: addr("researcher"), Status: types.STUDY_STATUS_DRAFT, Version: 1, Created: genesis}, w.study(study))
	w.attest(study, 1)
	require.Equal(t, types.STUDY_STATUS_ACTIVE, w.study(study).Status)
	require.Equal(t, addr("ethics"), last[*types.EventEthicsAttested](w).Ethics.Committee)
	ok(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr("researcher"), Study: study, Protocol: protocol()})
	require.Equal(t, types.STUDY_STATUS_DRAFT, w.study(study).Status, "the new version needs ethics of its own")
	require.EqualValues(t, 2, last[*types.EventProtocolAdded](w).Protocol.Version)
	w.attest(study, 2)
	require.Equal(t, types.STUDY_STATUS_ACTIVE, w.study(study).Status)
}

func TestAProtocolWithoutWhatPatientsMustKnowIsRefused(t *testing.T) {
	w := newWorld(t)
	for name, edit := range map[string]func(*types.ProtocolInput){
		"no intent":                    func(p *types.ProtocolInput) { p.Intent.Kind = 0 },
		"an unknown intent":            func(p *types.ProtocolInput) { p.Intent.Kind = 99 },
		"a disease study without one":  func(p *types.ProtocolInput) { p.Intent.Kind = consenttypes.INTENT_KIND_DISEASE },
		"no purpose":                   func(p *types.ProtocolInput) { p.Intent.Purposes = nil },
		"an unknown purpose":           func(p *types.ProtocolInput) { p.Intent.Purposes = []consenttypes.Purpose{99} },
		"too many jurisdictions":       func(p *types.ProtocolInput) { p.Intent.Jurisdictions = make([]string, 33) },
		"no class":                     func(p *types.ProtocolInput) { p.Classes = 0 },
		"class 0":                      func(p *types.ProtocolInput) { p.Classes = 1 },
		"class 8":                      func(p *types.ProtocolInput) { p.Classes = 1 << 8 },
		"no de-identification":         func(p *types.ProtocolInput) { p.Deid = 0 },
		"no data-use agreement":        func(p *types.ProtocolInput) { p.DuaHash = nil },
		"no terms":                     func(p *types.ProtocolInput) { p.TermsHash = nil },
		"no title":                     func(p *types.ProtocolInput) { p.Title = "" },
		"no retention on withdrawal":   func(p *types.ProtocolInput) { p.RetentionOnWithdrawal = "" },
		"a title that is not ASCII":    func(p *types.ProtocolInput) { p.Title = "Stüdy" },
		"a summary of 201 bytes":       func(p *types.ProtocolInput) { p.SummaryUri = strings.Repeat("a", 201) },
		"a retention of 1001 bytes":    func(p *types.ProtocolInput) { p.RetentionOnWithdrawal = strings.Repeat("a", 1001) },
		"a disease that is not ASCII ": func(p *types.ProtocolInput) { p.Intent.Disease = "\n" },
	} {
		msg := &types.MsgCreateStudy{Sponsor: addr("researcher"), Salt: id("study")[:16], Protocol: protocol(edit)}
		refused(w, w.msg.CreateStudy, msg, types.ErrInvalid, name)
	}
	unknown := protocol(func(p *types.ProtocolInput) { p.TermsHash = id("other terms") })
	refused(w, w.msg.CreateStudy, &types.MsgCreateStudy{Sponsor: addr("researcher"), Salt: id("s")[:16], Protocol: unknown}, types.ErrTermsUnknown, "unregistered terms")
	refused(w, w.msg.CreateStudy, &types.MsgCreateStudy{Sponsor: addr("researcher"), Salt: id("s"), Protocol: protocol()}, types.ErrInvalid, "a salt of 32 bytes")
	study := w.created("study")
	refused(w, w.msg.CreateStudy, &types.MsgCreateStudy{Sponsor: addr("researcher"), Salt: id("study")[:16], Protocol: protocol()}, types.ErrStudyExists, "the salt again")
	refused(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr("researcher"), Study: study, Protocol: unknown}, types.ErrTermsUnknown, "a version too")
}

func TestOnlyTheSponsorChangesAStudy(t *testing.T) {
	w := newWorld(t)
	study := w.created("study")
	for _, stranger := range []string{"ethics", "council", "gov", "funder"} {
		refused(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr(stranger), Study: study, Protocol: protocol()}, types.ErrNotSponsor, stranger)
		refused(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr(stranger), Study: study}, types.ErrNotSponsor, stranger)
	}
	refused(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: id("unknown")}, types.ErrStudyNotFound, "unknown")
	ok(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: study})
	refused(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: study}, types.ErrStudyClosed, "closed")
	refused(w, w.msg.NewVersion, &types.MsgNewVersion{Sponsor: addr("researcher"), Study: study, Protocol: protocol()}, types.ErrStudyClosed, "closed")
	refused(w, w.msg.FundStudy, &types.MsgFundStudy{Funder: addr("funder"), Study: study, Amount: 1}, types.ErrStudyClosed, "closed")
	refused(w, w.msg.AttestEthics, &types.MsgAttestEthics{Committee: addr("ethics"), Study: study, Version: 1, Hash: id("o"), Until: genesis + 1}, types.ErrStudyClosed, "closed")
}

func TestEthicsAreAttestedByACommitteeInOfficeForTheCurrentVersion(t *testing.T) {
	w := newWorld(t)
	study := w.created("study")
	attest := func(edit func(*types.MsgAttestEthics)) *types.MsgAttestEthics {
		msg := &types.MsgAttestEthics{Committee: addr("ethics"), Study: study, Version: 1, Hash: id("opinion"), Until: genesis + day}
		edit(msg)
		return msg
	}
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Committee = addr("researcher") }), types.ErrCommitteeUnknown, "no committee")
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Version = 2 }), types.ErrVersion, "another version")
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Hash = nil }), types.ErrInvalid, "no opinion")
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Until = genesis }), types.ErrInvalid, "over already")
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Study = id("unknown") }), types.ErrStudyNotFound, "unknown")
	w.after(1000 * day)
	refused(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Until = w.now() + 1 }), types.ErrCommitteeUnknown, "its office has ended")
	approve := &types.MsgApproveCommittee{Authority: addr("gov"), Committee: addr("ethics"), Name: "again", Until: w.now() + day}
	for name, edit := range map[string]func(*types.MsgApproveCommittee){
		"no name":                  func(m *types.MsgApproveCommittee) { m.Name = "" },
		"a name that is not ASCII": func(m *types.MsgApproveCommittee) { m.Name = "é" },
		"no time to come":          func(m *types.MsgApproveCommittee) { m.Until = w.now() },
		"no address":               func(m *types.MsgApproveCommittee) { m.Committee = "x" },
	} {
		wrong := *approve
		edit(&wrong)
		refused(w, w.msg.ApproveCommittee, &wrong, types.ErrInvalid, name)
	}
	wrong := *approve
	wrong.Authority = addr("council")
	refused(w, w.msg.ApproveCommittee, &wrong, types.ErrNotAuthority, "not gov")
	ok(w, w.msg.ApproveCommittee, approve)
	ok(w, w.msg.AttestEthics, attest(func(m *types.MsgAttestEthics) { m.Until = w.now() + 1 }))
}

func TestASuspensionIsLiftedByTheCommitteeThatMadeItAndTheCouncilOnlySuspends(t *testing.T) {
	w := newWorld(t)
	study := w.active()
	ok(w, w.msg.ApproveCommittee, &types.MsgApproveCommittee{Authority: addr("gov"), Committee: addr("second"), Name: "Second", Until: genesis + day})
	set := func(who string, status types.StudyStatus) *types.MsgSetStudyStatus {
		return &types.MsgSetStudyStatus{Signer: addr(who), Study: study, Status: status}
	}
	refused(w, w.msg.SetStudyStatus, set("researcher", types.STUDY_STATUS_SUSPENDED), types.ErrNotStatusSigner, "the sponsor")
	refused(w, w.msg.SetStudyStatus, set("ethics", types.STUDY_STATUS_CLOSED), types.ErrNotStatusSigner, "closing")
	ok(w, w.msg.SetStudyStatus, set("ethics", types.STUDY_STATUS_SUSPENDED))
	require.Equal(t, addr("ethics"), w.study(study).SuspendedBy)
	refused(w, w.msg.SetStudyStatus, set("ethics", types.STUDY_STATUS_SUSPENDED), types.ErrNotStatusSigner, "twice")
	refused(w, w.msg.SetStudyStatus, set("second", types.STUDY_STATUS_ACTIVE), types.ErrNotStatusSigner, "another committee")
	refused(w, w.msg.SetStudyStatus, set("council", types.STUDY_STATUS_ACTIVE), types.ErrNotStatusSigner, "the council")
	ok(w, w.msg.SetStudyStatus, set("ethics", types.STUDY_STATUS_ACTIVE))
	require.Equal(t, types.STUDY_STATUS_ACTIVE, w.study(study).Status)
	require.Empty(t, w.study(study).SuspendedBy)
	ok(w, w.msg.SetStudyStatus, set("council", types.STUDY_STATUS_SUSPENDED))
	ok(w, w.msg.SetStudyStatus, set("second", types.STUDY_STATUS_ACTIVE))
	draft := w.created("draft")
	ok(w, w.msg.SetStudyStatus, &types.MsgSetStudyStatus{Signer: addr("ethics"), Study: draft, Status: types.STUDY_STATUS_SUSPENDED})
	ok(w, w.msg.SetStudyStatus, &types.MsgSetStudyStatus{Signer: addr("ethics"), Study: draft, Status: types.STUDY_STATUS_ACTIVE})
	require.Equal(t, types.STUDY_STATUS_DRAFT, w.study(draft).Status, "a suspension that ends attests nothing")
}

func TestWhatIsLeftReturnsToTheFundersInProportion(t *testing.T) {
	w := newWorld(t)
	study := w.created("study")
	refused(w, w.msg.FundStudy, &types.MsgFundStudy{Funder: addr("funder"), Study: study}, types.ErrInvalid, "nothing")
	w.fund("researcher", study, 3_000)
	w.fund("funder", study, 1_000)
	w.fund("funder", study, 2_000)
	require.EqualValues(t, 3_000, last[*types.EventEscrowChanged](w).Contribution.Amount)
	w.fund("other funder", study, 1_001)
	w.attest(study, 1)
	request := ok(w, w.msg.RequestAccess, asking(study, "r", "one"))
	refused(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: study}, types.ErrStudyBusy, "a request is open")
	w.ends(request.Orders[0], 2)
	w.after(day)
	require.NoError(t, w.settle(request.Request))
	ok(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: study})
	left := uint64(6_001)
	require.EqualValues(t, rich-3_000+left*3_000/7_001, w.around.balances[addr("funder")])
	require.EqualValues(t, rich-1_001+left*1_001/7_001, w.around.balances[addr("other funder")])
	paid := left*3_000/7_001 + left*1_001/7_001
	require.EqualValues(t, rich-3_000+left-paid, w.around.balances[addr("researcher")], "what division leaves goes to the sponsor")
	require.Zero(t, w.around.balances[types.ModuleName])
	require.Equal(t, types.Escrow{Study: study}, w.escrow(study))
}

func TestAStudyHasABoundedNumberOfFundersBesidesItsSponsor(t *testing.T) {
	w := newWorld(t)
	study := w.created("study")
	for i := range types.MaxFunders {
		w.around.balances[addr(fmt.Sprint("small ", i))] = 1
		ok(w, w.msg.FundStudy, &types.MsgFundStudy{Funder: addr(fmt.Sprint("small ", i)), Study: study, Amount: 1})
	}
	refused(w, w.msg.FundStudy, &types.MsgFundStudy{Funder: addr("funder"), Study: study, Amount: 1}, types.ErrTooManyFunders, "one more")
	w.fund("researcher", study, 1)
	ok(w, w.msg.CloseStudy, &types.MsgCloseStudy{Sponsor: addr("researcher"), Study: study})
}

func TestAProfileIsSelfStatedAndBounded(t *testing.T) {
	w := newWorld(t)
	profile := &types.MsgSetProfile{Researcher: addr("researcher"), Name: "R. Searcher", Org: "none", Country: "DE", Links: []string{"https://example.org"}}
	for name, edit := range map[string]func(*types.MsgSetProfile){
		"no name":        func(m *types.MsgSetProfile) { m.Name = "" },
		"a long name":    func(m *types.MsgSetProfile) { m.Name = strings.Repeat("a", 201) },
		"no ASCII":       func(m *types.MsgSetProfile) { m.Org = "Universität" },
		"too many links": func(m *types.MsgSetProfile) { m.Links = make([]string, 9) },
		"no address":     func(m *types.MsgSetProfile) { m.Researcher = "x" },
	} {
		wrong := *profile
		edit(&wrong)
		refused(w, w.msg.SetProfile, &wrong, types.ErrInvalid, name)
	}
	ok(w, w.msg.SetProfile, profile)
	found, err := w.query.Profile(w.ctx, &types.QueryProfileRequest{Researcher: addr("researcher")})
	require.NoError(t, err)
	require.Equal(t, last[*types.EventProfileSet](w).Profile, found.Profile)
}

func TestParametersChangeByTheAuthorityOnly(t *testing.T) {
	w := newWorld(t)
	params := types.DefaultParams()
	params.QuietSeconds = 7
	refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("council"), Params: params}, types.ErrNotAuthority, "the council")
	for name, edit := range map[string]func(*types.Params){
		"a negative window": func(p *types.Params) { p.QuietSeconds = -1 },
		"no time to answer": func(p *types.Params) { p.RequestSeconds = 0 },
		"no record":         func(p *types.Params) { p.MaxRecords = 0 },
		"too many records":  func(p *types.Params) { p.MaxRecords = 501 },
		"too many vaults":   func(p *types.Params) { p.MaxVaults = 51 },
		"more than all":     func(p *types.Params) { p.RefusedFeeBp = 10_001 },
	} {
		wrong := params
		edit(&wrong)
		refused(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: wrong}, types.ErrInvalid, name)
	}
	ok(w, w.msg.UpdateParams, &types.MsgUpdateParams{Authority: addr("gov"), Params: params})
	require.Equal(t, params, last[*types.EventParamsUpdated](w).Params)
}
