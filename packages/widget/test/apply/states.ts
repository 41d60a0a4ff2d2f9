import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService, type Mishap } from './fake-service.js';
import { anOffer, aSecondeOffer } from './offers.js';

type Theme = 'light' | 'dark';

/** What the application may show. */
export interface ApplicationState {
  name: string;
  open(theme: Theme): Promise<ApplicationHarness>;
}

interface Opened {
  application: ApplicationHarness;
  service: FakeService;
}

async function open(theme: Theme, offer = anOffer()): Promise<Opened> {
  const service = new FakeService([offer]);
  const { client } = service;
  const grade = offer.grades[0] === 'seconde' ? 'seconde' : 'troisieme';
  const application = await ApplicationHarness.open({ client, offer, grade, theme });
  return { application, service };
}

/** A state of the form, reached by what a pupil does. */
function form(name: string, act: (application: ApplicationHarness) => Promise<void>): ApplicationState {
  return {
    name,
    async open(theme) {
      const { application } = await open(theme);
      await act(application);
      return application;
    },
  };
}

/** What shows when the application is sent and something befalls it. */
function mishap(title: string, ...befalls: Mishap[]): ApplicationState {
  return {
    name: title,
    async open(theme) {
      const { application, service } = await open(theme);
      await application.fillAll();
      service.mishaps.push(...befalls);
      await application.send();
      await application.shows(title);
      return application;
    },
  };
}

/** What shows once it was sent, and the code was asked for. */
function sent(name: string, act: (opened: Opened) => Promise<void>): ApplicationState {
  return {
    name,
    async open(theme) {
      const opened = await open(theme);
      await opened.application.fillAll();
      await opened.application.send();
      await opened.application.shows('Entre le code reçu par e-mail');
      await act(opened);
      return opened.application;
    },
  };
}

async function enterCode({ application }: Opened, code: string): Promise<void> {
  await application.type('Ton code', code);
  await application.press('Valider');
}

const endless = (): Promise<void> => new Promise<void>(() => undefined);

const steps: ApplicationState[] = [
  form('step 1', async () => undefined),
  form('step 1, wrong', (application) => application.press('Continuer')),
  form('step 2', (application) => application.fillYou()),
  form('step 2, the schools', async (application) => {
    await application.fillYou();
    await application.type('Ton collège', 'jeanne');
    await application.until(() => !!application.root.querySelector('[role=option]'), 'the schools');
  }),
  form('step 2, wrong', async (application) => {
    await application.fillYou();
    await application.press('Continuer');
  }),
  {
    name: 'step 2, in 2de',
    async open(theme) {
      const { application } = await open(theme, aSecondeOffer());
      await application.fillYou();
      return application;
    },
  },
  form('step 3', async (application) => {
    await application.fillYou();
    await application.fillSchool();
  }),
  form('step 3, wrong', async (application) => {
    await application.fillYou();
    await application.fillSchool();
    await application.press('Relire');
  }),
  form('to read again', (application) => application.fillAll()),
  form('to read again, wrong', async (application) => {
    await application.fillAll();
    await application.press('Envoyer');
  }),
];

const mishaps: ApplicationState[] = [
  mishap('Envoi en cours', endless()),
  mishap('Nous vérifions si elle est arrivée', 'no answer', endless()),
  mishap('Nous ne savons pas si elle est arrivée', 'no answer', 'no request', 'no request'),
  mishap('Ta candidature n’est pas partie', 'unavailable'),
  mishap('Doucement, reprends dans 2 minutes', new FakeRefusal('too_many_requests', { retryAfter: 119 })),
  mishap('On ne peut pas candidater ici', 'origin_not_allowed'),
  mishap('La dernière place vient d’être prise', 'offer_full'),
];

const afterwards: ApplicationState[] = [
  sent('the code', async () => undefined),
  sent('the code, wrong', async (opened) => {
    await enterCode(opened, '000000');
    await opened.application.until(() => opened.application.errors.length > 0, 'the error');
  }),
  sent('the receipt', async (opened) => {
    await enterCode(opened, opened.service.lastCode);
    await opened.application.shows('C’est parti, Jade !');
  }),
  sent('to withdraw', async (opened) => {
    await enterCode(opened, opened.service.lastCode);
    await opened.application.shows('C’est parti, Jade !');
    await opened.application.press('Retirer');
  }),
  sent('withdrawn', async (opened) => {
    await enterCode(opened, opened.service.lastCode);
    await opened.application.shows('C’est parti, Jade !');
    await opened.application.press('Retirer');
    await opened.application.press('Oui, retirer');
    await opened.application.shows('C’est fait, ta candidature est retirée');
  }),
];

/** Every state of an application, from the form to its end. */
export const applicationStates: ApplicationState[] = [...steps, ...mishaps, ...afterwards];
