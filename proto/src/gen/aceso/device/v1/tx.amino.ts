import { MsgRegisterMaker, MsgApproveAnchor, MsgRetireAnchor, MsgRegisterModel, MsgFundModel, MsgSetReference, MsgRecallModel, MsgEnrolDevices, MsgPairDevice, MsgUnpairDevice, MsgAllowKeyChange, MsgSetDeviceStatus, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.device.v1.MsgRegisterMaker": {
    aminoType: "aceso/device/MsgRegisterMaker",
    toAmino: MsgRegisterMaker.toAmino,
    fromAmino: MsgRegisterMaker.fromAmino
  },
  "/aceso.device.v1.MsgApproveAnchor": {
    aminoType: "aceso/device/MsgApproveAnchor",
    toAmino: MsgApproveAnchor.toAmino,
    fromAmino: MsgApproveAnchor.fromAmino
  },
  "/aceso.device.v1.MsgRetireAnchor": {
    aminoType: "aceso/device/MsgRetireAnchor",
    toAmino: MsgRetireAnchor.toAmino,
    fromAmino: MsgRetireAnchor.fromAmino
  },
  "/aceso.device.v1.MsgRegisterModel": {
    aminoType: "aceso/device/MsgRegisterModel",
    toAmino: MsgRegisterModel.toAmino,
    fromAmino: MsgRegisterModel.fromAmino
  },
  "/aceso.device.v1.MsgFundModel": {
    aminoType: "aceso/device/MsgFundModel",
    toAmino: MsgFundModel.toAmino,
    fromAmino: MsgFundModel.fromAmino
  },
  "/aceso.device.v1.MsgSetReference": {
    aminoType: "aceso/device/MsgSetReference",
    toAmino: MsgSetReference.toAmino,
    fromAmino: MsgSetReference.fromAmino
  },
  "/aceso.device.v1.MsgRecallModel": {
    aminoType: "aceso/device/MsgRecallModel",
    toAmino: MsgRecallModel.toAmino,
    fromAmino: MsgRecallModel.fromAmino
  },
  "/aceso.device.v1.MsgEnrolDevices": {
    aminoType: "aceso/device/MsgEnrolDevices",
    toAmino: MsgEnrolDevices.toAmino,
    fromAmino: MsgEnrolDevices.fromAmino
  },
  "/aceso.device.v1.MsgPairDevice": {
    aminoType: "aceso/device/MsgPairDevice",
    toAmino: MsgPairDevice.toAmino,
    fromAmino: MsgPairDevice.fromAmino
  },
  "/aceso.device.v1.MsgUnpairDevice": {
    aminoType: "aceso/device/MsgUnpairDevice",
    toAmino: MsgUnpairDevice.toAmino,
    fromAmino: MsgUnpairDevice.fromAmino
  },
  "/aceso.device.v1.MsgAllowKeyChange": {
    aminoType: "aceso/device/MsgAllowKeyChange",
    toAmino: MsgAllowKeyChange.toAmino,
    fromAmino: MsgAllowKeyChange.fromAmino
  },
  "/aceso.device.v1.MsgSetDeviceStatus": {
    aminoType: "aceso/device/MsgSetDeviceStatus",
    toAmino: MsgSetDeviceStatus.toAmino,
    fromAmino: MsgSetDeviceStatus.fromAmino
  },
  "/aceso.device.v1.MsgUpdateParams": {
    aminoType: "aceso/device/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};