import { useEffect, useState } from "react";
import { hostByOfficeHelpers } from "../../../office/host/officeHelpers";
import { hostInformation, type HostInformation } from "../../../office/host/hostInformation";
import { registeredFunctions } from "../../../office/host/registeredFunctions";
import { loadFinderFunctions } from "../finder/loadFinderFunctions";

export interface Installation extends HostInformation {
  readonly registered: number;
  /** Functions of the catalogue that this page has not registered; null while the catalogue loads. */
  readonly missing: readonly string[] | null;
  /** Host and platform in the words of the Office helpers; null while they load. */
  readonly helpers: string | null;
}

/** What a support question needs to know: host, version, interfaces, functions. */
export function useInstallation(): Installation {
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [helpers, setHelpers] = useState<string | null>(null);
  useEffect(() => {
    const registered = new Set(registeredFunctions());
    void loadFinderFunctions().then((all) =>
      setMissing(all.map(({ id }) => id).filter((id) => !registered.has(id.toUpperCase()))),
    );
    void hostByOfficeHelpers().then(({ host, platform }) => setHelpers(`${host} ${platform}`.replaceAll("_", " ")));
  }, []);
  return { ...hostInformation(), registered: registeredFunctions().length, missing, helpers };
}
