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
	registry.RegisterImplementations((*sdk.Msg)(nil), &MsgShareRecords{}, &MsgPostReceipts{}, &MsgConfirmDeletion{}, &MsgOpenDispute{}, &MsgAnswerDispute{},
		&MsgRevealRecipientKey{}, &MsgConcludeDispute{}, &MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec names the messages for wallets that sign amino JSON.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgShareRecords{}, "aceso/release/MsgShareRecords")
	legacy.RegisterAminoMsg(cdc, &MsgPostReceipts{}, "aceso/release/MsgPostReceipts")
	legacy.RegisterAminoMsg(cdc, &MsgConfirmDeletion{}, "aceso/release/MsgConfirmDeletion")
	legacy.RegisterAminoMsg(cdc, &MsgOpenDispute{}, "aceso/release/MsgOpenDispute")
	legacy.RegisterAminoMsg(cdc, &MsgAnswerDispute{}, "aceso/release/MsgAnswerDispute")
	legacy.RegisterAminoMsg(cdc, &MsgRevealRecipientKey{}, "aceso/release/MsgRevealRecipientKey")
	legacy.RegisterAminoMsg(cdc, &MsgConcludeDispute{}, "aceso/release/MsgConcludeDispute")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/release/MsgUpdateParams")
}
