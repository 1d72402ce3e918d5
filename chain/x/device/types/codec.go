// SPDX-License-Identifier: Apache-2.0

package types

import (
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/legacy"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
)

// RegisterInterfaces makes the messages known to the interface registry.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil),
		&MsgRegisterMaker{}, &MsgApproveAnchor{}, &MsgRetireAnchor{}, &MsgRegisterModel{}, &MsgFundModel{}, &MsgSetReference{},
		&MsgRecallModel{}, &MsgEnrolDevices{}, &MsgPairDevice{}, &MsgUnpairDevice{}, &MsgAllowKeyChange{}, &MsgSetDeviceStatus{},
		&MsgUpdateParams{},
	)
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec names the messages for amino-JSON signing.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgRegisterMaker{}, "aceso/device/MsgRegisterMaker")
	legacy.RegisterAminoMsg(cdc, &MsgApproveAnchor{}, "aceso/device/MsgApproveAnchor")
	legacy.RegisterAminoMsg(cdc, &MsgRetireAnchor{}, "aceso/device/MsgRetireAnchor")
	legacy.RegisterAminoMsg(cdc, &MsgRegisterModel{}, "aceso/device/MsgRegisterModel")
	legacy.RegisterAminoMsg(cdc, &MsgFundModel{}, "aceso/device/MsgFundModel")
	legacy.RegisterAminoMsg(cdc, &MsgSetReference{}, "aceso/device/MsgSetReference")
	legacy.RegisterAminoMsg(cdc, &MsgRecallModel{}, "aceso/device/MsgRecallModel")
	legacy.RegisterAminoMsg(cdc, &MsgEnrolDevices{}, "aceso/device/MsgEnrolDevices")
	legacy.RegisterAminoMsg(cdc, &MsgPairDevice{}, "aceso/device/MsgPairDevice")
	legacy.RegisterAminoMsg(cdc, &MsgUnpairDevice{}, "aceso/device/MsgUnpairDevice")
	legacy.RegisterAminoMsg(cdc, &MsgAllowKeyChange{}, "aceso/device/MsgAllowKeyChange")
	legacy.RegisterAminoMsg(cdc, &MsgSetDeviceStatus{}, "aceso/device/MsgSetDeviceStatus")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/device/MsgUpdateParams")
}
