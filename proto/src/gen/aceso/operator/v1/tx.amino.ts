import { MsgRegister, MsgUpdate, MsgRotateKeys, MsgAddBond, MsgLeave, MsgWithdraw, MsgUnjail, MsgApproveOrg, MsgSetCouncil, MsgCancelSlash, MsgHoldSlash, MsgExecuteSlash, MsgPauseMessages, MsgUnpause, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.operator.v1.MsgRegister": {
    aminoType: "aceso/operator/MsgRegister",
    toAmino: MsgRegister.toAmino,
    fromAmino: MsgRegister.fromAmino
  },
  "/aceso.operator.v1.MsgUpdate": {
    aminoType: "aceso/operator/MsgUpdate",
    toAmino: MsgUpdate.toAmino,
    fromAmino: MsgUpdate.fromAmino
  },
  "/aceso.operator.v1.MsgRotateKeys": {
    aminoType: "aceso/operator/MsgRotateKeys",
    toAmino: MsgRotateKeys.toAmino,
    fromAmino: MsgRotateKeys.fromAmino
  },
  "/aceso.operator.v1.MsgAddBond": {
    aminoType: "aceso/operator/MsgAddBond",
    toAmino: MsgAddBond.toAmino,
    fromAmino: MsgAddBond.fromAmino
  },
  "/aceso.operator.v1.MsgLeave": {
    aminoType: "aceso/operator/MsgLeave",
    toAmino: MsgLeave.toAmino,
    fromAmino: MsgLeave.fromAmino
  },
  "/aceso.operator.v1.MsgWithdraw": {
    aminoType: "aceso/operator/MsgWithdraw",
    toAmino: MsgWithdraw.toAmino,
    fromAmino: MsgWithdraw.fromAmino
  },
  "/aceso.operator.v1.MsgUnjail": {
    aminoType: "aceso/operator/MsgUnjail",
    toAmino: MsgUnjail.toAmino,
    fromAmino: MsgUnjail.fromAmino
  },
  "/aceso.operator.v1.MsgApproveOrg": {
    aminoType: "aceso/operator/MsgApproveOrg",
    toAmino: MsgApproveOrg.toAmino,
    fromAmino: MsgApproveOrg.fromAmino
  },
  "/aceso.operator.v1.MsgSetCouncil": {
    aminoType: "aceso/operator/MsgSetCouncil",
    toAmino: MsgSetCouncil.toAmino,
    fromAmino: MsgSetCouncil.fromAmino
  },
  "/aceso.operator.v1.MsgCancelSlash": {
    aminoType: "aceso/operator/MsgCancelSlash",
    toAmino: MsgCancelSlash.toAmino,
    fromAmino: MsgCancelSlash.fromAmino
  },
  "/aceso.operator.v1.MsgHoldSlash": {
    aminoType: "aceso/operator/MsgHoldSlash",
    toAmino: MsgHoldSlash.toAmino,
    fromAmino: MsgHoldSlash.fromAmino
  },
  "/aceso.operator.v1.MsgExecuteSlash": {
    aminoType: "aceso/operator/MsgExecuteSlash",
    toAmino: MsgExecuteSlash.toAmino,
    fromAmino: MsgExecuteSlash.fromAmino
  },
  "/aceso.operator.v1.MsgPauseMessages": {
    aminoType: "aceso/operator/MsgPauseMessages",
    toAmino: MsgPauseMessages.toAmino,
    fromAmino: MsgPauseMessages.fromAmino
  },
  "/aceso.operator.v1.MsgUnpause": {
    aminoType: "aceso/operator/MsgUnpause",
    toAmino: MsgUnpause.toAmino,
    fromAmino: MsgUnpause.fromAmino
  },
  "/aceso.operator.v1.MsgUpdateParams": {
    aminoType: "aceso/operator/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};