// SPDX-License-Identifier: Apache-2.0

package world

import (
	"strings"

	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// Relayers and Trustees are the operators of the cast.
var (
	Relayers = []string{"r0", "r1", "r2", "r3", "r4"}
	Trustees = []string{"t0", "t1", "t2", "t3", "t4"}
)

// Bond of each operator of the cast, in uaceso.
const Bond = 1_000_000

// Register is the message by which an operator of the cast registers.
func Register(name string) *operatortypes.MsgRegister {
	msg := &operatortypes.MsgRegister{
		Address: Addr(name), HotAddress: Addr(Hot(name)), SignKey: SignPublic(name), HpkeKey: BoxPublic(name),
		Role: operatortypes.ROLE_RELAYER, Endpoint: "https://" + name + ".example.org", Bond: Bond,
	}
	if strings.HasPrefix(name, "t") {
		msg.Role, msg.Org = operatortypes.ROLE_TRUSTEE, "org-"+name
	}
	return msg
}

// StartOperators registers all operators of the cast and goes to the first block of the epoch in which they serve.
func (c *Chain) StartOperators() {
	c.Helper()
	var txs [][]byte
	for _, name := range append(append([]string{}, Relayers...), Trustees...) {
		txs = append(txs, c.Tx(name, Register(name)))
	}
	for _, result := range c.Next(txs...) {
		if result.Code != 0 {
			c.Fatalf("register: %s", result.Log)
		}
	}
	c.After(EpochSeconds)
}

// Epoch is the current epoch of committees.
func (c *Chain) Epoch() uint64 {
	c.Helper()
	epoch, err := c.App.OperatorKeeper.CurrentEpoch(c.Ctx())
	c.check(err)
	return epoch.Number
}

// Named are the names of operators of the cast, given by address.
func Named(addresses []string) []string {
	names := make([]string, 0, len(addresses))
	for _, address := range addresses {
		for _, name := range append(append([]string{}, Relayers...), Trustees...) {
			if Addr(name) == address {
				names = append(names, name)
			}
		}
	}
	return names
}

// check ends the test on an error of reading state.
func (c *Chain) check(err error) {
	c.Helper()
	if err != nil {
		c.Fatalf("%s", err)
	}
}
