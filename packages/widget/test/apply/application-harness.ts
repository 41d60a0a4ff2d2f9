import type { FoundOffer, Grade, Week } from '@1eleve1stage/sdk/contract';
import { APPLICATION_TAG, type ApplicationElement } from '#widget/apply/application-element.js';
import type { StageApplication } from '#widget/apply/stage-application.js';
import type { StageClient } from '#widget/service/client.js';
import { fillReasons, fillYou } from '../hosts/answers.js';
import type { FrameOfApplication } from './frame-of-application.js';
import './frame-of-application.js';

interface Opening {
  client: StageClient;
  offer: FoundOffer;
  grade?: Grade;
  weeks?: readonly Week[];
  theme?: 'light' | 'dark';
}

/** An application as a person meets it: titles, labels, buttons, what has the focus. */
export class ApplicationHarness {
  private constructor(readonly frame: FrameOfApplication) {}

  static async open({
    client,
    offer,
    grade,
    weeks = [],
    theme = 'light',
  }: Opening): Promise<ApplicationHarness> {
    document.body.replaceChildren();
    const frame = document.createElement('frame-of-application') as FrameOfApplication;
    Object.assign(frame, { client, offer, grade, weeks });
    frame.setAttribute('theme', theme);
    document.body.append(frame);
    const harness = new ApplicationHarness(frame);
    await harness.until(() => harness.isOpen && harness.title !== '');
    return harness;
  }

  /** Opens another offer, or the same again, in the same page. */
  async reopen(offer: FoundOffer, weeks: readonly Week[] = []): Promise<void> {
    Object.assign(this.frame, { offer, weeks });
    await this.until(() => this.isOpen && this.title !== '');
  }

  get isOpen(): boolean {
    return !!this.frame.shadowRoot?.querySelector(APPLICATION_TAG);
  }

  get element(): StageApplication & ApplicationElement {
    const element = this.frame.shadowRoot?.querySelector<StageApplication>(APPLICATION_TAG);
    if (!element) throw new Error('No application is open.');
    return element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The application is not drawn.');
    return shadowRoot;
  }

  get title(): string {
    return this.isOpen ? textOf(this.element.shadowRoot?.querySelector('#title')) : '';
  }

  get text(): string {
    return textOf(this.root.querySelector('form'));
  }

  /** What the live region says. */
  get said(): string {
    return textOf(this.root.querySelector('[role=status]'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Errors under fields, in order. */
  get errors(): string[] {
    return [...this.root.querySelectorAll('.error')].map(textOf);
  }

  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = [...this.root.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
    const control = found?.control ?? found?.querySelector('input') ?? null;
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
    throw new Error(`No field « ${label} » in: ${this.text}`);
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

  /** The button or link of that name. */
  button(name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
      textOf(one).includes(name),
    );
    if (!found) throw new Error(`No button « ${name} » in: ${this.text}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async shows(title: string): Promise<void> {
    await this.until(() => this.title === title, `the title « ${title} »`);
  }

  async until(condition: () => boolean, what = 'a condition'): Promise<void> {
    for (let turn = 0; !condition(); turn += 1) {
      if (turn > 1000)
        throw new Error(`${what} did not come; on screen: ${this.isOpen ? this.text : 'nothing'}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    if (this.isOpen) await this.settled();
  }

  async fillYou(): Promise<void> {
    await fillYou(this);
  }

  async fillSchool({ grade = '3e' }: { grade?: string } = {}): Promise<void> {
    await this.type('Ton collège ou ton lycée', 'jeanne');
    await this.until(() => !!this.root.querySelector('[role=option]'), 'the schools');
    this.root.querySelector<HTMLElement>('[role=option]')?.click();
    await this.choose(grade);
    const week = this.root.querySelector<HTMLElement>('#weeks input');
    if (!this.root.querySelector('#weeks input:checked')) week?.click();
    await this.press('Continuer');
  }

  async fillReasons(): Promise<void> {
    await fillReasons(this);
  }

  async fillAll(school: { grade?: string } = {}): Promise<void> {
    await this.fillYou();
    await this.fillSchool(school);
    await this.fillReasons();
    await this.shows('Relis, puis envoie');
  }

  async send(): Promise<void> {
    await this.choose('Mon responsable légal sait');
    await this.press('Envoyer ma candidature');
  }

  private async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
