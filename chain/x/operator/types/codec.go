// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/legacy"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
)

// RegisterInterfaces makes the module's messages known to the transaction decoder.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil),
		&MsgRegister{}, &MsgUpdate{}, &MsgRotateKeys{}, &MsgAddBond{}, &MsgLeave{}, &MsgWithdraw{}, &MsgUnjail{},
		&MsgApproveOrg{}, &MsgSetCouncil{}, &MsgCancelSlash{}, &MsgHoldSlash{}, &MsgExecuteSlash{},
		&MsgPauseMessages{}, &MsgUnpause{}, &MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec names the messages for hardware wallets, which sign amino JSON.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgRegister{}, "aceso/operator/MsgRegister")
	legacy.RegisterAminoMsg(cdc, &MsgUpdate{}, "aceso/operator/MsgUpdate")
	legacy.RegisterAminoMsg(cdc, &MsgRotateKeys{}, "aceso/operator/MsgRotateKeys")
	legacy.RegisterAminoMsg(cdc, &MsgAddBond{}, "aceso/operator/MsgAddBond")
	legacy.RegisterAminoMsg(cdc, &MsgLeave{}, "aceso/operator/MsgLeave")
	legacy.RegisterAminoMsg(cdc, &MsgWithdraw{}, "aceso/operator/MsgWithdraw")
	legacy.RegisterAminoMsg(cdc, &MsgUnjail{}, "aceso/operator/MsgUnjail")
	legacy.RegisterAminoMsg(cdc, &MsgApproveOrg{}, "aceso/operator/MsgApproveOrg")
	legacy.RegisterAminoMsg(cdc, &MsgSetCouncil{}, "aceso/operator/MsgSetCouncil")
	legacy.RegisterAminoMsg(cdc, &MsgCancelSlash{}, "aceso/operator/MsgCancelSlash")
	legacy.RegisterAminoMsg(cdc, &MsgHoldSlash{}, "aceso/operator/MsgHoldSlash")
	legacy.RegisterAminoMsg(cdc, &MsgExecuteSlash{}, "aceso/operator/MsgExecuteSlash")
	legacy.RegisterAminoMsg(cdc, &MsgPauseMessages{}, "aceso/operator/MsgPauseMessages")
	legacy.RegisterAminoMsg(cdc, &MsgUnpause{}, "aceso/operator/MsgUnpause")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/operator/MsgUpdateParams")
}
