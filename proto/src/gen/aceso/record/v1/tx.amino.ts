import { MsgSubmitRecords, MsgPublishOpening, MsgEraseRecord, MsgTakeBack, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.record.v1.MsgSubmitRecords": {
    aminoType: "aceso/record/MsgSubmitRecords",
    toAmino: MsgSubmitRecords.toAmino,
    fromAmino: MsgSubmitRecords.fromAmino
  },
  "/aceso.record.v1.MsgPublishOpening": {
    aminoType: "aceso/record/MsgPublishOpening",
    toAmino: MsgPublishOpening.toAmino,
    fromAmino: MsgPublishOpening.fromAmino
  },
  "/aceso.record.v1.MsgEraseRecord": {
    aminoType: "aceso/record/MsgEraseRecord",
    toAmino: MsgEraseRecord.toAmino,
    fromAmino: MsgEraseRecord.fromAmino
  },
  "/aceso.record.v1.MsgTakeBack": {
    aminoType: "aceso/record/MsgTakeBack",
    toAmino: MsgTakeBack.toAmino,
    fromAmino: MsgTakeBack.fromAmino
  },
  "/aceso.record.v1.MsgUpdateParams": {
    aminoType: "aceso/record/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};