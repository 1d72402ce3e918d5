// SPDX-License-Identifier: Apache-2.0

package types

import (
	errorsmod "cosmossdk.io/errors"

	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
)

// MaxURI is the longest address that state holds, in bytes.
const MaxURI = 200

const (
	maxTitle = 200
	maxText  = 1000
	maxList  = 32
)

// Validate refuses a protocol that lacks what a patient or a committee must know; ErrInvalid.
func (p ProtocolInput) Validate() error {
	if _, known := consenttypes.IntentKind_name[int32(p.Intent.Kind)]; !known || p.Intent.Kind == 0 {
		return errorsmod.Wrapf(ErrInvalid, "protocol intent: got kind %d, wanted a known one", p.Intent.Kind)
	}
	if p.Intent.Kind == consenttypes.INTENT_KIND_DISEASE && p.Intent.Disease == "" {
		return errorsmod.Wrap(ErrInvalid, "protocol intent: got DISEASE without a disease, wanted its id")
	}
	if len(p.Intent.Purposes) == 0 || len(p.Intent.Purposes) > maxList || len(p.Intent.Jurisdictions) > maxList {
		return errorsmod.Wrapf(ErrInvalid, "protocol purposes, jurisdictions: got %d, %d, wanted 1 to %d and at most %d", len(p.Intent.Purposes), len(p.Intent.Jurisdictions), maxList, maxList)
	}
	for _, purpose := range p.Intent.Purposes {
		if _, known := consenttypes.Purpose_name[int32(purpose)]; !known || purpose == 0 {
			return errorsmod.Wrapf(ErrInvalid, "protocol purpose: got %d, wanted a known one", purpose)
		}
	}
	if p.Classes == 0 || p.Classes >= 1<<8 || p.Classes&1 != 0 {
		return errorsmod.Wrapf(ErrInvalid, "protocol classes: got bits %b, wanted some of classes 1 to 7", p.Classes)
	}
	if _, known := consenttypes.Deid_name[int32(p.Deid)]; !known || p.Deid == 0 {
		return errorsmod.Wrapf(ErrInvalid, "protocol deid: got %d, wanted a known level", p.Deid)
	}
	if len(p.TermsHash) != IDSize || len(p.DuaHash) != IDSize {
		return errorsmod.Wrapf(ErrInvalid, "protocol terms_hash, dua_hash: got %d, %d bytes, wanted %d each", len(p.TermsHash), len(p.DuaHash), IDSize)
	}
	return p.validateTexts()
}

func (p ProtocolInput) validateTexts() error {
	if p.Title == "" || len(p.Title) > maxTitle || len(p.SummaryUri) > maxTitle {
		return errorsmod.Wrapf(ErrInvalid, "protocol title, summary_uri: got %d, %d bytes, wanted 1 to %d and at most %d", len(p.Title), len(p.SummaryUri), maxTitle, maxTitle)
	}
	if p.RetentionOnWithdrawal == "" || len(p.RetentionOnWithdrawal) > maxText {
		return errorsmod.Wrapf(ErrInvalid, "protocol retention_on_withdrawal: got %d bytes, wanted 1 to %d: patients read it before they consent", len(p.RetentionOnWithdrawal), maxText)
	}
	for _, text := range []string{p.Title, p.SummaryUri, p.RetentionOnWithdrawal, p.Intent.Disease} {
		if !Printable(text) {
			return errorsmod.Wrapf(ErrInvalid, "protocol text: got %q, wanted printable ASCII", text)
		}
	}
	return nil
}

// Printable reports whether a text is printable ASCII.
func Printable(text string) bool {
	for i := range len(text) {
		if text[i] < 0x20 || text[i] > 0x7e {
			return false
		}
	}
	return true
}

// At makes the input a version of a study.
func (p ProtocolInput) At(study []byte, version uint32, time int64) Protocol {
	return Protocol{
		Study: study, Version: version, Intent: p.Intent, Classes: p.Classes, Deid: p.Deid, KMin: p.KMin, Price: p.Price,
		TermsHash: p.TermsHash, DuaHash: p.DuaHash, RetentionOnWithdrawal: p.RetentionOnWithdrawal, Title: p.Title,
		SummaryUri: p.SummaryUri, Time: time,
	}
}

// Input is what the sponsor wrote of a version.
func (p Protocol) Input() ProtocolInput {
	return ProtocolInput{
		Intent: p.Intent, Classes: p.Classes, Deid: p.Deid, KMin: p.KMin, Price: p.Price, TermsHash: p.TermsHash, DuaHash: p.DuaHash,
		RetentionOnWithdrawal: p.RetentionOnWithdrawal, Title: p.Title, SummaryUri: p.SummaryUri,
	}
}
