import { MsgShareRecords, MsgPostReceipts, MsgConfirmDeletion, MsgOpenDispute, MsgAnswerDispute, MsgRevealRecipientKey, MsgConcludeDispute, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.release.v1.MsgShareRecords": {
    aminoType: "aceso/release/MsgShareRecords",
    toAmino: MsgShareRecords.toAmino,
    fromAmino: MsgShareRecords.fromAmino
  },
  "/aceso.release.v1.MsgPostReceipts": {
    aminoType: "aceso/release/MsgPostReceipts",
    toAmino: MsgPostReceipts.toAmino,
    fromAmino: MsgPostReceipts.fromAmino
  },
  "/aceso.release.v1.MsgConfirmDeletion": {
    aminoType: "aceso/release/MsgConfirmDeletion",
    toAmino: MsgConfirmDeletion.toAmino,
    fromAmino: MsgConfirmDeletion.fromAmino
  },
  "/aceso.release.v1.MsgOpenDispute": {
    aminoType: "aceso/release/MsgOpenDispute",
    toAmino: MsgOpenDispute.toAmino,
    fromAmino: MsgOpenDispute.fromAmino
  },
  "/aceso.release.v1.MsgAnswerDispute": {
    aminoType: "aceso/release/MsgAnswerDispute",
    toAmino: MsgAnswerDispute.toAmino,
    fromAmino: MsgAnswerDispute.fromAmino
  },
  "/aceso.release.v1.MsgRevealRecipientKey": {
    aminoType: "aceso/release/MsgRevealRecipientKey",
    toAmino: MsgRevealRecipientKey.toAmino,
    fromAmino: MsgRevealRecipientKey.fromAmino
  },
  "/aceso.release.v1.MsgConcludeDispute": {
    aminoType: "aceso/release/MsgConcludeDispute",
    toAmino: MsgConcludeDispute.toAmino,
    fromAmino: MsgConcludeDispute.fromAmino
  },
  "/aceso.release.v1.MsgUpdateParams": {
    aminoType: "aceso/release/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};