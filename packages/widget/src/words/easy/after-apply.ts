import { counted, minutesInFrench } from '@1eleve1stage/sdk/rules';
import type { AfterApplyTexts } from '../catalogues.js';

const day = new Intl.DateTimeFormat('fr', { dateStyle: 'full' });
const shortDay = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long' });

export const afterApply: AfterApplyTexts = {
  honeypot: 'N’écris rien ici',
  proving: { title: 'Ça part', text: 'Attends un peu. Tu n’as rien à faire.' },
  sending: { title: 'Ça part', text: 'On envoie ta demande. Reste sur cette page.' },
  checking: {
    title: 'On regarde si c’est arrivé',
    text: 'Attends un peu. N’envoie pas encore.',
    note: 'Tu vas recevoir un mail si c’est bon.',
    live: 'On vérifie.',
  },
  unsent: {
    again: 'Envoyer encore',
    reread: 'Relire',
    offline: {
      title: 'Pas d’internet',
      text: 'Ta demande n’est pas partie. Ton texte est gardé. Attends le réseau.',
    },
    down: { title: 'Ta demande n’est pas partie', text: 'Ton texte est encore là. Essaie encore.' },
    refused: { title: 'Ta demande n’est pas partie', text: 'Relis tes réponses. Puis essaie encore.' },
    unsure: {
      title: 'On ne sait pas si c’est arrivé',
      text: 'Ton texte est encore là. Tu peux envoyer encore\u00a0: on compte 1 seule demande.',
    },
  },
  busy: {
    title: (minutes) => (minutes < 1 ? 'Attends un peu' : `Attends ${minutesInFrench(minutes)}`),
    text: 'Il y a trop de monde. Ton texte est gardé.',
    note: 'On essaie encore.',
    go: 'Essayer maintenant',
  },
  key: {
    title: 'On ne peut pas demander ce stage ici',
    text: 'Va sur notre page\u00a0: le stage est là.',
  },
  over: {
    full: { title: 'Il n’y a plus de place', text: 'Ton texte est gardé. Choisis un autre stage.' },
    gone: { title: 'Ce stage n’est plus là', text: 'Ce n’est pas ta faute. Ton texte est gardé.' },
    paused: { title: 'Ce stage fait une pause', text: 'Il va revenir. Ton texte est gardé.' },
    kept: {
      title: 'Ta demande est gardée',
      text: 'Le lieu du stage a assez de demandes. On t’écrira plus tard. Regarde tes mails.',
    },
    twice: {
      title: 'Tu as déjà demandé ce stage',
      text: 'C’est bon\u00a0: ta première demande est déjà partie.',
    },
    elsewhere: {
      title: 'Il faut demander ce stage sur un autre site',
      text: 'Retourne au stage. Ton texte est gardé.',
    },
    ended: {
      title: 'Cette demande n’existe plus',
      text: 'Tu l’as annulée, ou le code a plus de 72\u00a0heures. Ton texte est encore là. Tu peux demander encore.',
    },
    answered: { title: 'Ta demande est déjà partie', text: 'On t’a écrit la suite. Regarde tes mails.' },
    withdrawn: {
      title: 'C’est fait\u00a0: ta demande est annulée',
      text: 'Tes informations sont effacées. Le lieu du stage le sait.',
    },
  },
  others: 'Voir d’autres stages',
  leave: 'Retour au stage',
  code: {
    title: 'Écris le code du mail',
    sentTo: 'Le mail est parti à ',
    lasts: '. Le code a 6 chiffres.',
    label: 'Ton code',
    go: 'Valider',
    again: 'Encore un code',
    wrongAddress: 'L’adresse n’est pas bonne\u00a0? Changer',
    help: 'Pas de mail\u00a0? Regarde dans les spams. Le lien du mail marche aussi.',
    doing: { verify: 'On vérifie…', resend: 'On envoie le code…', erase: 'Attends un peu…' },
    incomplete: 'Le code a 6 chiffres.',
    wrong: (triesLeft) =>
      `Ce n’est pas le bon code.${triesLeft ? ` Tu as encore ${counted(triesLeft, 'essai', 'essais')}.` : ''}`,
    locked: 'Tu as trop essayé. Ouvre le mail\u00a0: son lien marche.',
    resent: 'C’est envoyé. Attends quelques minutes.',
    wait: 'Un mail est parti. Attends 1\u00a0minute pour un autre code.',
    enough: 'On t’a envoyé plusieurs mails. Regarde dans les spams. Ou change ton adresse.',
    unanswered: 'Pas de réponse. Essaie encore.',
  },
  receipt: {
    title: (firstName) => `C’est envoyé, ${firstName}\u00a0!`,
    arrived: (employer, weeks) => `${employer} a ta demande, pour ${weeks}.`,
    week: (week) => `la semaine ${week}`,
    weeks: (first, second) => `les semaines ${first} et ${second}`,
    number: 'Ton numéro',
    numberHint: 'Il est aussi dans ton mail.',
    next: 'Après',
    done: ' (fait)',
    now: ' (maintenant)',
    sent: 'Envoyé',
    sentOn: (date) => day.format(date),
    answer: 'Le lieu du stage répond',
    answerText: (by) => `${by ? `Avant le ${shortDay.format(by)}. ` : ''}Pas de réponse\u00a0? On t’écrit.`,
    confirm: 'C’est oui\u00a0? Dis oui aussi',
    confirmText: 'Ta place est gardée jusqu’au jour que dit le mail.',
    agreement: 'Tout le monde signe',
    agreementText: 'Toi, ton parent, ton collège et le lieu du stage.',
    more: 'Tu peux demander d’autres stages.',
    kept: 'Ton nom et ton collège restent écrits sur cette page. Ferme la page\u00a0: tout s’efface ici.',
    print: 'Imprimer',
    changed: 'Tu ne veux plus\u00a0? Tu peux arrêter.',
    withdraw: 'Annuler ma demande et effacer mes informations',
    sure: 'Annuler ta demande\u00a0?',
    sureText: 'On prévient le lieu du stage. On efface tout. Tu ne peux pas revenir en arrière.',
    yes: 'Oui, annuler',
    no: 'Non, garder',
    withdrawing: 'On efface…',
    failed: 'Pas de réponse. Ce n’est peut-être pas effacé. Essaie encore.',
  },
  live: { sent: (number) => `C’est envoyé. Ton numéro\u00a0: ${number}.` },
};
