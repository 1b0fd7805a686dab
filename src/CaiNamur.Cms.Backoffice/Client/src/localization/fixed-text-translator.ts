import { fixedTexts, type FixedText } from './fixed-texts.js';

const attributes = ['aria-label', 'headline', 'label', 'placeholder', 'title'];

/** What is written there is not the client's. */
const leftAlone = new Set(['umb-code-editor', 'umb-input-tiptap']);

/** Buttons, headings and other building blocks show what they were given by the element that they stand in: its texts hold for them too. */
const isBuildingBlock = (element: Element) => element.localName.startsWith('uui-');

type Root = Document | ShadowRoot;

/**
 * Says in French what the client's elements can only say in English (`fixed-texts.ts`), as they are drawn. It looks into the elements
 * from outside, as a reader does: the client is what it is without it.
 */
export class CaiFixedTextTranslator {
  readonly #texts = new WeakMap<Root, readonly FixedText[]>();

  readonly #observer = new MutationObserver((records) => {
    for (const record of records) {
      this.#see(record);
    }
  });

  constructor() {
    this.#watch(document, []);
  }

  #watch(root: Root, texts: readonly FixedText[]) {
    this.#texts.set(root, texts);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
    root.childNodes.forEach((node) => this.#visit(node, texts));
  }

  #see({ target, type, addedNodes }: MutationRecord) {
    const texts = this.#texts.get(target.getRootNode() as Root);
    if (!texts) return;

    if (type === 'childList') {
      addedNodes.forEach((node) => this.#visit(node, texts));
    } else {
      this.#translate(target, texts);
    }
  }

  #visit(node: Node, texts: readonly FixedText[]) {
    this.#translate(node, texts);
    if (!(node instanceof Element) || leftAlone.has(node.localName)) return;

    this.#enter(node, texts);
    node.childNodes.forEach((child) => this.#visit(child, texts));
  }

  #enter(element: Element, texts: readonly FixedText[]) {
    const root = element.shadowRoot;
    if (root) {
      if (!this.#texts.has(root)) {
        const own = fixedTexts[element.localName] ?? [];
        this.#watch(root, isBuildingBlock(element) ? [...own, ...texts] : own);
      }
    } else if (element.localName.includes('-') && !customElements.get(element.localName)) {
      void customElements.whenDefined(element.localName).then(() => element.isConnected && this.#enter(element, texts));
    }
  }

  #translate(node: Node, texts: readonly FixedText[]) {
    if (texts.length === 0) return;

    if (node instanceof Text) {
      const french = this.#find(node.data, texts);
      if (french !== undefined) {
        node.data = node.data.replace(node.data.trim(), () => french);
      }
    } else if (node instanceof Element) {
      for (const name of attributes) {
        const french = this.#find(node.getAttribute(name) ?? '', texts);
        if (french !== undefined) {
          node.setAttribute(name, french);
        }
      }
    }
  }

  #find(text: string, texts: readonly FixedText[]) {
    const english = text.trim();
    if (english === '') return undefined;

    for (const [pattern, french] of texts) {
      if (typeof pattern === 'string' ? pattern === english : pattern.test(english)) {
        const found = typeof pattern === 'string' ? french : english.replace(pattern, french);
        return found === english ? undefined : found;
      }
    }

    return undefined;
  }
}
