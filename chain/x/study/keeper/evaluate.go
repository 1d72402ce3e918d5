// SPDX-License-Identifier: Apache-2.0

package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/cost"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	recordtypes "github.com/aceso-network/aceso/chain/x/record/types"
	"github.com/aceso-network/aceso/chain/x/study/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

// asking is who asks for what, read once per request.
type asking struct {
	study     types.Study
	protocol  types.Protocol
	ethics    types.Ethics
	requester consenttypes.Requester
	until     int64
}

// permitted is one record that may be had, under which consent.
type permitted struct {
	record  recordtypes.Record
	vault   vaulttypes.Vault
	consent []byte
}

// candidate is a record that exists and could be asked for, before its owner's consents are read.
type candidate struct {
	record recordtypes.Record
	batch  recordtypes.Batch
	vault  vaulttypes.Vault
}

func (k Keeper) newAsking(ctx context.Context, studyID []byte, researcher string, duaAccepted bool) (asking, error) {
	var a asking
	var err error
	if a.study, err = k.GetStudy(ctx, studyID); err != nil {
		return a, err
	}
	if a.protocol, err = k.Protocols.Get(ctx, collections.Join(a.study.Id, a.study.Version)); err != nil {
		return a, err
	}
	if a.ethics, err = k.ethicsOf(ctx, a.study.Id, a.study.Version); err != nil {
		return a, err
	}
	visas, err := k.Consent.VisasOf(ctx, researcher)
	if err != nil {
		return a, err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return a, err
	}
	a.requester = consenttypes.Requester{Address: researcher, Org: a.protocol.Intent.Institution, Visas: visas, DuaAccepted: duaAccepted}
	a.until = now(ctx) + params.RequestSeconds
	return a, nil
}

// evaluate decides every record once, in the order asked. The cohort is the number of different owners among the records that exist.
func (k Keeper) evaluate(ctx context.Context, a asking, ids [][]byte) ([]permitted, []types.RecordRefusal, error) {
	var candidates []candidate
	var refused []types.RecordRefusal
	for _, id := range ids {
		cost.Charge(ctx, cost.Entry, "record asked for")
		found, code, err := k.candidate(ctx, a, id)
		if err != nil {
			return nil, nil, err
		}
		if code != "" {
			refused = append(refused, types.RecordRefusal{Record: id, Code: code})
			continue
		}
		candidates = append(candidates, found)
	}
	owners := make(map[string]bool, len(candidates)) // counted, never ranged over
	for _, c := range candidates {
		owners[c.vault.Owner] = true
	}
	cohort := uint64(len(owners))
	var allowed []permitted
	for _, c := range candidates {
		consent, reason, err := k.decide(ctx, a, c, cohort)
		if err != nil {
			return nil, nil, err
		}
		if consent == nil {
			refused = append(refused, types.RecordRefusal{Record: c.record.Id, Code: string(reason)})
			continue
		}
		allowed = append(allowed, permitted{record: c.record, vault: c.vault, consent: consent})
	}
	return allowed, refused, nil
}

// candidate reads a record and its surroundings; a code where it cannot be asked for at all.
func (k Keeper) candidate(ctx context.Context, a asking, id []byte) (candidate, string, error) {
	record, err := k.Record.GetRecord(ctx, id)
	if errors.Is(err, recordtypes.ErrRecordNotFound) {
		return candidate{}, types.CodeRecordNotFound, nil
	}
	if err != nil {
		return candidate{}, "", err
	}
	if record.Erased != 0 {
		return candidate{}, types.CodeRecordErased, nil
	}
	batch, err := k.Record.GetBatch(ctx, record.Batch)
	if err != nil {
		return candidate{}, "", err
	}
	vault, err := k.Vault.GetVault(ctx, record.Vault)
	if err != nil {
		return candidate{}, "", err
	}
	code, err := k.unavailable(ctx, a, candidate{record: record, batch: batch, vault: vault})
	return candidate{record: record, batch: batch, vault: vault}, code, err
}

func (k Keeper) unavailable(ctx context.Context, a asking, c candidate) (string, error) {
	if a.protocol.Classes&(1<<uint32(c.vault.Class)) == 0 {
		return types.CodeClass, nil
	}
	if c.vault.Status != vaulttypes.VAULT_STATUS_ACTIVE || c.vault.LeaseUntil <= now(ctx) {
		return types.CodeVaultNotOpen, nil
	}
	recalled, err := k.Record.IsRecalledRecord(ctx, c.record)
	if err != nil || recalled {
		return types.CodeRecordRecalled, err
	}
	again, err := k.Requested.Has(ctx, collections.Join(types.VersionKey(a.study.Id, a.study.Version), c.record.Id))
	if err != nil || again {
		return types.CodeRequested, err
	}
	return "", nil
}

// decide asks consent.Decide, and names the consent that permits; nil and a reason where none does.
func (k Keeper) decide(ctx context.Context, a asking, c candidate, cohort uint64) ([]byte, consenttypes.Reason, error) {
	consents, err := k.Consent.LiveConsents(ctx, c.vault.Owner)
	if err != nil {
		return nil, "", err
	}
	intent := types.DecisionIntent(a.study, a.protocol, a.ethics, types.Asked{Class: c.vault.Class, Year: c.batch.Year, Cohort: cohort, Until: a.until})
	decision, reason := consenttypes.Decide(intent, a.requester, consents, now(ctx))
	if decision != consenttypes.DECISION_PERMIT {
		return nil, reason, nil
	}
	for _, consent := range consents {
		alone, _ := consenttypes.Decide(intent, a.requester, []consenttypes.Consent{consent}, now(ctx))
		if alone == consenttypes.DECISION_PERMIT {
			return consent.Id, reason, nil
		}
	}
	return nil, consenttypes.ReasonNoConsent, nil
}

// cohortOf is the number of different owners among what is permitted: of a partial request the permitted part must be large enough too.
func cohortOf(allowed []permitted) uint64 {
	owners := make(map[string]bool, len(allowed)) // counted, never ranged over
	for _, p := range allowed {
		owners[p.vault.Owner] = true
	}
	return uint64(len(owners))
}
