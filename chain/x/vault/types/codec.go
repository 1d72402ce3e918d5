// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/legacy"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
)

// RegisterInterfaces makes the messages known to transactions.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil),
		&MsgOpenVault{}, &MsgAckShares{}, &MsgComplainShare{}, &MsgRedeal{}, &MsgSetPolicies{}, &MsgRenewLease{}, &MsgRotateAgentKey{},
		&MsgShred{}, &MsgAckShreds{}, &MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec makes the messages signable on hardware wallets; tx.proto gives them no amino name, so these follow the
// modules that have one.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgOpenVault{}, "aceso/vault/MsgOpenVault")
	legacy.RegisterAminoMsg(cdc, &MsgAckShares{}, "aceso/vault/MsgAckShares")
	legacy.RegisterAminoMsg(cdc, &MsgComplainShare{}, "aceso/vault/MsgComplainShare")
	legacy.RegisterAminoMsg(cdc, &MsgRedeal{}, "aceso/vault/MsgRedeal")
	legacy.RegisterAminoMsg(cdc, &MsgSetPolicies{}, "aceso/vault/MsgSetPolicies")
	legacy.RegisterAminoMsg(cdc, &MsgRenewLease{}, "aceso/vault/MsgRenewLease")
	legacy.RegisterAminoMsg(cdc, &MsgRotateAgentKey{}, "aceso/vault/MsgRotateAgentKey")
	legacy.RegisterAminoMsg(cdc, &MsgShred{}, "aceso/vault/MsgShred")
	legacy.RegisterAminoMsg(cdc, &MsgAckShreds{}, "aceso/vault/MsgAckShreds")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/vault/MsgUpdateParams")
}
