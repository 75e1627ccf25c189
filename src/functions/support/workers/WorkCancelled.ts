/** Why a job got no answer: everybody who waited for it gave up. */
export class WorkCancelled extends Error {
  constructor() {
    super("The work was cancelled.");
  }
}
