import { XMLParser } from 'fast-xml-parser';
import { plainText } from '@/lib/article/metadata/plain-text';

/** An element: attributes under '@name', children by their qualified name, own text under '#text', CDATA under '#cdata'. */
export type XmlElement = { [name: string]: XmlValue | XmlValue[] | undefined };
export type XmlValue = string | XmlElement;

// Entities stay as they are written: none that a document declares is ever expanded, and the five of XML are decoded here.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Reads XML as leniently as feeds need; undefined for what cannot be read at all. */
export function parseXml(source: string): XmlElement | undefined {
  try {
    return parser.parse(source) as XmlElement;
  } catch {
    return undefined;
  }
}

/** All children of a name. */
export function childrenOf(element: XmlValue | undefined, name: string): XmlValue[] {
  if (typeof element !== 'object') return [];
  const value = element[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first child with one of the names, in the order of the names. */
export function childOf(element: XmlValue | undefined, ...names: string[]): XmlValue | undefined {
  for (const name of names) {
    const [first] = childrenOf(element, name);
    if (first !== undefined) return first;
  }
  return undefined;
}

export function attributeOf(element: XmlValue | undefined, name: string): string | undefined {
  const value = typeof element === 'object' ? element[`@${name}`] : undefined;
  return typeof value === 'string' ? decodeXml(value).trim() || undefined : undefined;
}

/** An element's content with XML's own escapes undone; that of nested elements follows. */
export function contentOf(value: XmlValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return decodeXml(value);
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, children]) =>
      (Array.isArray(children) ? children : [children]).map((child) =>
        name === '#cdata' && typeof child === 'string' ? child : contentOf(child),
      ),
    )
    .join(' ');
}

/** The content as a reader would see it: feeds put HTML, escaped or not, into every field. */
export function wordsOf(value: XmlValue | undefined): string {
  return plainText(contentOf(value));
}

const ESCAPES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ESCAPES[name] ?? '');
}
