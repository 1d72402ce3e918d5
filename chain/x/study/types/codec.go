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
		&MsgSetProfile{}, &MsgCreateStudy{}, &MsgNewVersion{}, &MsgCloseStudy{}, &MsgFundStudy{}, &MsgApproveCommittee{},
		&MsgAttestEthics{}, &MsgSetStudyStatus{}, &MsgRequestAccess{}, &MsgSettleRequest{}, &MsgPublishManifest{}, &MsgReturnResult{}, &MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec names the messages for wallets that sign amino JSON.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgSetProfile{}, "aceso/study/MsgSetProfile")
	legacy.RegisterAminoMsg(cdc, &MsgCreateStudy{}, "aceso/study/MsgCreateStudy")
	legacy.RegisterAminoMsg(cdc, &MsgNewVersion{}, "aceso/study/MsgNewVersion")
	legacy.RegisterAminoMsg(cdc, &MsgCloseStudy{}, "aceso/study/MsgCloseStudy")
	legacy.RegisterAminoMsg(cdc, &MsgFundStudy{}, "aceso/study/MsgFundStudy")
	legacy.RegisterAminoMsg(cdc, &MsgApproveCommittee{}, "aceso/study/MsgApproveCommittee")
	legacy.RegisterAminoMsg(cdc, &MsgAttestEthics{}, "aceso/study/MsgAttestEthics")
	legacy.RegisterAminoMsg(cdc, &MsgSetStudyStatus{}, "aceso/study/MsgSetStudyStatus")
	legacy.RegisterAminoMsg(cdc, &MsgRequestAccess{}, "aceso/study/MsgRequestAccess")
	legacy.RegisterAminoMsg(cdc, &MsgSettleRequest{}, "aceso/study/MsgSettleRequest")
	legacy.RegisterAminoMsg(cdc, &MsgPublishManifest{}, "aceso/study/MsgPublishManifest")
	legacy.RegisterAminoMsg(cdc, &MsgReturnResult{}, "aceso/study/MsgReturnResult")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/study/MsgUpdateParams")
}
