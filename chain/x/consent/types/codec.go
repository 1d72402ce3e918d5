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
		&MsgGrantConsent{}, &MsgReplaceConsent{}, &MsgWithdrawConsent{}, &MsgSetConsentStatus{}, &MsgAddGuardian{}, &MsgRemoveGuardian{},
		&MsgRegisterTerms{}, &MsgMarkEnteredInError{}, &MsgApproveIssuer{}, &MsgRegisterVisa{}, &MsgRevokeVisa{}, &MsgRegisterDeidMethod{},
		&MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec makes the messages signable on hardware wallets; names as in tx.proto.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgGrantConsent{}, "aceso/consent/MsgGrantConsent")
	legacy.RegisterAminoMsg(cdc, &MsgReplaceConsent{}, "aceso/consent/MsgReplaceConsent")
	legacy.RegisterAminoMsg(cdc, &MsgWithdrawConsent{}, "aceso/consent/MsgWithdrawConsent")
	legacy.RegisterAminoMsg(cdc, &MsgSetConsentStatus{}, "aceso/consent/MsgSetConsentStatus")
	legacy.RegisterAminoMsg(cdc, &MsgAddGuardian{}, "aceso/consent/MsgAddGuardian")
	legacy.RegisterAminoMsg(cdc, &MsgRemoveGuardian{}, "aceso/consent/MsgRemoveGuardian")
	legacy.RegisterAminoMsg(cdc, &MsgRegisterTerms{}, "aceso/consent/MsgRegisterTerms")
	legacy.RegisterAminoMsg(cdc, &MsgMarkEnteredInError{}, "aceso/consent/MsgMarkEnteredInError")
	legacy.RegisterAminoMsg(cdc, &MsgApproveIssuer{}, "aceso/consent/MsgApproveIssuer")
	legacy.RegisterAminoMsg(cdc, &MsgRegisterVisa{}, "aceso/consent/MsgRegisterVisa")
	legacy.RegisterAminoMsg(cdc, &MsgRevokeVisa{}, "aceso/consent/MsgRevokeVisa")
	legacy.RegisterAminoMsg(cdc, &MsgRegisterDeidMethod{}, "aceso/consent/MsgRegisterDeidMethod")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/consent/MsgUpdateParams")
}
