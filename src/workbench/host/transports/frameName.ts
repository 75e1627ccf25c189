export interface FrameIdentity {
  /** New for every embedding: office.js remembers the host's info by it. */
  readonly conversationId: string;
  readonly appId: string;
  /** Address of the host page: https, and the same host name as the add-in's page (office.js' trust rule). */
  readonly hostUrl: string;
  readonly locale?: string;
  readonly isDialog?: boolean;
}

/** 1: shared runtime, 2: the page hosts custom functions. */
const sharedRuntimeWithFunctions = "3";

/** What office.js reads from the name of the window it runs in: which host, which conversation, whom to trust. */
export function frameName({
  conversationId,
  appId,
  hostUrl,
  locale = "en-US",
  isDialog = false,
}: FrameIdentity): string {
  const hostInfo = ["Excel", "Web", "16.01", locale, "", isDialog ? "isDialog" : "", "disableLogging"];
  return JSON.stringify({
    baseFrameName: `frame_${appId}`,
    hostInfo: [...hostInfo, isDialog ? "0" : sharedRuntimeWithFunctions].join("|"),
    xdmInfo: [conversationId, appId, hostUrl].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}
