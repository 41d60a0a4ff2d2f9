import { ApplicationId, endpoints } from '@1eleve1stage/sdk/contract';
import { codePage, receiptPage, type SentView } from '../../pages/hosted/after-pages.js';
import { messagePage } from '../../pages/hosted/message-page.js';
import type { Site } from '../../pages/hosted/site.js';
import { Refusal } from '../../rules/refusal.js';
import { getApplication } from '../../use-cases/get-application.js';
import type { Ports } from '../../use-cases/ports.js';
import { sendCode } from '../../use-cases/send-code.js';
import { verifyApplication } from '../../use-cases/verify-application.js';
import { withdrawApplication } from '../../use-cases/withdraw-application.js';
import type { HttpApp } from '../environment.js';
import { readPosted } from './posted-form.js';
import { sendHosted } from './send-page.js';
import { openVisit } from './visit.js';

const { body: Verification } = endpoints['applications.verify'];

/** What can be done with an application that was just sent; all of it by forms, which carry its receipt. */
export function mountAfter(pages: HttpApp, ports: Ports, site: Site): void {
  pages.post('/applications/:id', async (c) => {
    const form = await readPosted(c, ports.publicUrl);
    const { wish, mode } = await openVisit(ports, site, form);
    const id = ApplicationId.safeParse(c.req.param('id'));
    if (!id.success) throw new Refusal('application_not_found');
    const receiptToken = form.get('receipt') ?? '';
    const view: SentView = { site, wish, isTest: mode === 'test', id: id.data, receiptToken };
    switch (form.get('act')) {
      case 'send-code':
        return sendAgain(ports, view);
      case 'withdraw':
        await withdrawApplication(ports, view);
        return receipt(ports, view);
      default:
        return verify(ports, view, form.get('code') ?? '');
    }
  });
}

async function verify(ports: Ports, view: SentView, typed: string): Promise<Response> {
  const asked = Verification.safeParse({ code: typed.replaceAll(/\s/g, '') });
  if (!asked.success) return wrongCode(view, 'Le code compte 6 chiffres. Recopie-le depuis le mail.');
  try {
    await verifyApplication(ports, { id: view.id, code: asked.data.code });
    return await receipt(ports, view);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { triesLeft } = error.extra;
    if (error.code === 'code_wrong') {
      const left = triesLeft === 1 ? '1 essai' : `${triesLeft} essais`;
      return wrongCode(view, `Ce code n’est pas le bon. Vérifie les chiffres : il te reste ${left}.`);
    }
    if (error.code === 'code_locked') return wrongCode(view, 'Trop d’essais. Utilise le lien du mail.');
    throw error;
  }
}

function wrongCode(view: SentView, error: string): Response {
  return sendHosted(codePage(view, { error }), 'none', 422);
}

async function receipt(ports: Ports, view: SentView): Promise<Response> {
  return sendHosted(receiptPage(view, await getApplication(ports, view)), 'none');
}

async function sendAgain(ports: Ports, view: SentView): Promise<Response> {
  try {
    await sendCode(ports, view);
    return sendHosted(
      codePage(view, { notice: 'Un nouveau code est parti. Il remplace le premier.' }),
      'none',
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'transition_not_allowed') return receipt(ports, view);
    if (error.code !== 'too_many_requests') throw error;
    const { retryAfterSeconds = 60 } = error.extra;
    const notice =
      retryAfterSeconds > 120
        ? 'Le code est parti assez de fois. Regarde dans les indésirables, ou utilise le lien du mail.'
        : 'Le code vient de partir. Attends une minute avant d’en demander un autre.';
    return sendHosted(codePage(view, { notice }), 'none', 429, retryAfterSeconds);
  }
}

/** Tells a person what could not be answered. */
export function refusalPage(site: Site, { code, extra }: Refusal, status: number): Response {
  const gone = {
    title: 'Cette offre n’est plus en ligne',
    text: 'La structure l’a retirée, ou l’adresse est incomplète. Ce n’est pas à cause de toi.',
  };
  const key = {
    title: 'Les offres ne s’affichent pas par cette adresse',
    text: 'Le réglage du site d’où tu viens n’est pas complet. Les mêmes offres sont ici.',
  };
  const messages: Partial<Record<typeof code, { title: string; text: string }>> = {
    offer_not_found: gone,
    key_invalid: key,
    key_not_allowed: key,
    application_not_found: {
      title: 'Cette candidature n’existe plus',
      text: 'Sans code sous 72 heures, une candidature s’efface. Tu peux en refaire une.',
    },
    receipt_invalid: {
      title: 'Cette candidature n’existe plus',
      text: 'Elle a été effacée, ou cette page est trop ancienne. Le mail que nous t’avons envoyé garde le lien.',
    },
    transition_not_allowed: {
      title: 'Cette candidature n’en est plus là',
      text: 'Elle a été retirée, ou la structure y a déjà répondu. Regarde tes mails.',
    },
    origin_not_allowed: {
      title: 'Ce formulaire ne vient pas de nos pages',
      text: 'Rien n’a été envoyé. Ouvre l’offre ici, puis candidate.',
    },
    unavailable: {
      title: 'Le service ne répond pas pour l’instant',
      text: 'Ce n’est pas toi, c’est nous. Réessaie dans un moment.',
    },
  };
  const message = messages[code] ?? {
    title: 'Cette adresse n’existe pas',
    text: 'Elle est peut-être incomplète.',
  };
  return sendHosted(messagePage(site, { query: {} }, message), 'none', status, extra.retryAfterSeconds);
}
