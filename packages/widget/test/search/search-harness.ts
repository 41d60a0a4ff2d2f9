import '#widget/define.js';
import type { StageApply, StageOffers, StageSearch } from '#widget/index.js';
import { FakeService } from './fake-service.js';

type Tag = 'stage-search' | 'stage-offers' | 'stage-apply';

interface Opening {
  /** `stage-search` unless told. */
  tag?: Tag;
  service?: FakeService;
  /** Attributes of the element. */
  attributes?: Record<string, string>;
  /** Width of the container, in px. */
  width?: number;
}

/** The element as a person meets it: titles, labels, buttons, links, what has the focus and what is said. */
export class SearchHarness {
  private constructor(
    readonly element: StageSearch | StageOffers | StageApply,
    readonly service: FakeService,
  ) {}

  static async open({
    tag = 'stage-search',
    service = new FakeService(),
    attributes = {},
    width = 360,
  }: Opening = {}): Promise<SearchHarness> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = '<a href="https://stages.example/">Voir les offres de stage</a>';
    element.client = service.client;
    const container = document.createElement('main');
    container.style.width = `${width}px`;
    container.append(element);
    document.body.replaceChildren(container);
    await customElements.whenDefined(tag);
    await element.updateComplete;
    return new SearchHarness(element, service);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element is not drawn.');
    return shadowRoot;
  }

  /** All that can be read, hidden text of screen readers included. */
  get text(): string {
    return textOf(this.root.querySelector('[lang]'));
  }

  /** What the live region says. */
  get said(): string {
    return textOf(this.root.querySelector('[role=status]'));
  }

  /** The text, or the label, of what has the focus. */
  get focused(): string {
    const focused = this.root.activeElement;
    return focused instanceof HTMLInputElement ? textOf(focused.labels?.[0]) : textOf(focused);
  }

  /** Titles of the cards, in order. */
  get cards(): string[] {
    return [...this.root.querySelectorAll('article.card h4')].map(textOf);
  }

  get chips(): string[] {
    return [...this.root.querySelectorAll('.chip > span:first-child')].map(textOf);
  }

  /** Suggestions under the field of the commune. */
  get suggestions(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=listbox]:not([hidden]) [role=option]')];
  }

  /** The orders offered, and the one shown. */
  get orders(): HTMLSelectElement {
    const orders = this.root.querySelector<HTMLSelectElement>('select#sort');
    if (!orders) throw new Error(`No orders in: ${this.text}`);
    return orders;
  }

  field(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
    const control = found?.control ?? found?.querySelector('input');
    if (control instanceof HTMLInputElement) return control;
    throw new Error(`No field « ${label} » in: ${this.text}`);
  }

  /** The button, link or summary of that name. */
  button(name: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = all.find((one) => textOf(one).includes(name) && one.offsetParent !== null);
    if (!found) throw new Error(`No button « ${name} » in: ${this.text}`);
    return found;
  }

  async type(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(label: string): Promise<void> {
    this.field(label).click();
    await this.settled();
  }

  async order(sort: string): Promise<void> {
    this.orders.value = sort;
    this.orders.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Waits until that text is on screen. */
  async shows(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `« ${text} »`);
  }

  async until(condition: () => boolean, what = 'a condition'): Promise<void> {
    for (let turn = 0; !condition(); turn += 1) {
      if (turn > 1000) throw new Error(`${what} did not come; on screen: ${this.text.slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
