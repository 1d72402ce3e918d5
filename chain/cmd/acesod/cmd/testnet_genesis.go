// SPDX-License-Identifier: Apache-2.0

package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"

	cmttypes "github.com/cometbft/cometbft/types"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/internal/denom"
)

const (
	validatorFunds = 200_000_000_000
	validatorStake = 100_000_000_000
	maxBlockBytes  = 2 << 20
	maxBlockGas    = 50_000_000 // about half a second
)

// writeTestnet verifies nothing more: readTestnetOptions did.
func writeTestnet(described *app.App, o testnetOptions) error {
	nodes := make([]testnetNode, o.validators)
	peers := make([]string, o.validators)
	for i := range nodes {
		node, err := newTestnetNode(described, o, i)
		if err != nil {
			return fmt.Errorf("home of validator %d: %w", i, err)
		}
		nodes[i], peers[i] = node, node.peer()
	}
	genesis, err := testnetGenesis(described, o, nodes)
	if err != nil {
		return err
	}
	for _, node := range nodes {
		node.writeConfig(o, peers)
		if err := genesis.SaveAs(filepath.Join(node.home, "config", "genesis.json")); err != nil {
			return err
		}
	}
	return nil
}

func testnetGenesis(described *app.App, o testnetOptions, nodes []testnetNode) (*genutiltypes.AppGenesis, error) {
	state := described.DefaultGenesis()
	if err := fundGenesis(described, o, nodes, state); err != nil {
		return nil, err
	}
	if err := addGentxs(described, o, nodes, state); err != nil {
		return nil, err
	}
	encoded, err := json.Marshal(state)
	if err != nil {
		return nil, err
	}
	if len(o.overlay) > 0 {
		if encoded, err = mergePatch(encoded, o.overlay); err != nil {
			return nil, fmt.Errorf("--overlay: %w", err)
		}
	}
	var merged map[string]json.RawMessage
	if err := json.Unmarshal(encoded, &merged); err != nil {
		return nil, err
	}
	if err := described.BasicManager().ValidateGenesis(described.AppCodec(), described.TxConfig(), merged); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	params := cmttypes.DefaultConsensusParams()
	params.Block.MaxBytes, params.Block.MaxGas = maxBlockBytes, maxBlockGas
	genesis := genutiltypes.NewAppGenesisWithVersion(o.chainID, encoded)
	genesis.GenesisTime = o.genesisTime
	genesis.Consensus = &genutiltypes.ConsensusGenesis{Params: params}
	return genesis, nil
}

func fundGenesis(described *app.App, o testnetOptions, nodes []testnetNode, state map[string]json.RawMessage) error {
	funds := o.funds
	for _, node := range nodes {
		funds = append(funds, fund{address: node.account.String(), amount: validatorFunds})
	}
	var accounts []authtypes.GenesisAccount
	var balances []banktypes.Balance
	for _, f := range funds {
		address, err := sdk.AccAddressFromBech32(f.address)
		if err != nil {
			return fmt.Errorf("--fund: got %s, wanted an account address: %w", f.address, err)
		}
		accounts = append(accounts, authtypes.NewBaseAccount(address, nil, 0, 0))
		balances = append(balances, banktypes.Balance{Address: f.address, Coins: denom.Coins(f.amount)})
	}
	packed, err := authtypes.PackAccounts(authtypes.SanitizeGenesisAccounts(accounts))
	if err != nil {
		return err
	}
	cdc := described.AppCodec()
	auth := authtypes.GetGenesisStateFromAppState(cdc, state)
	auth.Accounts = packed
	state[authtypes.ModuleName] = cdc.MustMarshalJSON(&auth)
	bank := banktypes.GetGenesisStateFromAppState(cdc, state)
	bank.Balances = banktypes.SanitizeGenesisBalances(balances)
	bank.DenomMetadata = []banktypes.Metadata{denom.Metadata()}
	state[banktypes.ModuleName] = cdc.MustMarshalJSON(bank)
	return nil
}

func addGentxs(described *app.App, o testnetOptions, nodes []testnetNode, state map[string]json.RawMessage) error {
	config := described.TxConfig()
	var txs []json.RawMessage
	for _, node := range nodes {
		message, err := stakingtypes.NewMsgCreateValidator(sdk.ValAddress(node.account).String(), node.consensus,
			sdk.NewInt64Coin(denom.Base, validatorStake), stakingtypes.NewDescription(fmt.Sprintf("node%d", node.index), "", "", "", ""),
			stakingtypes.NewCommissionRates(math.LegacyNewDecWithPrec(5, 2), math.LegacyNewDecWithPrec(20, 2), math.LegacyNewDecWithPrec(1, 2)), math.OneInt())
		if err != nil {
			return err
		}
		builder := config.NewTxBuilder()
		if err := builder.SetMsgs(message); err != nil {
			return err
		}
		builder.SetMemo(node.peer())
		builder.SetGasLimit(200_000)
		factory := tx.Factory{}.WithChainID(o.chainID).WithMemo(node.peer()).WithKeybase(node.keys).WithTxConfig(config)
		if err := tx.Sign(context.Background(), factory, validatorKeyName, builder, true); err != nil {
			return err
		}
		encoded, err := config.TxJSONEncoder()(builder.GetTx())
		if err != nil {
			return err
		}
		txs = append(txs, encoded)
	}
	genutiltypes.SetGenesisStateInAppState(described.AppCodec(), state, genutiltypes.NewGenesisState(txs))
	return nil
}

// mergePatch applies an RFC 7386 merge patch: objects merge, null removes, everything else replaces.
func mergePatch(target, patch []byte) ([]byte, error) {
	a, err := decodeJSON(target)
	if err != nil {
		return nil, err
	}
	b, err := decodeJSON(patch)
	if err != nil {
		return nil, err
	}
	return json.Marshal(mergeValue(a, b))
}

// decodeJSON keeps numbers as written: a float would round large ones.
func decodeJSON(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	return value, err
}

func mergeValue(target, patch any) any {
	fields, ok := patch.(map[string]any)
	if !ok {
		return patch
	}
	merged, ok := target.(map[string]any)
	if !ok {
		merged = map[string]any{}
	}
	for name, value := range fields {
		if value == nil {
			delete(merged, name)
			continue
		}
		merged[name] = mergeValue(merged[name], value)
	}
	return merged
}
