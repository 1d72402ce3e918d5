// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"context"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/internal/modules"
	attestationtypes "github.com/aceso-network/aceso/chain/x/attestation/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	studytypes "github.com/aceso-network/aceso/chain/x/study/types"
)

func one[N uint64 | int | int64](value N) []sample { return []sample{{value: float64(value)}} }

func readMinted(ctx sdk.Context, a *app.App) ([]sample, error) {
	supply, _, err := modules.Found(a.RewardKeeper.Supply.Get(ctx))
	return one(supply.Minted), err
}

func readWeight(ctx sdk.Context, a *app.App) ([]sample, error) {
	epoch, err := a.RewardKeeper.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	weight, _, err := modules.Found(a.RewardKeeper.Totals.Get(ctx, collections.Join(epoch, int32(rewardtypes.ROLE_PATIENT))))
	return one(weight), err
}

func readOperators(ctx sdk.Context, a *app.App) ([]sample, error) {
	type kind struct {
		role   operatortypes.Role
		status operatortypes.Status
	}
	counts := map[kind]int{}
	err := a.OperatorKeeper.Operators.Walk(ctx, nil, func(_ []byte, operator operatortypes.Operator) (bool, error) {
		counts[kind{operator.Role, operator.Status}]++
		return false, nil
	})
	var samples []sample
	for kind, count := range counts {
		samples = append(samples, sample{value: float64(count), labels: []string{kind.role.String(), kind.status.String()}})
	}
	return samples, err
}

func readSlashes(ctx sdk.Context, a *app.App) ([]sample, error) {
	slashes, err := modules.Values(ctx, a.OperatorKeeper.Slashes)
	return one(len(slashes)), err
}

func readPauses(ctx sdk.Context, a *app.App) ([]sample, error) {
	pauses, err := modules.Values(ctx, a.OperatorKeeper.Pauses)
	now := ctx.BlockTime().Unix()
	var samples []sample
	for _, pause := range pauses {
		if pause.From <= now && now < pause.Until {
			samples = append(samples, sample{value: 1, labels: []string{pause.TypeUrl}})
		}
	}
	return samples, err
}

// readRounds gives every phase, so that one without rounds is a zero and not a gap.
func readRounds(ctx sdk.Context, a *app.App) ([]sample, error) {
	counts := map[attestationtypes.Phase]int{}
	err := a.AttestationKeeper.Progress.Walk(ctx, nil, func(_ []byte, progress attestationtypes.Progress) (bool, error) {
		counts[progress.Phase]++
		return false, nil
	})
	var samples []sample
	for number, name := range attestationtypes.Phase_name {
		if phase := attestationtypes.Phase(number); phase != attestationtypes.PHASE_UNSPECIFIED && phase != attestationtypes.PHASE_FINAL {
			samples = append(samples, sample{value: float64(counts[phase]), labels: []string{name}})
		}
	}
	return samples, err
}

func readOrders(ctx sdk.Context, a *app.App) ([]sample, error) {
	return size(ctx, a.ReleaseKeeper.Open)
}

func readDisputes(ctx sdk.Context, a *app.App) ([]sample, error) {
	return size(ctx, a.ReleaseKeeper.Undecided)
}

func size[K any](ctx context.Context, set collections.KeySet[K]) ([]sample, error) {
	count := 0
	err := set.Walk(ctx, nil, func(K) (bool, error) {
		count++
		return false, nil
	})
	return one(count), err
}

func readReserved(ctx sdk.Context, a *app.App) ([]sample, error) {
	var reserved uint64
	err := a.StudyKeeper.Escrows.Walk(ctx, nil, func(_ []byte, escrow studytypes.Escrow) (bool, error) {
		reserved += escrow.Reserved
		return false, nil
	})
	return one(reserved), err
}
