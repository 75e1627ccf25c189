/** One message of the Office-on-the-web protocol: JSON text in postMessage, names as office.js writes them. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _actionType?: number;
  readonly _errorCode?: number;
  readonly _responseType?: number;
  readonly _serializerVersion: number;
}

export const MessageType = { request: 0, response: 1 } as const;

export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export const ResponseType = { answer: 0, event: 1 } as const;

/** The methods that arrive as "executeMethod". */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  appCommandCompleted: 94,
  openBrowserWindow: 102,
  messageParent: 144,
} as const;

/** Codes of the common API. */
export const CommonError = { none: 0, unsupported: 5000, internal: 5001 } as const;

export const EventName = {
  appCommandInvoked: "appCommandInvoked",
  dialogMessageReceived: "dialogMessageReceived",
  richApiMessage: "richApiMessage",
  documentSelectionChanged: "documentSelectionChanged",
  settingsChanged: "settingsChanged",
} as const;

export function parseXdmMessage(text: string): XdmMessage | undefined {
  try {
    const message = JSON.parse(text) as XdmMessage | null;
    return message && typeof message === "object" && "_messageType" in message ? message : undefined;
  } catch {
    return undefined;
  }
}
