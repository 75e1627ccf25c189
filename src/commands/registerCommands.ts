import { commands } from "./commands";

/** Tells Excel which function answers which button of the ribbon. */
export function registerCommands(): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        // A command that is not completed keeps its button waiting.
        event.completed();
      }
    });
  }
}
