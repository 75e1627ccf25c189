/** What displayDialogAsync({displayInIframe: true}) asks for, and how the host speaks for the dialog. */
export interface DialogRequest {
  readonly url: string;
  /** Percentages of the window. */
  readonly height: number;
  readonly width: number;
  /** Hands a text of the dialog's messageParent to the add-in. */
  readonly message: (text: string) => void;
  /** Tells the add-in that the user closed the dialog. */
  readonly closedByUser: () => void;
}

/** Opens the dialog; the answer closes it. */
export type DialogOpener = (request: DialogRequest) => () => void;

export const closedByUserCode = 12006;
