import { MsgClaim, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.reward.v1.MsgClaim": {
    aminoType: "aceso/reward/MsgClaim",
    toAmino: MsgClaim.toAmino,
    fromAmino: MsgClaim.fromAmino
  },
  "/aceso.reward.v1.MsgUpdateParams": {
    aminoType: "aceso/reward/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};