import { MsgOpenVault, MsgAckShares, MsgComplainShare, MsgRedeal, MsgSetPolicies, MsgRenewLease, MsgRotateAgentKey, MsgShred, MsgAckShreds, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.vault.v1.MsgOpenVault": {
    aminoType: "aceso/vault/MsgOpenVault",
    toAmino: MsgOpenVault.toAmino,
    fromAmino: MsgOpenVault.fromAmino
  },
  "/aceso.vault.v1.MsgAckShares": {
    aminoType: "aceso/vault/MsgAckShares",
    toAmino: MsgAckShares.toAmino,
    fromAmino: MsgAckShares.fromAmino
  },
  "/aceso.vault.v1.MsgComplainShare": {
    aminoType: "aceso/vault/MsgComplainShare",
    toAmino: MsgComplainShare.toAmino,
    fromAmino: MsgComplainShare.fromAmino
  },
  "/aceso.vault.v1.MsgRedeal": {
    aminoType: "aceso/vault/MsgRedeal",
    toAmino: MsgRedeal.toAmino,
    fromAmino: MsgRedeal.fromAmino
  },
  "/aceso.vault.v1.MsgSetPolicies": {
    aminoType: "aceso/vault/MsgSetPolicies",
    toAmino: MsgSetPolicies.toAmino,
    fromAmino: MsgSetPolicies.fromAmino
  },
  "/aceso.vault.v1.MsgRenewLease": {
    aminoType: "aceso/vault/MsgRenewLease",
    toAmino: MsgRenewLease.toAmino,
    fromAmino: MsgRenewLease.fromAmino
  },
  "/aceso.vault.v1.MsgRotateAgentKey": {
    aminoType: "aceso/vault/MsgRotateAgentKey",
    toAmino: MsgRotateAgentKey.toAmino,
    fromAmino: MsgRotateAgentKey.fromAmino
  },
  "/aceso.vault.v1.MsgShred": {
    aminoType: "aceso/vault/MsgShred",
    toAmino: MsgShred.toAmino,
    fromAmino: MsgShred.fromAmino
  },
  "/aceso.vault.v1.MsgAckShreds": {
    aminoType: "aceso/vault/MsgAckShreds",
    toAmino: MsgAckShreds.toAmino,
    fromAmino: MsgAckShreds.fromAmino
  },
  "/aceso.vault.v1.MsgUpdateParams": {
    aminoType: "aceso/vault/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};