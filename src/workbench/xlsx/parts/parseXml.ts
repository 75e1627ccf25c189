import { plainText } from "./xml";

/** An element of a part; names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The root element of a part. The parts of a workbook are well formed: this reads no DTD and checks no namespaces. */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  for (const match of xml.matchAll(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g,
  )) {
    const [, data, closing, name, attributes, selfClosing, text] = match;
    const top = open[open.length - 1] as Open;
    if (data !== undefined) top.text += data;
    else if (text !== undefined) top.text += plainText(text);
    else if (closing === "/") open.pop();
    else if (name !== undefined) {
      const element: Open = {
        name: withoutPrefix(name),
        attributes: attributesOf(attributes ?? ""),
        children: [],
        text: "",
      };
      top.children.push(element);
      if (selfClosing !== "/") open.push(element);
    }
  }
  return root.children[0] ?? root;
}

/** The first element on a path of child names, "plotArea/layout". */
export function childAt(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path
    .split("/")
    .reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

interface Open extends XmlElement {
  children: XmlElement[];
  text: string;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[withoutPrefix(match[1] ?? "")] = plainText(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
