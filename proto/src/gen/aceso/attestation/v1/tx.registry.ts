import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgOpenRound, MsgCommitVerdicts, MsgRevealVerdicts, MsgChallengeRound, MsgSetSnapshot, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.attestation.v1.MsgOpenRound", MsgOpenRound], ["/aceso.attestation.v1.MsgCommitVerdicts", MsgCommitVerdicts], ["/aceso.attestation.v1.MsgRevealVerdicts", MsgRevealVerdicts], ["/aceso.attestation.v1.MsgChallengeRound", MsgChallengeRound], ["/aceso.attestation.v1.MsgSetSnapshot", MsgSetSnapshot], ["/aceso.attestation.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    openRound(value: MsgOpenRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgOpenRound",
        value: MsgOpenRound.encode(value).finish()
      };
    },
    commitVerdicts(value: MsgCommitVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
        value: MsgCommitVerdicts.encode(value).finish()
      };
    },
    revealVerdicts(value: MsgRevealVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
        value: MsgRevealVerdicts.encode(value).finish()
      };
    },
    challengeRound(value: MsgChallengeRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
        value: MsgChallengeRound.encode(value).finish()
      };
    },
    setSnapshot(value: MsgSetSnapshot) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
        value: MsgSetSnapshot.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    openRound(value: MsgOpenRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgOpenRound",
        value
      };
    },
    commitVerdicts(value: MsgCommitVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
        value
      };
    },
    revealVerdicts(value: MsgRevealVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
        value
      };
    },
    challengeRound(value: MsgChallengeRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
        value
      };
    },
    setSnapshot(value: MsgSetSnapshot) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    openRound(value: MsgOpenRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgOpenRound",
        value: MsgOpenRound.toJSON(value)
      };
    },
    commitVerdicts(value: MsgCommitVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
        value: MsgCommitVerdicts.toJSON(value)
      };
    },
    revealVerdicts(value: MsgRevealVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
        value: MsgRevealVerdicts.toJSON(value)
      };
    },
    challengeRound(value: MsgChallengeRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
        value: MsgChallengeRound.toJSON(value)
      };
    },
    setSnapshot(value: MsgSetSnapshot) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
        value: MsgSetSnapshot.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    openRound(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgOpenRound",
        value: MsgOpenRound.fromJSON(value)
      };
    },
    commitVerdicts(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
        value: MsgCommitVerdicts.fromJSON(value)
      };
    },
    revealVerdicts(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
        value: MsgRevealVerdicts.fromJSON(value)
      };
    },
    challengeRound(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
        value: MsgChallengeRound.fromJSON(value)
      };
    },
    setSnapshot(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
        value: MsgSetSnapshot.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    openRound(value: MsgOpenRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgOpenRound",
        value: MsgOpenRound.fromPartial(value)
      };
    },
    commitVerdicts(value: MsgCommitVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
        value: MsgCommitVerdicts.fromPartial(value)
      };
    },
    revealVerdicts(value: MsgRevealVerdicts) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
        value: MsgRevealVerdicts.fromPartial(value)
      };
    },
    challengeRound(value: MsgChallengeRound) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
        value: MsgChallengeRound.fromPartial(value)
      };
    },
    setSnapshot(value: MsgSetSnapshot) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
        value: MsgSetSnapshot.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};