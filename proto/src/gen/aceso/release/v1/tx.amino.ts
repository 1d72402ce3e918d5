import { MsgShareRecords, MsgPostReceipts, MsgConfirmDeletion, MsgUpdateParams } from "./tx.js";
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
  "/aceso.release.v1.MsgUpdateParams": {
    aminoType: "aceso/release/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};