/** What the add-in has told the host about itself since it started. */
export class AddinState {
  /** Office.actions handlers can be called. */
  actionHandlerReady = false;
  shortcuts: unknown = {};
}
