import { MsgOpenRound, MsgCommitVerdicts, MsgRevealVerdicts, MsgChallengeRound, MsgSetSnapshot, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.attestation.v1.MsgOpenRound": {
    aminoType: "aceso/attestation/MsgOpenRound",
    toAmino: MsgOpenRound.toAmino,
    fromAmino: MsgOpenRound.fromAmino
  },
  "/aceso.attestation.v1.MsgCommitVerdicts": {
    aminoType: "aceso/attestation/MsgCommitVerdicts",
    toAmino: MsgCommitVerdicts.toAmino,
    fromAmino: MsgCommitVerdicts.fromAmino
  },
  "/aceso.attestation.v1.MsgRevealVerdicts": {
    aminoType: "aceso/attestation/MsgRevealVerdicts",
    toAmino: MsgRevealVerdicts.toAmino,
    fromAmino: MsgRevealVerdicts.fromAmino
  },
  "/aceso.attestation.v1.MsgChallengeRound": {
    aminoType: "aceso/attestation/MsgChallengeRound",
    toAmino: MsgChallengeRound.toAmino,
    fromAmino: MsgChallengeRound.fromAmino
  },
  "/aceso.attestation.v1.MsgSetSnapshot": {
    aminoType: "aceso/attestation/MsgSetSnapshot",
    toAmino: MsgSetSnapshot.toAmino,
    fromAmino: MsgSetSnapshot.fromAmino
  },
  "/aceso.attestation.v1.MsgUpdateParams": {
    aminoType: "aceso/attestation/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};