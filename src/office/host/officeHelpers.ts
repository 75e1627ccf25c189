/**
 * The one door to @microsoft/office-js-helpers, which is archived: only its `Utilities` (host, platform) are used, on
 * the installation check page, and the package is loaded only there.
 */
export async function hostByOfficeHelpers(): Promise<{ readonly host: string; readonly platform: string }> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return { host: String(Utilities.host), platform: String(Utilities.platform) };
}
