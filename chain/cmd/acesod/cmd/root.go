// SPDX-License-Identifier: Apache-2.0

// Package cmd holds acesod's commands.
package cmd

import (
	"os"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/config"
	"github.com/cosmos/cosmos-sdk/client/debug"
	nodeservice "github.com/cosmos/cosmos-sdk/client/grpc/node"
	"github.com/cosmos/cosmos-sdk/client/keys"
	"github.com/cosmos/cosmos-sdk/client/pruning"
	"github.com/cosmos/cosmos-sdk/client/rpc"
	"github.com/cosmos/cosmos-sdk/client/snapshot"
	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authcmd "github.com/cosmos/cosmos-sdk/x/auth/client/cli"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/cmd/acesod/metrics"
)

// NewRootCmd builds the command tree. The application it makes here only describes itself; `start` makes the one that runs.
func NewRootCmd() *cobra.Command {
	sdk.GetConfig().Seal()
	described := app.New(log.NewNopLogger(), dbm.NewMemDB(), true, simtestutil.NewAppOptionsWithFlagHome(app.DefaultNodeHome))
	base := client.Context{}.
		WithCodec(described.AppCodec()).
		WithInterfaceRegistry(described.InterfaceRegistry()).
		WithTxConfig(described.TxConfig()).
		WithLegacyAmino(described.LegacyAmino()).
		WithInput(os.Stdin).
		WithAccountRetriever(authtypes.AccountRetriever{}).
		WithHomeDir(app.DefaultNodeHome).
		WithViper("")

	root := &cobra.Command{
		Use: "acesod", Short: "Run and query an Aceso node", SilenceErrors: true, SilenceUsage: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return prepare(cmd, base) },
	}
	root.AddCommand(genutilcli.InitCmd(described.BasicManager(), app.DefaultNodeHome), debug.Cmd(), pruning.Cmd(newApp, app.DefaultNodeHome),
		snapshot.Cmd(newApp), newTestnetCmd(described))
	server.AddCommandsWithStartCmdOptions(root, app.DefaultNodeHome, newApp, exportApp, server.StartCmdOptions{})
	root.AddCommand(server.StatusCommand(), genutilcli.Commands(described.TxConfig(), described.BasicManager(), app.DefaultNodeHome),
		newQueryCmd(), newTxCmd(), keys.Commands())

	options := described.AutoCLIOptions()
	options.ClientCtx = base
	node := nodeservice.NewNodeCommands()
	options.ModuleOptions[node.Name()] = node.AutoCLIOptions()
	if err := options.EnhanceRootCommand(root); err != nil {
		panic(err)
	}
	return root
}

func prepare(cmd *cobra.Command, base client.Context) error {
	cmd.SetOut(cmd.OutOrStdout())
	cmd.SetErr(cmd.ErrOrStderr())
	ctx, err := client.ReadPersistentCommandFlags(base.WithCmdContext(cmd.Context()), cmd.Flags())
	if err != nil {
		return err
	}
	if ctx, err = config.ReadFromClientConfig(ctx); err != nil {
		return err
	}
	if err := client.SetCmdClientContextHandler(ctx, cmd); err != nil {
		return err
	}
	template, appConfig := defaultAppConfig()
	return server.InterceptConfigsPreRunHandler(cmd, template, appConfig, defaultCometConfig())
}

func newQueryCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "query", Aliases: []string{"q"}, Short: "Read the chain", RunE: client.ValidateCmd}
	cmd.AddCommand(rpc.WaitTxCmd(), server.QueryBlockCmd(), authcmd.QueryTxsByEventsCmd(), server.QueryBlocksCmd(), authcmd.QueryTxCmd(), server.QueryBlockResultsCmd())
	return cmd
}

func newTxCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "tx", Short: "Sign and send transactions", RunE: client.ValidateCmd}
	cmd.AddCommand(authcmd.GetSignCommand(), authcmd.GetSignBatchCommand(), authcmd.GetMultiSignCommand(), authcmd.GetBroadcastCommand(),
		authcmd.GetEncodeCommand(), authcmd.GetDecodeCommand(), authcmd.GetSimulateCmd())
	return cmd
}

func newApp(logger log.Logger, db dbm.DB, options servertypes.AppOptions) servertypes.Application {
	node := app.New(logger, db, true, options, server.DefaultBaseappOptions(options)...)
	if err := prometheus.Register(metrics.New(node)); err != nil {
		panic(err) // two applications in one process
	}
	return node
}

func exportApp(logger log.Logger, db dbm.DB, height int64, zeroHeight bool, jailed []string, options servertypes.AppOptions, modules []string) (servertypes.ExportedApp, error) {
	exported := app.New(logger, db, height == -1, options)
	if height != -1 {
		if err := exported.LoadHeight(height); err != nil {
			return servertypes.ExportedApp{}, err
		}
	}
	return exported.ExportAppStateAndValidators(zeroHeight, jailed, modules)
}
