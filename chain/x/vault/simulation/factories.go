// SPDX-License-Identifier: Apache-2.0

// Package simulation makes random valid messages of the vault module.
package simulation

import (
	"context"
	"crypto/ed25519"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"

	sim "github.com/aceso-network/aceso/chain/internal/simulation"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	"github.com/aceso-network/aceso/chain/x/vault/keeper"
	"github.com/aceso-network/aceso/chain/x/vault/types"
)

func standing(vault types.Vault) bool { return !vault.Over() }

// owned picks a standing vault and has its owner send a message about it.
func owned[M sim.Msg](k keeper.Keeper, keep func(types.Vault) bool, make func(ctx context.Context, random *simsx.XRand, vault types.Vault) (M, error),
) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		var none M
		vault, ok := sim.Pick(ctx, data, reporter, k.Vaults, keep)
		if !ok {
			return nil, none
		}
		msg, err := make(ctx, data.Rand(), vault)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, none
		}
		return sim.Signed(data, reporter, vault.Owner, msg)
	}
}

// committee is one of the current epoch whose members all serve, or an error.
func committee(ctx context.Context, k keeper.Keeper) (operatortypes.Committee, operatortypes.Params, error) {
	rules, err := k.Operator.GetParams(ctx)
	if err != nil {
		return operatortypes.Committee{}, rules, err
	}
	epoch, err := k.Operator.CurrentEpoch(ctx)
	if err != nil {
		return operatortypes.Committee{}, rules, err
	}
	drawn, err := k.Operator.GetCommittee(ctx, epoch.Number, 0)
	if err != nil {
		return drawn, rules, err
	}
	for _, member := range drawn.Members {
		operator, err := k.Operator.OperatorByAddress(ctx, member)
		if err != nil {
			return drawn, rules, err
		}
		if operator.Status == operatortypes.STATUS_LEAVING || operator.Status == operatortypes.STATUS_LEFT {
			return drawn, rules, types.ErrMemberOnNotice
		}
	}
	if len(drawn.Members) < int(rules.CommitteeThreshold) {
		return drawn, rules, operatortypes.ErrCommitteeNotFound
	}
	return drawn, rules, nil
}

// MsgOpenVaultFactory opens the next vault of an account's laboratory values.
func MsgOpenVaultFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgOpenVault] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, *types.MsgOpenVault) {
		owner := data.AnyAccount(reporter, simsx.WithSpendableBalance())
		if reporter.IsSkipped() {
			return nil, nil
		}
		drawn, rules, err := committee(ctx, k)
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		held, err := keeper.NewQueryServer(k).VaultsByOwner(ctx, &types.QueryVaultsByOwnerRequest{Owner: owner.AddressBech32})
		if err != nil {
			reporter.Skip(err.Error())
			return nil, nil
		}
		random := data.Rand()
		generation := uint32(len(held.Vaults)) + 1
		return []simsx.SimAccount{owner}, &types.MsgOpenVault{
			Owner: owner.AddressBech32, Class: consenttypes.DATA_CLASS_LAB, Generation: generation, Epoch: drawn.Epoch, K: drawn.K,
			Commitments: sim.Points(random, int(rules.CommitteeThreshold)), Manifest: sim.Bytes(random, types.IDSize),
			OwnerSign: sim.SignKey(random), OwnerBox: sim.BoxKey(random), AgentKey: sim.AgentKey(owner.AddressBech32, generation)[ed25519.SeedSize:],
		}
	}
}

// MsgRedealFactory deals a vault's C_0 to a committee of the current epoch.
func MsgRedealFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRedeal] {
	return owned(k, standing, func(ctx context.Context, random *simsx.XRand, vault types.Vault) (*types.MsgRedeal, error) {
		drawn, rules, err := committee(ctx, k)
		if err != nil {
			return nil, err
		}
		commitments := append([][]byte{vault.C0}, sim.Points(random, int(rules.CommitteeThreshold)-1)...)
		return &types.MsgRedeal{
			Owner: vault.Owner, Vault: vault.Id, Epoch: drawn.Epoch, K: drawn.K, Commitments: commitments, Manifest: sim.Bytes(random, types.IDSize),
		}, nil
	})
}

// MsgSetPoliciesFactory names other boxes for the deal in force.
func MsgSetPoliciesFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgSetPolicies] {
	active := func(vault types.Vault) bool { return vault.Status == types.VAULT_STATUS_ACTIVE }
	return owned(k, active, func(_ context.Context, random *simsx.XRand, vault types.Vault) (*types.MsgSetPolicies, error) {
		return &types.MsgSetPolicies{
			Owner: vault.Owner, Vault: vault.Id, ShareGeneration: vault.ShareGeneration, Manifest: sim.Bytes(random, types.IDSize),
		}, nil
	})
}

// MsgRenewLeaseFactory renews a lease of which nobody has given notice.
func MsgRenewLeaseFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRenewLease] {
	active := func(vault types.Vault) bool { return vault.Status == types.VAULT_STATUS_ACTIVE }
	return owned(k, active, func(ctx context.Context, _ *simsx.XRand, vault types.Vault) (*types.MsgRenewLease, error) {
		holders, _, err := k.Committee(ctx, vault.Id, vault.ShareGeneration)
		if err != nil {
			return nil, err
		}
		for _, member := range holders.Members {
			operator, err := k.Operator.OperatorByAddress(ctx, member)
			if err != nil {
				return nil, err
			}
			if operator.Status == operatortypes.STATUS_LEAVING || operator.Status == operatortypes.STATUS_LEFT {
				return nil, types.ErrMemberOnNotice
			}
		}
		return &types.MsgRenewLease{Owner: vault.Owner, Vault: vault.Id}, nil
	})
}

// MsgRotateAgentKeyFactory gives a vault another agent key.
func MsgRotateAgentKeyFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgRotateAgentKey] {
	return owned(k, standing, func(_ context.Context, random *simsx.XRand, vault types.Vault) (*types.MsgRotateAgentKey, error) {
		return &types.MsgRotateAgentKey{Owner: vault.Owner, Vault: vault.Id, AgentKey: sim.SignKey(random)}, nil
	})
}

// MsgShredFactory orders a standing vault destroyed.
func MsgShredFactory(k keeper.Keeper) simsx.SimMsgFactoryFn[*types.MsgShred] {
	return owned(k, standing, func(_ context.Context, _ *simsx.XRand, vault types.Vault) (*types.MsgShred, error) {
		return &types.MsgShred{Owner: vault.Owner, Vault: vault.Id}, nil
	})
}
