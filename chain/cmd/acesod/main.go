// SPDX-License-Identifier: Apache-2.0

// Command acesod runs an Aceso node.
package main

import (
	"fmt"
	"os"

	svrcmd "github.com/cosmos/cosmos-sdk/server/cmd"

	"github.com/aceso-network/aceso/chain/app"
	"github.com/aceso-network/aceso/chain/cmd/acesod/cmd"
)

func main() {
	// GODEBUG can change how crypto and TLS behave; two nodes that differ in it could disagree on a block.
	if value := os.Getenv("GODEBUG"); value != "" {
		fmt.Fprintf(os.Stderr, "environment GODEBUG: got %q, wanted it unset\n", value)
		os.Exit(2)
	}
	if err := svrcmd.Execute(cmd.NewRootCmd(), "ACESOD", app.DefaultNodeHome); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
