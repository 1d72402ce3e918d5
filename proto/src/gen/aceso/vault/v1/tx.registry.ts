import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgOpenVault, MsgAckShares, MsgComplainShare, MsgRedeal, MsgSetPolicies, MsgRenewLease, MsgRotateAgentKey, MsgShred, MsgAckShreds, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.vault.v1.MsgOpenVault", MsgOpenVault], ["/aceso.vault.v1.MsgAckShares", MsgAckShares], ["/aceso.vault.v1.MsgComplainShare", MsgComplainShare], ["/aceso.vault.v1.MsgRedeal", MsgRedeal], ["/aceso.vault.v1.MsgSetPolicies", MsgSetPolicies], ["/aceso.vault.v1.MsgRenewLease", MsgRenewLease], ["/aceso.vault.v1.MsgRotateAgentKey", MsgRotateAgentKey], ["/aceso.vault.v1.MsgShred", MsgShred], ["/aceso.vault.v1.MsgAckShreds", MsgAckShreds], ["/aceso.vault.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    openVault(value: MsgOpenVault) {
      return {
        typeUrl: "/aceso.vault.v1.MsgOpenVault",
        value: MsgOpenVault.encode(value).finish()
      };
    },
    ackShares(value: MsgAckShares) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShares",
        value: MsgAckShares.encode(value).finish()
      };
    },
    complainShare(value: MsgComplainShare) {
      return {
        typeUrl: "/aceso.vault.v1.MsgComplainShare",
        value: MsgComplainShare.encode(value).finish()
      };
    },
    redeal(value: MsgRedeal) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRedeal",
        value: MsgRedeal.encode(value).finish()
      };
    },
    setPolicies(value: MsgSetPolicies) {
      return {
        typeUrl: "/aceso.vault.v1.MsgSetPolicies",
        value: MsgSetPolicies.encode(value).finish()
      };
    },
    renewLease(value: MsgRenewLease) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRenewLease",
        value: MsgRenewLease.encode(value).finish()
      };
    },
    rotateAgentKey(value: MsgRotateAgentKey) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
        value: MsgRotateAgentKey.encode(value).finish()
      };
    },
    shred(value: MsgShred) {
      return {
        typeUrl: "/aceso.vault.v1.MsgShred",
        value: MsgShred.encode(value).finish()
      };
    },
    ackShreds(value: MsgAckShreds) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShreds",
        value: MsgAckShreds.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.vault.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    openVault(value: MsgOpenVault) {
      return {
        typeUrl: "/aceso.vault.v1.MsgOpenVault",
        value
      };
    },
    ackShares(value: MsgAckShares) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShares",
        value
      };
    },
    complainShare(value: MsgComplainShare) {
      return {
        typeUrl: "/aceso.vault.v1.MsgComplainShare",
        value
      };
    },
    redeal(value: MsgRedeal) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRedeal",
        value
      };
    },
    setPolicies(value: MsgSetPolicies) {
      return {
        typeUrl: "/aceso.vault.v1.MsgSetPolicies",
        value
      };
    },
    renewLease(value: MsgRenewLease) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRenewLease",
        value
      };
    },
    rotateAgentKey(value: MsgRotateAgentKey) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
        value
      };
    },
    shred(value: MsgShred) {
      return {
        typeUrl: "/aceso.vault.v1.MsgShred",
        value
      };
    },
    ackShreds(value: MsgAckShreds) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShreds",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.vault.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    openVault(value: MsgOpenVault) {
      return {
        typeUrl: "/aceso.vault.v1.MsgOpenVault",
        value: MsgOpenVault.toJSON(value)
      };
    },
    ackShares(value: MsgAckShares) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShares",
        value: MsgAckShares.toJSON(value)
      };
    },
    complainShare(value: MsgComplainShare) {
      return {
        typeUrl: "/aceso.vault.v1.MsgComplainShare",
        value: MsgComplainShare.toJSON(value)
      };
    },
    redeal(value: MsgRedeal) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRedeal",
        value: MsgRedeal.toJSON(value)
      };
    },
    setPolicies(value: MsgSetPolicies) {
      return {
        typeUrl: "/aceso.vault.v1.MsgSetPolicies",
        value: MsgSetPolicies.toJSON(value)
      };
    },
    renewLease(value: MsgRenewLease) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRenewLease",
        value: MsgRenewLease.toJSON(value)
      };
    },
    rotateAgentKey(value: MsgRotateAgentKey) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
        value: MsgRotateAgentKey.toJSON(value)
      };
    },
    shred(value: MsgShred) {
      return {
        typeUrl: "/aceso.vault.v1.MsgShred",
        value: MsgShred.toJSON(value)
      };
    },
    ackShreds(value: MsgAckShreds) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShreds",
        value: MsgAckShreds.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.vault.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    openVault(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgOpenVault",
        value: MsgOpenVault.fromJSON(value)
      };
    },
    ackShares(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShares",
        value: MsgAckShares.fromJSON(value)
      };
    },
    complainShare(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgComplainShare",
        value: MsgComplainShare.fromJSON(value)
      };
    },
    redeal(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRedeal",
        value: MsgRedeal.fromJSON(value)
      };
    },
    setPolicies(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgSetPolicies",
        value: MsgSetPolicies.fromJSON(value)
      };
    },
    renewLease(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRenewLease",
        value: MsgRenewLease.fromJSON(value)
      };
    },
    rotateAgentKey(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
        value: MsgRotateAgentKey.fromJSON(value)
      };
    },
    shred(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgShred",
        value: MsgShred.fromJSON(value)
      };
    },
    ackShreds(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShreds",
        value: MsgAckShreds.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.vault.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    openVault(value: MsgOpenVault) {
      return {
        typeUrl: "/aceso.vault.v1.MsgOpenVault",
        value: MsgOpenVault.fromPartial(value)
      };
    },
    ackShares(value: MsgAckShares) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShares",
        value: MsgAckShares.fromPartial(value)
      };
    },
    complainShare(value: MsgComplainShare) {
      return {
        typeUrl: "/aceso.vault.v1.MsgComplainShare",
        value: MsgComplainShare.fromPartial(value)
      };
    },
    redeal(value: MsgRedeal) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRedeal",
        value: MsgRedeal.fromPartial(value)
      };
    },
    setPolicies(value: MsgSetPolicies) {
      return {
        typeUrl: "/aceso.vault.v1.MsgSetPolicies",
        value: MsgSetPolicies.fromPartial(value)
      };
    },
    renewLease(value: MsgRenewLease) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRenewLease",
        value: MsgRenewLease.fromPartial(value)
      };
    },
    rotateAgentKey(value: MsgRotateAgentKey) {
      return {
        typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
        value: MsgRotateAgentKey.fromPartial(value)
      };
    },
    shred(value: MsgShred) {
      return {
        typeUrl: "/aceso.vault.v1.MsgShred",
        value: MsgShred.fromPartial(value)
      };
    },
    ackShreds(value: MsgAckShreds) {
      return {
        typeUrl: "/aceso.vault.v1.MsgAckShreds",
        value: MsgAckShreds.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.vault.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};