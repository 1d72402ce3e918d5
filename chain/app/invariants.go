// SPDX-License-Identifier: Apache-2.0

package app

import (
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// Invariants checks what must hold after every block in each of our modules, in construction order. It reads all state: it is for
// tests, simulations and checks of an export, never for a block.
func (app *App) Invariants(ctx sdk.Context) error {
	for _, module := range []struct {
		name  string
		check func() error
	}{
		{"reward", func() error { return app.RewardKeeper.AssertInvariants(ctx) }},
		{"operator", func() error { return app.OperatorKeeper.AssertInvariants(ctx) }},
		{"consent", func() error { return app.ConsentKeeper.CheckInvariants(ctx) }},
		{"device", func() error { return app.DeviceKeeper.Invariants(ctx) }},
		{"attestation", func() error { return app.AttestationKeeper.Invariants(ctx) }},
		{"vault", func() error { return app.VaultKeeper.Invariants(ctx) }},
		{"record", func() error { return app.RecordKeeper.Invariants(ctx) }},
		{"release", func() error { return app.ReleaseKeeper.Invariants(ctx) }},
		{"study", func() error { return app.StudyKeeper.Invariants(ctx) }},
	} {
		if err := module.check(); err != nil {
			return fmt.Errorf("invariant of %s: %w", module.name, err)
		}
	}
	return nil
}
