/** What the host tells the add-in outside an answer: events, ribbon actions, custom-function calls. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

export const MessageCategory = { customFunction: 1, action: 2, event: 65536 } as const;

export const CustomFunctionMessage = { invoke: 1000, cancel: 1001 } as const;

export const taskPaneVisibilityEvent = 65539;
