/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readManifest } from "../../../../src/workbench/page/ribbon/readManifest";

const project = resolve(__dirname, "../../../..");
const own = readManifest(readFileSync(resolve(project, "manifest.xml"), "utf8"));

const menuManifest = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="b">
  <Id>1</Id><DisplayName DefaultValue="Test"/>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="v"><Hosts><Host><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T">
    <Group id="G"><Label resid="g"/>
      <Control xsi:type="Menu" id="M"><Label resid="m"/><Supertip><Title resid="m"/><Description resid="tip"/></Supertip>
        <Items><Item id="I"><Label resid="i"/><Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action></Item></Items>
      </Control>
    </Group><Label resid="t"/></CustomTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources><bt:ShortStrings><bt:String id="g" DefaultValue="Group"/><bt:String id="m" DefaultValue="Menu"/><bt:String id="i" DefaultValue="Item"/>
      <bt:String id="t" DefaultValue="Tab"/><bt:String id="tip" DefaultValue="Tip"/></bt:ShortStrings></Resources>
  </VersionOverrides></OfficeApp>`;

describe("readManifest", () => {
  test("reads our own ribbon tab: its groups, each button with label, tip, icon and action", () => {
    expect(own.tab.label).toBe("AOP");
    expect(own.tab.groups.length).toBeGreaterThanOrEqual(3);
    for (const control of own.tab.groups.flatMap(({ controls }) => controls)) {
      expect(control.label).not.toBe("");
      expect(control.tip).not.toBe("");
      expect(control.icon).toMatch(/^https:.*-(32|40)\.png$/);
      expect(control.action).not.toBeNull();
    }
  });

  test("reads the addresses of the pane and of the function metadata, and the functions' namespace", () => {
    expect(new URL(own.paneUrl).pathname).toBe("/taskpane.html");
    expect(new URL(own.functionsMetadataUrl).pathname).toBe("/functions.json");
    expect(own.namespace).toBe("AOP");
    expect(own.displayName).toBe("AOP Planner");
  });

  test("knows both kinds of button: those that run a function and those that show the pane", () => {
    const kinds = own.tab.groups.flatMap(({ controls }) => controls.map(({ action }) => action?.kind));
    expect(new Set(kinds)).toEqual(new Set(["executeFunction", "showTaskpane"]));
  });

  test("reads a menu's items", () => {
    const control = readManifest(menuManifest).tab.groups[0]?.controls[0];
    expect(control).toMatchObject({ label: "Menu", tip: "Tip", action: null, icon: null });
    expect(control?.items[0]).toMatchObject({
      id: "I",
      label: "Item",
      action: { kind: "executeFunction", functionName: "doIt" },
    });
  });

  test.each(["", "<broken", "<Other/>"])("refuses %j, which is no manifest, with a sentence", (text) => {
    expect(() => readManifest(text)).toThrow("not a readable add-in manifest");
  });
});
