import { compile, type Options } from 'css-select';

/** What a selector asks of an element. */
interface Selectable {
  readonly localName: string;
  readonly text: string;
  readonly parent: Selectable | null;
  readonly children: Selectable[];
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  contains(other: Selectable): boolean;
}

type Test = (element: Selectable) => boolean;
type Adapter = NonNullable<Options<Selectable, Selectable>['adapter']>;

const some = (test: Test, elements: readonly Selectable[]): Selectable | null => {
  for (const element of elements) {
    const found = test(element) ? element : some(test, element.children);
    if (found) return found;
  }
  return null;
};

const all = (test: Test, elements: readonly Selectable[]): Selectable[] =>
  elements.flatMap((element) => [...(test(element) ? [element] : []), ...all(test, element.children)]);

const adapter: Adapter = {
  isTag: (element): element is Selectable => element !== null,
  existsOne: (test, elements) => some(test, elements) !== null,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  getChildren: (element) => element.children,
  getName: (element) => element.localName,
  getParent: (element) => element.parent,
  getSiblings: (element) => element.parent?.children ?? [element],
  getText: (element) => element.text,
  hasAttrib: (element, name) => element.hasAttribute(name),
  removeSubsets: (elements) =>
    elements.filter((one) => !elements.some((other) => other !== one && other.contains(one))),
  findAll: (test, elements) => all(test, elements),
  findOne: (test, elements) => some(test, elements),
};

const known = new Map<string, Test>();

/** The test of a CSS selector, compiled once. */
export function compiled(selector: string): Test {
  let test = known.get(selector);
  if (!test) {
    test = compile<Selectable, Selectable>(selector, { adapter });
    known.set(selector, test);
  }
  return test;
}

const ATTRIBUTE = /\[[^\]]*\]/g;
const BESIDE_ITSELF = /[\s>+~:]/;

/** Whether a selector asks for nothing but the name and the attributes of an element: not for what is around or in it. */
export const asksOfItself = (selector: string): boolean =>
  !BESIDE_ITSELF.test(selector.replace(ATTRIBUTE, '').replaceAll(':not(', '('));
