// SPDX-License-Identifier: Apache-2.0

package world

import (
	"bytes"

	abci "github.com/cometbft/cometbft/abci/types"
)

// Replay starts a second application on its own database and executes the same blocks. `before` runs before each, nil for nothing.
// The test fails at the first block whose application hash differs.
func (c *Chain) Replay(o Options, before func(second *Chain, block *abci.RequestFinalizeBlock)) *Chain {
	c.Helper()
	second := newChain(c.T, o)
	if _, err := second.App.InitChain(c.init); err != nil {
		c.Fatalf("InitChain of the replay: %s", err)
	}
	second.init, second.Genesis, second.proposer, second.next = c.init, c.Genesis, c.proposer, c.next
	for _, block := range c.Blocks {
		if before != nil {
			before(second, block.Request)
		}
		second.Time = block.Request.Time
		response := second.execute(block.Request)
		if !bytes.Equal(response.AppHash, block.Response.AppHash) {
			c.Fatalf("app hash of block %d: got %x, wanted %x", block.Request.Height, response.AppHash, block.Response.AppHash)
		}
	}
	return second
}
