// SPDX-License-Identifier: Apache-2.0

package simulation

import (
	"context"
	"fmt"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	"github.com/aceso-network/aceso/chain/x/operator/keeper"
	"github.com/aceso-network/aceso/chain/x/operator/types"
)

const day = 86_400

// pausedType is the one that simulated councils pause: no factory makes it.
const pausedType = "/aceso.study.v1.MsgRequestAccess"

// Council is an account in office for 300 days from a time.
func Council(address string, from int64) types.Council {
	return types.Council{Address: address, Expires: from + 300*day}
}

// UpdateFactory moves an operator to another endpoint.
func UpdateFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdate] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgUpdate) {
		operator, ok := sim.Pick(ctx, data, reporter, k.Operators, active)
		if !ok {
			return nil, nil
		}
		return sim.Signed(data, reporter, operator.Address, &types.MsgUpdate{
			Address: operator.Address, HotAddress: operator.HotAddress, Endpoint: fmt.Sprintf("https://moved-%d.example", data.Rand().Intn(1_000)),
		})
	}
}

// RotateKeysFactory gives an operator another signing key.
func RotateKeysFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRotateKeys] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgRotateKeys) {
		operator, ok := sim.Pick(ctx, data, reporter, k.Operators, active)
		if !ok {
			return nil, nil
		}
		return sim.Signed(data, reporter, operator.Address, &types.MsgRotateKeys{
			Address: operator.Address, SignKey: sim.SignKey(data.Rand()), HpkeKey: operator.HpkeKey,
		})
	}
}

// WithdrawFactory ends the role of who has left and owes no duty any more.
func WithdrawFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgWithdraw] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgWithdraw) {
		msgs := keeper.NewMsgServer(k)
		free := func(operator types.Operator) bool { // what it owes is judged by the handler alone, on a copy of the state
			if operator.Status != types.STATUS_LEAVING {
				return false
			}
			_, err := msgs.Withdraw(sim.Aside(ctx), &types.MsgWithdraw{Address: operator.Address})
			return err == nil
		}
		operator, ok := sim.Pick(ctx, data, reporter, k.Operators, free)
		if !ok {
			return nil, nil
		}
		return sim.Signed(data, reporter, operator.Address, &types.MsgWithdraw{Address: operator.Address})
	}
}

func active(operator types.Operator) bool { return operator.Status == types.STATUS_ACTIVE }

// ApproveOrgFactory proposes an organisation that may run a trustee.
func ApproveOrgFactory() simsx.SimMsgFactoryFn[*types.MsgApproveOrg] {
	return sim.Proposed(func(_ context.Context, random *simsx.XRand, authority string) (*types.MsgApproveOrg, error) {
		return &types.MsgApproveOrg{Authority: authority, Id: fmt.Sprintf("org-%d", random.Intn(1_000_000)), Name: "Organisation"}, nil
	})
}

// SetCouncilFactory proposes an account as the council.
func SetCouncilFactory() simsx.SimMsgFactoryFn[*types.MsgSetCouncil] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgSetCouncil) {
		council := data.AnyAccount(reporter)
		return nil, &types.MsgSetCouncil{
			Authority: data.ModuleAccountAddress(reporter, "gov"), Council: council.AddressBech32, Expires: simsx.BlockTime(ctx).Unix() + 300*day,
		}
	}
}

// PauseMessagesFactory has the council pause a type for an hour, while its budget lasts.
func PauseMessagesFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgPauseMessages] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgPauseMessages) {
		council, err := k.Council.Get(ctx)
		if err != nil {
			reporter.Skip("no council")
			return nil, nil
		}
		msg := &types.MsgPauseMessages{Council: council.Address, TypeUrls: []string{pausedType}, Until: simsx.BlockTime(ctx).Unix() + 3_600}
		if _, err := keeper.NewMsgServer(k).PauseMessages(sim.Aside(ctx), msg); err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		return sim.Signed(data, reporter, council.Address, msg)
	}
}

// UnpauseFactory has the council end a pause.
func UnpauseFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUnpause] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgUnpause) {
		paused, err := k.IsPaused(ctx, pausedType)
		council, none := k.Council.Get(ctx)
		if err != nil || none != nil || !paused || council.Expires <= simsx.BlockTime(ctx).Unix() {
			reporter.Skip("no council or nothing paused")
			return nil, nil
		}
		return sim.Signed(data, reporter, council.Address, &types.MsgUnpause{Council: council.Address, TypeUrls: []string{pausedType}})
	}
}

// MsgUpdateParamsFactory proposes another delay of slashes.
func MsgUpdateParamsFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgUpdateParams] {
	return sim.Proposed(func(ctx context.Context, random *simsx.XRand, authority string) (*types.MsgUpdateParams, error) {
		params, err := k.GetParams(ctx)
		params.SlashDelaySeconds = int64(1 + random.Intn(10_000))
		return &types.MsgUpdateParams{Authority: authority, Params: params}, err
	})
}
