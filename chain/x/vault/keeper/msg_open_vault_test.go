// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func TestAnOpenedVaultIsDealtAndNotYetActive(t *testing.T) {
	w := newWorld(t)
	w.silence()
	id := w.mustOpen()

	require.Equal(t, canon.VaultID(chainID, bytes.Repeat([]byte{1}, 20), 2, 1), id)
	opened := w.vault(id)
	require.Equal(t, types.VAULT_STATUS_DEALING, opened.Status)
	require.Equal(t, uint32(0), opened.ShareGeneration)
	require.Equal(t, points(1, 3)[0], opened.C0)
	deal := w.deal(id, 1)
	require.Equal(t, types.CommitmentsHash(points(1, 3)), deal.CommitmentsHash)
	require.Equal(t, uint32(3), deal.Threshold)
	require.Equal(t, start+365*day, deal.LeaseUntil)
	require.Equal(t, start+365*day, w.operators.duties[0]) // the committee is bound to the lease
	require.Contains(t, w.said(), &types.EventDealt{Deal: deal, Commitments: points(1, 3)})
	require.Contains(t, w.said(), &types.EventVaultChanged{Vault: opened})
}

func TestOpenVaultIsRefusedWhen(t *testing.T) {
	identity := make([]byte, 32)
	rows := []struct {
		title  string
		change func(w *world, msg *types.MsgOpenVault)
		err    error
	}{
		{"the owner is no address", func(_ *world, msg *types.MsgOpenVault) { msg.Owner = "alice" }, types.ErrFieldInvalid},
		{"the class is unset", func(_ *world, msg *types.MsgOpenVault) { msg.Class = 0 }, types.ErrFieldInvalid},
		{"the class is unknown", func(_ *world, msg *types.MsgOpenVault) { msg.Class = 8 }, types.ErrFieldInvalid},
		{"the generation is zero", func(_ *world, msg *types.MsgOpenVault) { msg.Generation = 0 }, types.ErrGenerationInvalid},
		{"a generation is left out", func(_ *world, msg *types.MsgOpenVault) { msg.Generation = 2 }, types.ErrGenerationInvalid},
		{"the generation is open already", func(w *world, _ *types.MsgOpenVault) { w.mustOpen() }, types.ErrGenerationInvalid},
		{"the epoch is ahead", func(_ *world, msg *types.MsgOpenVault) { msg.Epoch = epoch + 1 }, types.ErrCommitteeStale},
		{"the epoch is two back", func(_ *world, msg *types.MsgOpenVault) { msg.Epoch = epoch - 2 }, types.ErrCommitteeStale},
		{"the epoch wraps around", func(_ *world, msg *types.MsgOpenVault) { msg.Epoch = ^uint64(0) }, types.ErrCommitteeStale},
		{"there is no such committee", func(_ *world, msg *types.MsgOpenVault) { msg.K = 9 }, operatortypes.ErrCommitteeNotFound},
		{"the committee is too small to open", func(_ *world, msg *types.MsgOpenVault) { msg.K = 2 }, types.ErrCommitteeStale},
		{"a member has given notice", func(w *world, _ *types.MsgOpenVault) { w.operators.status[trustee(5)] = operatortypes.STATUS_LEAVING }, types.ErrMemberOnNotice},
		{"a member is in jail", func(w *world, _ *types.MsgOpenVault) { w.operators.status[trustee(5)] = operatortypes.STATUS_JAILED }, types.ErrMemberOnNotice},
		{"C_0 is the identity", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments[0] = identity }, types.ErrCommitmentsInvalid},
		{"another commitment is the identity", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments[2] = identity }, types.ErrCommitmentsInvalid},
		{"C_0 is no point", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments[0] = hash(255) }, types.ErrCommitmentsInvalid},
		{"a commitment is missing", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments = points(1, 2) }, types.ErrCommitmentsInvalid},
		{"there is one too many", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments = points(1, 4) }, types.ErrCommitmentsInvalid},
		{"there are none", func(_ *world, msg *types.MsgOpenVault) { msg.Commitments = nil }, types.ErrCommitmentsInvalid},
		{"the manifest is no name", func(_ *world, msg *types.MsgOpenVault) { msg.Manifest = nil }, types.ErrFieldInvalid},
		{"owner_sign is of small order", func(_ *world, msg *types.MsgOpenVault) { msg.OwnerSign = identity }, types.ErrKeyInvalid},
		{"the agent key is short", func(_ *world, msg *types.MsgOpenVault) { msg.AgentKey = hash(1)[:31] }, types.ErrKeyInvalid},
		{"the agent key is of small order", func(_ *world, msg *types.MsgOpenVault) { msg.AgentKey = identity }, types.ErrKeyInvalid},
		{"one key has both jobs", func(_ *world, msg *types.MsgOpenVault) { msg.AgentKey = msg.OwnerSign }, types.ErrKeyInvalid},
		{"owner_box is of small order", func(_ *world, msg *types.MsgOpenVault) { msg.OwnerBox = identity }, types.ErrKeyInvalid},
		{"the account is sensitive", func(w *world, _ *types.MsgOpenVault) { w.devices.kinds[alice] = devicetypes.OWNER_KIND_SENSITIVE }, devicetypes.ErrAccountKind},
	}
	for _, row := range rows {
		t.Run(row.title, func(t *testing.T) {
			w := newWorld(t)
			msg := opening()
			row.change(w, msg)
			_, err := w.open(msg)
			require.ErrorIs(t, err, row.err)
		})
	}
}

func TestASensitiveAccountOpensWearableOnlyAndAWearableVaultFixesNothing(t *testing.T) {
	w := newWorld(t)
	msg := opening()
	msg.Class = consenttypes.DATA_CLASS_WEARABLE
	_, err := w.open(msg)
	require.NoError(t, err)
	require.Empty(t, w.devices.kinds)

	w.devices.kinds[bob] = devicetypes.OWNER_KIND_SENSITIVE
	msg.Owner = bob
	_, err = w.open(msg)
	require.NoError(t, err)

	w.mustOpen() // LAB
	require.Equal(t, devicetypes.OWNER_KIND_ORDINARY, w.devices.kinds[alice])
}

func TestTheNextGenerationOpensBesideTheLast(t *testing.T) {
	w := newWorld(t)
	first := w.mustOpen()
	msg := opening()
	msg.Owner, msg.Generation, msg.Epoch = strings.ToUpper(alice), 2, epoch-1
	second, err := w.open(msg)
	require.NoError(t, err)
	require.NotEqual(t, first, second)
	require.Equal(t, alice, w.vault(second).Owner)
}
