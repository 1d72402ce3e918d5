// SPDX-License-Identifier: Apache-2.0

package app_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

type prefixes struct {
	AccAddr  string `json:"bech32PrefixAccAddr"`
	AccPub   string `json:"bech32PrefixAccPub"`
	ValAddr  string `json:"bech32PrefixValAddr"`
	ValPub   string `json:"bech32PrefixValPub"`
	ConsAddr string `json:"bech32PrefixConsAddr"`
	ConsPub  string `json:"bech32PrefixConsPub"`
}

func ourPrefixes() prefixes {
	cfg := sdk.GetConfig()
	return prefixes{
		cfg.GetBech32AccountAddrPrefix(), cfg.GetBech32AccountPubPrefix(), cfg.GetBech32ValidatorAddrPrefix(),
		cfg.GetBech32ValidatorPubPrefix(), cfg.GetBech32ConsensusAddrPrefix(), cfg.GetBech32ConsensusPubPrefix(),
	}
}

func registryFile(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "registry", name))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, into))
}

func TestTheChainFileSaysWhatTheChainIs(t *testing.T) {
	var chain struct {
		ChainID string   `json:"chain_id"`
		Prefix  string   `json:"bech32_prefix"`
		Config  prefixes `json:"bech32_config"`
		Daemon  string   `json:"daemon_name"`
		Slip44  uint32   `json:"slip44"`
		Fees    struct {
			Tokens []struct {
				Denom string  `json:"denom"`
				Least float64 `json:"fixed_min_gas_price"`
			} `json:"fee_tokens"`
		} `json:"fees"`
		Staking struct {
			Lock struct {
				Time string `json:"time"`
			} `json:"lock_duration"`
		} `json:"staking"`
		Codebase struct {
			Go  string `json:"go_version"`
			SDK string `json:"cosmos_sdk_version"`
			By  struct {
				Version string `json:"version"`
			} `json:"consensus"`
		} `json:"codebase"`
	}
	registryFile(t, "chain.json", &chain)
	require.Equal(t, "acesod", chain.Daemon)
	require.Equal(t, ourPrefixes(), chain.Config)
	require.Equal(t, ourPrefixes().AccAddr, chain.Prefix)
	require.Equal(t, sdk.GetConfig().GetCoinType(), chain.Slip44)
	require.Len(t, chain.Fees.Tokens, 1)
	require.Equal(t, denom.Base, chain.Fees.Tokens[0].Denom)
	require.Equal(t, 0.001, chain.Fees.Tokens[0].Least)
	require.Equal(t, stakingtypes.DefaultUnbondingTime.Seconds(), seconds(t, chain.Staking.Lock.Time))
	module, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	require.NoError(t, err)
	for _, line := range []string{
		"\ngo " + chain.Codebase.Go + "\n", "github.com/cosmos/cosmos-sdk " + chain.Codebase.SDK + "\n", "github.com/cometbft/cometbft " + chain.Codebase.By.Version + "\n",
	} {
		require.True(t, bytes.Contains(module, []byte(line)), "go.mod: wanted %q", line)
	}
}

func TestTheAssetListNamesTheCoinAsTheChainDoes(t *testing.T) {
	var list struct {
		Assets []struct {
			Description string `json:"description"`
			Units       []struct {
				Denom    string `json:"denom"`
				Exponent uint32 `json:"exponent"`
			} `json:"denom_units"`
			Base, Display, Name, Symbol string
		} `json:"assets"`
	}
	registryFile(t, "assetlist.json", &list)
	require.Len(t, list.Assets, 1)
	asset, metadata := list.Assets[0], denom.Metadata()
	require.Equal(t, []string{metadata.Description, metadata.Base, metadata.Display, metadata.Name, metadata.Symbol},
		[]string{asset.Description, asset.Base, asset.Display, asset.Name, asset.Symbol})
	require.Len(t, asset.Units, len(metadata.DenomUnits))
	for i, unit := range metadata.DenomUnits {
		require.Equal(t, unit.Denom, asset.Units[i].Denom)
		require.Equal(t, unit.Exponent, asset.Units[i].Exponent)
	}
}

func TestKeplrIsToldTheSameAsTheRegistry(t *testing.T) {
	type currency struct {
		Minimal  string `json:"coinMinimalDenom"`
		Decimals uint32 `json:"coinDecimals"`
	}
	var keplr struct {
		ChainID string   `json:"chainId"`
		Config  prefixes `json:"bech32Config"`
		Bip44   struct {
			CoinType uint32 `json:"coinType"`
		} `json:"bip44"`
		Currencies []currency `json:"currencies"`
		Fees       []struct {
			currency
			Steps struct {
				Low float64 `json:"low"`
			} `json:"gasPriceStep"`
		} `json:"feeCurrencies"`
		Stake currency `json:"stakeCurrency"`
	}
	registryFile(t, "keplr.json", &keplr)
	var chain struct {
		ChainID string `json:"chain_id"`
	}
	registryFile(t, "chain.json", &chain)
	coin := currency{denom.Base, denom.Exponent}
	require.Equal(t, chain.ChainID, keplr.ChainID)
	require.Equal(t, ourPrefixes(), keplr.Config)
	require.Equal(t, sdk.GetConfig().GetCoinType(), keplr.Bip44.CoinType)
	require.Equal(t, []currency{coin}, keplr.Currencies)
	require.Equal(t, coin, keplr.Stake)
	require.Len(t, keplr.Fees, 1)
	require.Equal(t, coin, keplr.Fees[0].currency)
	require.Equal(t, 0.001, keplr.Fees[0].Steps.Low)
}

func seconds(t *testing.T, text string) float64 {
	t.Helper()
	duration, err := time.ParseDuration(text)
	require.NoError(t, err)
	return duration.Seconds()
}
