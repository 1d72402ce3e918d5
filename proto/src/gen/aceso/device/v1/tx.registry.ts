import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgRegisterMaker, MsgApproveAnchor, MsgRetireAnchor, MsgRegisterModel, MsgFundModel, MsgSetReference, MsgRecallModel, MsgEnrolDevices, MsgPairDevice, MsgUnpairDevice, MsgAllowKeyChange, MsgSetDeviceStatus, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.device.v1.MsgRegisterMaker", MsgRegisterMaker], ["/aceso.device.v1.MsgApproveAnchor", MsgApproveAnchor], ["/aceso.device.v1.MsgRetireAnchor", MsgRetireAnchor], ["/aceso.device.v1.MsgRegisterModel", MsgRegisterModel], ["/aceso.device.v1.MsgFundModel", MsgFundModel], ["/aceso.device.v1.MsgSetReference", MsgSetReference], ["/aceso.device.v1.MsgRecallModel", MsgRecallModel], ["/aceso.device.v1.MsgEnrolDevices", MsgEnrolDevices], ["/aceso.device.v1.MsgPairDevice", MsgPairDevice], ["/aceso.device.v1.MsgUnpairDevice", MsgUnpairDevice], ["/aceso.device.v1.MsgAllowKeyChange", MsgAllowKeyChange], ["/aceso.device.v1.MsgSetDeviceStatus", MsgSetDeviceStatus], ["/aceso.device.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    registerMaker(value: MsgRegisterMaker) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterMaker",
        value: MsgRegisterMaker.encode(value).finish()
      };
    },
    approveAnchor(value: MsgApproveAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgApproveAnchor",
        value: MsgApproveAnchor.encode(value).finish()
      };
    },
    retireAnchor(value: MsgRetireAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgRetireAnchor",
        value: MsgRetireAnchor.encode(value).finish()
      };
    },
    registerModel(value: MsgRegisterModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterModel",
        value: MsgRegisterModel.encode(value).finish()
      };
    },
    fundModel(value: MsgFundModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgFundModel",
        value: MsgFundModel.encode(value).finish()
      };
    },
    setReference(value: MsgSetReference) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetReference",
        value: MsgSetReference.encode(value).finish()
      };
    },
    recallModel(value: MsgRecallModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRecallModel",
        value: MsgRecallModel.encode(value).finish()
      };
    },
    enrolDevices(value: MsgEnrolDevices) {
      return {
        typeUrl: "/aceso.device.v1.MsgEnrolDevices",
        value: MsgEnrolDevices.encode(value).finish()
      };
    },
    pairDevice(value: MsgPairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgPairDevice",
        value: MsgPairDevice.encode(value).finish()
      };
    },
    unpairDevice(value: MsgUnpairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgUnpairDevice",
        value: MsgUnpairDevice.encode(value).finish()
      };
    },
    allowKeyChange(value: MsgAllowKeyChange) {
      return {
        typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
        value: MsgAllowKeyChange.encode(value).finish()
      };
    },
    setDeviceStatus(value: MsgSetDeviceStatus) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
        value: MsgSetDeviceStatus.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.device.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    registerMaker(value: MsgRegisterMaker) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterMaker",
        value
      };
    },
    approveAnchor(value: MsgApproveAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgApproveAnchor",
        value
      };
    },
    retireAnchor(value: MsgRetireAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgRetireAnchor",
        value
      };
    },
    registerModel(value: MsgRegisterModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterModel",
        value
      };
    },
    fundModel(value: MsgFundModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgFundModel",
        value
      };
    },
    setReference(value: MsgSetReference) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetReference",
        value
      };
    },
    recallModel(value: MsgRecallModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRecallModel",
        value
      };
    },
    enrolDevices(value: MsgEnrolDevices) {
      return {
        typeUrl: "/aceso.device.v1.MsgEnrolDevices",
        value
      };
    },
    pairDevice(value: MsgPairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgPairDevice",
        value
      };
    },
    unpairDevice(value: MsgUnpairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgUnpairDevice",
        value
      };
    },
    allowKeyChange(value: MsgAllowKeyChange) {
      return {
        typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
        value
      };
    },
    setDeviceStatus(value: MsgSetDeviceStatus) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.device.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    registerMaker(value: MsgRegisterMaker) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterMaker",
        value: MsgRegisterMaker.toJSON(value)
      };
    },
    approveAnchor(value: MsgApproveAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgApproveAnchor",
        value: MsgApproveAnchor.toJSON(value)
      };
    },
    retireAnchor(value: MsgRetireAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgRetireAnchor",
        value: MsgRetireAnchor.toJSON(value)
      };
    },
    registerModel(value: MsgRegisterModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterModel",
        value: MsgRegisterModel.toJSON(value)
      };
    },
    fundModel(value: MsgFundModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgFundModel",
        value: MsgFundModel.toJSON(value)
      };
    },
    setReference(value: MsgSetReference) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetReference",
        value: MsgSetReference.toJSON(value)
      };
    },
    recallModel(value: MsgRecallModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRecallModel",
        value: MsgRecallModel.toJSON(value)
      };
    },
    enrolDevices(value: MsgEnrolDevices) {
      return {
        typeUrl: "/aceso.device.v1.MsgEnrolDevices",
        value: MsgEnrolDevices.toJSON(value)
      };
    },
    pairDevice(value: MsgPairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgPairDevice",
        value: MsgPairDevice.toJSON(value)
      };
    },
    unpairDevice(value: MsgUnpairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgUnpairDevice",
        value: MsgUnpairDevice.toJSON(value)
      };
    },
    allowKeyChange(value: MsgAllowKeyChange) {
      return {
        typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
        value: MsgAllowKeyChange.toJSON(value)
      };
    },
    setDeviceStatus(value: MsgSetDeviceStatus) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
        value: MsgSetDeviceStatus.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.device.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    registerMaker(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterMaker",
        value: MsgRegisterMaker.fromJSON(value)
      };
    },
    approveAnchor(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgApproveAnchor",
        value: MsgApproveAnchor.fromJSON(value)
      };
    },
    retireAnchor(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgRetireAnchor",
        value: MsgRetireAnchor.fromJSON(value)
      };
    },
    registerModel(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterModel",
        value: MsgRegisterModel.fromJSON(value)
      };
    },
    fundModel(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgFundModel",
        value: MsgFundModel.fromJSON(value)
      };
    },
    setReference(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetReference",
        value: MsgSetReference.fromJSON(value)
      };
    },
    recallModel(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgRecallModel",
        value: MsgRecallModel.fromJSON(value)
      };
    },
    enrolDevices(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgEnrolDevices",
        value: MsgEnrolDevices.fromJSON(value)
      };
    },
    pairDevice(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgPairDevice",
        value: MsgPairDevice.fromJSON(value)
      };
    },
    unpairDevice(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgUnpairDevice",
        value: MsgUnpairDevice.fromJSON(value)
      };
    },
    allowKeyChange(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
        value: MsgAllowKeyChange.fromJSON(value)
      };
    },
    setDeviceStatus(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
        value: MsgSetDeviceStatus.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.device.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    registerMaker(value: MsgRegisterMaker) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterMaker",
        value: MsgRegisterMaker.fromPartial(value)
      };
    },
    approveAnchor(value: MsgApproveAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgApproveAnchor",
        value: MsgApproveAnchor.fromPartial(value)
      };
    },
    retireAnchor(value: MsgRetireAnchor) {
      return {
        typeUrl: "/aceso.device.v1.MsgRetireAnchor",
        value: MsgRetireAnchor.fromPartial(value)
      };
    },
    registerModel(value: MsgRegisterModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRegisterModel",
        value: MsgRegisterModel.fromPartial(value)
      };
    },
    fundModel(value: MsgFundModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgFundModel",
        value: MsgFundModel.fromPartial(value)
      };
    },
    setReference(value: MsgSetReference) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetReference",
        value: MsgSetReference.fromPartial(value)
      };
    },
    recallModel(value: MsgRecallModel) {
      return {
        typeUrl: "/aceso.device.v1.MsgRecallModel",
        value: MsgRecallModel.fromPartial(value)
      };
    },
    enrolDevices(value: MsgEnrolDevices) {
      return {
        typeUrl: "/aceso.device.v1.MsgEnrolDevices",
        value: MsgEnrolDevices.fromPartial(value)
      };
    },
    pairDevice(value: MsgPairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgPairDevice",
        value: MsgPairDevice.fromPartial(value)
      };
    },
    unpairDevice(value: MsgUnpairDevice) {
      return {
        typeUrl: "/aceso.device.v1.MsgUnpairDevice",
        value: MsgUnpairDevice.fromPartial(value)
      };
    },
    allowKeyChange(value: MsgAllowKeyChange) {
      return {
        typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
        value: MsgAllowKeyChange.fromPartial(value)
      };
    },
    setDeviceStatus(value: MsgSetDeviceStatus) {
      return {
        typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
        value: MsgSetDeviceStatus.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.device.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};