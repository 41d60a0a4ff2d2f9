import { fillReasons, fillYou } from './answers.js';

/** The first code that the service mails. */
const CODE = '482913';
const PATIENCE = 12_000;

/** Somebody in front of a page: sees what is drawn there, shadow roots included, and presses what can be pressed. */
export class Person {
  /** @param tags of the elements, the first of which on the page is used */
  constructor(private readonly tags = 'stage-search, stage-offers, stage-apply') {}

  /** The element that is used, however it came into the page. */
  get element(): HTMLElement & { updateComplete?: Promise<unknown> } {
    const found = document.querySelector<HTMLElement>(this.tags);
    if (!found) throw new Error('The page has no element.');
    return found;
  }

  get text(): string {
    return textOf(this.element.shadowRoot?.querySelector('[lang]')) + this.applicationText;
  }

  /** The label, or the text, of what has the focus. */
  get focused(): string {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const labels = focused && 'labels' in focused ? (focused as HTMLInputElement).labels : undefined;
    return textOf(labels?.[0] ?? focused);
  }

  /** Does what the element is for: whichever it is, an application is sent. */
  async useElement(): Promise<void> {
    switch (this.element.localName) {
      case 'stage-apply':
        return this.apply();
      case 'stage-offers':
        await this.open();
        return this.apply();
      default:
        return this.searchAndApply();
    }
  }

  /** Searches from the form, applies to what was found, and proves the address. */
  async searchAndApply(): Promise<void> {
    await this.search();
    await this.apply();
  }

  async search(): Promise<void> {
    await this.type('Un métier', 'clinique');
    await this.type('Près de quelle commune', 'Renn');
    (await this.find('the suggestion', () => this.all('[role=option]')[0])).click();
    await this.press('Chercher');
    await this.open();
  }

  /** Opens an offer of the list, and its form. */
  async open(): Promise<void> {
    await this.press('Dans les coulisses');
    await this.press('Je candidate');
  }

  async apply(): Promise<void> {
    await this.shows('D’abord, toi');
    await this.fillYou();
    await this.fillSchool();
    await this.fillReasons();
    await this.send();
    await this.confirm();
  }

  async fillYou(): Promise<void> {
    await fillYou(this);
  }

  async fillSchool(): Promise<void> {
    await this.type('Ton collège ou ton lycée', 'jeanne');
    (await this.find('the school', () => this.all('[role=option]')[0])).click();
    await this.tick('3e');
    const isChosen = (): boolean => this.all('#weeks input:checked').length > 0;
    if (!isChosen()) (await this.find('a week', () => this.all('#weeks input')[0])).click();
    await this.press('Continuer');
  }

  async fillReasons(): Promise<void> {
    await fillReasons(this);
  }

  async send(): Promise<void> {
    await this.tick('Mon responsable légal sait');
    await this.press('Envoyer ma candidature');
  }

  async confirm(): Promise<void> {
    await this.shows('Entre le code reçu par e-mail');
    await this.type('Ton code', CODE);
    await this.press('Valider');
    await this.shows('C’est parti, Jade');
  }

  async type(label: string, value: string): Promise<void> {
    const field = await this.field(label);
    this.reach(field);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Writes into a field, key after key. */
  async write(label: string, text: string): Promise<HTMLInputElement> {
    const field = await this.field(label);
    field.focus();
    for (const letter of text) await this.hit(letter);
    await this.settled();
    return field;
  }

  /** Presses a key of the keyboard; which a script cannot, the test around the page does it. */
  async hit(key: string): Promise<void> {
    const pressed = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    parent.postMessage({ hostKey: key }, '*');
    await pressed;
  }

  async tick(label: string): Promise<void> {
    const field = await this.field(label);
    field.click();
    await this.settled();
  }

  /** Presses the button or link of that name, which a finger must reach. */
  async press(name: string): Promise<void> {
    const named = (): HTMLElement | undefined =>
      this.all('button, a, summary').find((one) => textOf(one).includes(name));
    const button = await this.find(`« ${name} »`, named);
    this.reach(button);
    button.focus();
    button.click();
    await this.settled();
  }

  async shows(text: string): Promise<void> {
    await this.find(`« ${text} »`, () => (this.text.includes(text) ? this.element : undefined));
  }

  async until(what: string, condition: () => boolean): Promise<void> {
    await this.find(what, () => (condition() ? document.body : undefined));
  }

  /** What is drawn now, in any of our shadow roots. */
  all(selector: string): HTMLElement[] {
    const roots = [this.element.shadowRoot, this.application?.shadowRoot];
    const found = roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]);
    return found.filter((one) => one.getClientRects().length > 0);
  }

  private get application(): Element | null | undefined {
    return this.element.shadowRoot?.querySelector('stage-application');
  }

  private get applicationText(): string {
    return textOf(this.application?.shadowRoot?.querySelector('form'));
  }

  private async field(label: string): Promise<HTMLInputElement> {
    return this.find(`the field « ${label} »`, () => {
      const found = this.all('label').find((one) => textOf(one).startsWith(label)) as HTMLLabelElement;
      const control = found?.control ?? found?.querySelector('input, textarea');
      return control instanceof HTMLElement ? (control as HTMLInputElement) : undefined;
    });
  }

  /** A page that covers our parts, or takes the pointer from them, stops a finger. */
  private reach(target: HTMLElement): void {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = target.getClientRects();
    if (!box) throw new Error(`Nothing to press: ${textOf(target)}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = hitAt(x, y);
    if (!hit || !(target.contains(hit) || hit.contains(target)))
      throw new Error(
        `« ${textOf(target)} » cannot be reached at ${x}, ${y}: ${hit?.outerHTML.slice(0, 120)} is there`,
      );
  }

  private async find<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    for (const start = performance.now(); performance.now() - start < PATIENCE;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${what} did not come; on screen: …${this.text.slice(-400)}`);
  }

  private async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}

/** The innermost element at a point, through shadow roots. */
function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner;) {
    hit = inner;
    const deeper = inner.shadowRoot?.elementFromPoint(x, y);
    inner = deeper && deeper !== hit ? deeper : null;
  }
  return hit;
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
