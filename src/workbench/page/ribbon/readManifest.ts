import type { AddinManifest, RibbonAction, RibbonControl, RibbonGroup } from "./RibbonTab";

/**
 * The ribbon tab and the addresses of an add-in-only XML manifest. Of each icon the size is taken that the ribbon draws (32 pixels, the next larger where
 * it is missing).
 * @throws Error with a sentence where the text is no such manifest
 */
export function readManifest(xml: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.querySelector("parsererror") || manifest.documentElement.localName !== "OfficeApp")
    throw new Error("The add-in's manifest.xml is not a readable add-in manifest.");
  const resources = new Map(
    [...manifest.querySelectorAll("Resources [id]")].map((entry) => [
      entry.getAttribute("id") ?? "",
      entry.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource = (element: Element | null | undefined): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const tab = manifest.querySelector("CustomTab");
  return {
    id: manifest.querySelector("OfficeApp > Id")?.textContent?.trim() ?? "",
    displayName: manifest.querySelector("OfficeApp > DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    paneUrl:
      resource(manifest.querySelector('ExtensionPoint[*|type="CustomFunctions"] Page > SourceLocation')) ||
      (manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? ""),
    functionsMetadataUrl: resource(manifest.querySelector("Metadata > SourceLocation")),
    namespace: resource(manifest.querySelector("Namespace")),
    appDomains: [...manifest.querySelectorAll("AppDomain")].map((domain) => domain.textContent?.trim() ?? ""),
    tab: {
      label: resource(child(tab, "Label")),
      groups: tab ? children(tab, "Group").map((group) => readGroup(group, resource)) : [],
    },
  };
}

type Resource = (element: Element | null | undefined) => string;

function readGroup(group: Element, resource: Resource): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    controls: children(group, "Control").map((control) => readControl(control, resource)),
  };
}

function readControl(control: Element, resource: Resource): RibbonControl {
  const items = child(control, "Items");
  const sizes = children(child(control, "Icon"), "Image")
    .map((image) => ({ size: Number(image.getAttribute("size")), url: resource(image) }))
    .sort((one, other) => one.size - other.size);
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tip: resource(child(child(control, "Supertip"), "Description")),
    icon: (sizes.find(({ size }) => size >= 32) ?? sizes.at(-1))?.url ?? null,
    action: readAction(child(control, "Action"), resource),
    items: items ? children(items, "Item").map((item) => readControl(item, resource)) : [],
  };
}

function readAction(action: Element | null, resource: Resource): RibbonAction | null {
  const kind = action?.getAttribute("xsi:type");
  if (kind === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  }
  return kind === "ShowTaskpane" ? { kind: "showTaskpane", url: resource(child(action, "SourceLocation")) } : null;
}

function children(parent: Element | null, name: string): Element[] {
  return parent ? [...parent.children].filter((element) => element.localName === name) : [];
}

function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}
