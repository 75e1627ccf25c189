export interface AppContextFacts {
  readonly appId: string;
  readonly addinName: string;
  /** Origins that the add-in may open dialogs on. */
  readonly appDomains: readonly string[];
  readonly documentUrl: string;
  readonly locale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Settings of the document: key -> JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly paneVisible: boolean;
}

/** Excel's number among the Office hosts; a task-pane add-in; a document that may be edited. */
const excelOnWeb = 16;
const taskPaneAddin = 1;
const readWrite = 1;

/** The answer to the add-in's first question: the Office.context it will show. */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.appId,
    _appName: excelOnWeb,
    _appVersion: "16.01",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: readWrite,
    _settings: Object.entries(facts.settings),
    _reason: "documentOpened",
    _osfControlType: taskPaneAddin,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: `${facts.appId}-instance`,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.15407.10000",
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _addinName: facts.addinName,
    _appDomains: facts.appDomains,
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: facts.paneVisible ? 2 : 0,
    _wacHostEnvironment: "0",
  };
}
