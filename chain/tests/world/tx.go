// SPDX-License-Identifier: Apache-2.0

package world

import (
	"context"
	"math"
	"strings"

	abci "github.com/cometbft/cometbft/abci/types"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authsigning "github.com/cosmos/cosmos-sdk/x/auth/signing"

	"github.com/aceso-network/aceso/chain/internal/denom"
)

// Gas of a transaction unless it says otherwise; its fee is a thousandth of it.
const Gas = 5_000_000

// Envelope is how a transaction is sent, besides its messages.
type Envelope struct {
	Signer  string // name of the one who signs and pays
	Gas     uint64 // 0: Gas
	Granter string // address that pays the fee; empty: the signer
	FeeFree bool   // no fee at all
}

// Tx signs messages as a transaction of a name.
func (c *Chain) Tx(signer string, messages ...sdk.Msg) []byte {
	c.Helper()
	return c.Sealed(Envelope{Signer: signer}, messages...)
}

// Sealed signs messages as a transaction. Several of one signer in one block take its next sequences.
func (c *Chain) Sealed(e Envelope, messages ...sdk.Msg) []byte {
	c.Helper()
	if e.Gas == 0 {
		e.Gas = Gas
	}
	number, sequence := c.account(e.Signer)
	config, key := c.App.TxConfig(), Key(e.Signer)
	builder := config.NewTxBuilder()
	if err := builder.SetMsgs(messages...); err != nil {
		c.Fatalf("tx: %s", err)
	}
	builder.SetGasLimit(e.Gas)
	if !e.FeeFree {
		builder.SetFeeAmount(denom.Coins(e.Gas / 1_000))
	}
	if e.Granter == "" && !e.FeeFree {
		e.Granter = c.sponsors[e.Signer]
	}
	if e.Granter != "" {
		builder.SetFeeGranter(sdk.MustAccAddressFromBech32(e.Granter))
	}
	mode := signing.SignMode_SIGN_MODE_DIRECT
	blank := signing.SignatureV2{PubKey: key.PubKey(), Sequence: sequence, Data: &signing.SingleSignatureData{SignMode: mode}}
	if err := builder.SetSignatures(blank); err != nil {
		c.Fatalf("tx: %s", err)
	}
	data := authsigning.SignerData{ChainID: ID, AccountNumber: number, Sequence: sequence, PubKey: key.PubKey(), Address: Addr(e.Signer)}
	bytes, err := authsigning.GetSignBytesAdapter(context.Background(), config.SignModeHandler(), mode, data, builder.GetTx())
	if err != nil {
		c.Fatalf("tx: %s", err)
	}
	signature, err := key.Sign(bytes)
	if err != nil {
		c.Fatalf("tx: %s", err)
	}
	blank.Data = &signing.SingleSignatureData{SignMode: mode, Signature: signature}
	if err := builder.SetSignatures(blank); err != nil {
		c.Fatalf("tx: %s", err)
	}
	encoded, err := config.TxEncoder()(builder.GetTx())
	if err != nil {
		c.Fatalf("tx: %s", err)
	}
	return encoded
}

// account is a name's account number and next sequence, those of transactions made since the last block counted in.
func (c *Chain) account(name string) (number, sequence uint64) {
	c.Helper()
	account := c.App.AccountKeeper.GetAccount(c.Ctx(), Raw(name))
	if account == nil {
		c.Fatalf("account %s: got none, wanted one on the chain", name)
	}
	sequence, known := c.sequences[name]
	if !known {
		sequence = account.GetSequence()
	}
	c.sequences[name] = sequence + 1
	return account.GetAccountNumber(), sequence
}

// Do executes a block with one transaction of a name, which must succeed, and returns its result.
func (c *Chain) Do(signer string, messages ...sdk.Msg) *abci.ExecTxResult {
	c.Helper()
	return c.Send(Envelope{Signer: signer}, messages...)
}

// Send is Do for a transaction with an envelope of its own.
func (c *Chain) Send(e Envelope, messages ...sdk.Msg) *abci.ExecTxResult {
	c.Helper()
	result := c.Next(c.Sealed(e, messages...))[0]
	if result.Code != 0 {
		c.Fatalf("%s by %s: got %s/%d: %s, wanted success", sdk.MsgTypeURL(messages[0]), e.Signer, result.Codespace, result.Code, result.Log)
	}
	return result
}

// Refused executes a block with one transaction of a name and demands that it fails with the error.
func (c *Chain) Refused(signer string, wanted *errorsmod.Error, messages ...sdk.Msg) {
	c.Helper()
	c.SendRefused(Envelope{Signer: signer}, wanted, messages...)
}

// SendRefused is Refused for a transaction with an envelope of its own.
func (c *Chain) SendRefused(e Envelope, wanted *errorsmod.Error, messages ...sdk.Msg) {
	c.Helper()
	result := c.Next(c.Sealed(e, messages...))[0]
	if result.Codespace != wanted.Codespace() || result.Code != wanted.ABCICode() {
		c.Fatalf("%s by %s: got %s/%d: %s, wanted %s/%d: %s", sdk.MsgTypeURL(messages[0]), e.Signer,
			result.Codespace, result.Code, result.Log, wanted.Codespace(), wanted.ABCICode(), wanted)
	}
}

// SendRefusedSaying is SendRefused for an error of the SDK that has no code of its own.
func (c *Chain) SendRefusedSaying(e Envelope, text string, messages ...sdk.Msg) {
	c.Helper()
	result := c.Next(c.Sealed(e, messages...))[0]
	if result.Code == 0 || !strings.Contains(result.Log, text) {
		c.Fatalf("%s by %s: got %d: %s, wanted a refusal that says %q", sdk.MsgTypeURL(messages[0]), e.Signer, result.Code, result.Log, text)
	}
}

// Answer decodes the response of a transaction's message at an index.
func Answer[M interface{ Unmarshal([]byte) error }](c *Chain, result *abci.ExecTxResult, index int, response M) M {
	c.Helper()
	var data sdk.TxMsgData
	if err := data.Unmarshal(result.Data); err != nil || index >= len(data.MsgResponses) {
		c.Fatalf("response %d: got %d responses (%v), wanted it", index, len(data.MsgResponses), err)
	}
	if err := response.Unmarshal(data.MsgResponses[index].Value); err != nil {
		c.Fatalf("response %d: %s", index, err)
	}
	return response
}

// Balance of an address, in uaceso.
func (c *Chain) Balance(address sdk.AccAddress) uint64 {
	amount := c.App.BankKeeper.GetBalance(c.Ctx(), address, denom.Base).Amount
	if !amount.IsUint64() {
		return math.MaxUint64
	}
	return amount.Uint64()
}
