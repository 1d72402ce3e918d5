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
		&MsgOpenRound{}, &MsgCommitVerdicts{}, &MsgRevealVerdicts{}, &MsgChallengeRound{}, &MsgSetSnapshot{}, &MsgUpdateParams{},
	)
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterLegacyAminoCodec names the messages for amino-JSON signing.
func RegisterLegacyAminoCodec(cdc *codec.LegacyAmino) {
	legacy.RegisterAminoMsg(cdc, &MsgOpenRound{}, "aceso/attestation/MsgOpenRound")
	legacy.RegisterAminoMsg(cdc, &MsgCommitVerdicts{}, "aceso/attestation/MsgCommitVerdicts")
	legacy.RegisterAminoMsg(cdc, &MsgRevealVerdicts{}, "aceso/attestation/MsgRevealVerdicts")
	legacy.RegisterAminoMsg(cdc, &MsgChallengeRound{}, "aceso/attestation/MsgChallengeRound")
	legacy.RegisterAminoMsg(cdc, &MsgSetSnapshot{}, "aceso/attestation/MsgSetSnapshot")
	legacy.RegisterAminoMsg(cdc, &MsgUpdateParams{}, "aceso/attestation/MsgUpdateParams")
}
