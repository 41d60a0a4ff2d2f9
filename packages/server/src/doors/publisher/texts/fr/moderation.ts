import { counted } from '@1eleve1stage/sdk/rules';
import type { ReviewState } from '../../../../ports/index.js';
import type { Likeness } from '../../../../core/accounts/rules/look-alikes.js';
import type { DomainSign } from '../../../../core/organisations/rules/mail-domain.js';
import type { Decision, Standing } from '../../moderation/decisions.js';

/** The pages of moderators. */
export const moderation = {
  title: 'À relire',
  says: 'Ce qui attend depuis le plus longtemps est en haut.',
  whose: 'Pour relire, donnez l’adresse avec laquelle l’équipe de ce service vous a nommé(e).',
  nothing: 'Rien à relire. Merci !',
  done: {
    approve: {
      title: 'C’est accepté',
      says: 'Ce que vous avez lu est montré aux élèves. Noté dans l’historique de la structure.',
    },
    refuse: {
      title: 'La correction est demandée',
      says: 'La structure lit votre raison dans son espace et par mail. Noté dans son historique.',
    },
  } satisfies Record<Decision, unknown>,
  since: (days: number): string =>
    ['Arrivé aujourd’hui', 'Attend depuis hier'][days] ?? `Attend depuis ${counted(days, 'jour', 'jours')}`,
  asks: { new: 'Nouvelle structure', again: 'Corrigée, à relire' },
  alike: (n: number): string => (n === 0 ? '' : 'ressemble à une structure déjà là'),
  domains: {
    alike: '',
    anybody: 'adresse gratuite',
    other: 'mail d’un autre domaine',
  } satisfies Record<DomainSign, string>,
  organisations: { title: 'Structures', next: 'Structures suivantes' },
  offers: {
    title: 'Offres',
    says: 'De structures acceptées, quand chaque offre est relue.',
    damaged: 'Offre illisible',
    next: 'Offres suivantes',
  },
  states: {
    waiting: 'Attend',
    approved: 'Cette structure est acceptée.',
    refused: 'Une correction lui est demandée.',
  } satisfies Record<ReviewState, string>,
  known: {
    title: 'Ce que nous savons',
    proved: 'Cette personne lit cette adresse',
    unreadable: 'Une personne dont l’adresse est illisible',
    domains: {
      alike: 'Le domaine du mail ressemble au nom',
      anybody: 'Le domaine du mail ne dit rien',
      other: 'Le domaine du mail n’a rien du nom',
    } satisfies Record<DomainSign, string>,
    domainSays: {
      alike: (domain: string): string => domain,
      anybody: (domain: string): string => `${domain} donne une adresse à tout le monde`,
      other: (domain: string): string => domain,
    } satisfies Record<DomainSign, (domain: string) => string>,
    siret: 'Le SIRET est bien écrit. À qui est-il ?',
    noSiret: 'Pas de SIRET',
    register: 'Le chercher dans l’Annuaire des entreprises',
    alone: 'Aucun nom ne ressemble au sien',
    aloneSays: 'Parmi les structures de ce service',
    likenesses: {
      'same name': 'Une autre structure a ce nom',
      'name alike': 'Son nom ressemble à celui d’une autre',
      'same SIRET': 'Une autre structure a ce SIRET',
      'same company': 'Même entreprise, autre lieu (même SIREN)',
    } satisfies Record<Likeness, string>,
    see: 'La voir',
  },
  shows: {
    title: 'Ce que verraient les élèves',
    none: 'Aucune offre pour l’instant.',
    more: 'D’autres offres attendent : elles viendront une par une dans la liste.',
  },
  decision: {
    title: 'Votre avis',
    says: 'Il vaut pour ce que vous lisez ici. Votre nom reste dans l’historique, la structure ne le lit pas.',
    legend: 'Décision',
    approve: 'Montrer',
    refuse: 'Demander une correction',
    hints: {
      organisation: {
        approve: 'La structure et les offres de cette page. Nous répondons de son nom et de son SIRET.',
        refuse: 'Rien n’est montré. Elle corrige, puis revient ici.',
      },
      offer: {
        approve: 'Cette offre, telle qu’elle est ici.',
        refuse: 'Elle n’est pas montrée. Une fois corrigée, elle revient ici.',
      },
    },
    reason: 'La raison, que la structure lira',
    reasonHint: 'Seulement pour une correction : ce qu’il faut changer, en une phrase au moins.',
    go: 'Enregistrer',
    faults: {
      decision: { missing: 'Choisissez une décision.', wrong: 'Choisissez une décision.' },
      reason: {
        missing: 'Écrivez ce qu’il faut corriger.',
        wrong: 'Écrivez la raison en 10 à 1 000 caractères.',
      },
    },
  },
  changed: {
    title: 'Cela a changé pendant que vous lisiez',
    says: 'Rien n’est enregistré. Voici ce qu’il en est maintenant : relisez, puis décidez.',
  },
  decided: 'Décisions',
  standing: {
    waiting: { title: 'Cette structure attend', says: 'Une personne doit la relire.' },
    approved: { title: 'C’est décidé', says: 'Cette structure est acceptée, ses offres sont montrées.' },
    refused: {
      title: 'C’est décidé',
      says: 'Une correction est demandée. Ce qui sera corrigé reviendra ici.',
    },
    own: { title: 'C’est votre structure', says: 'Une autre personne décide pour elle.' },
    organisation: {
      title: 'Sa structure d’abord',
      says: 'Cette structure attend votre avis. Ouvrez-la : cette offre y est aussi.',
    },
    no: { title: 'Rien à décider', says: 'Cette offre n’attend pas, ou n’attend plus.' },
  } satisfies Record<Standing, unknown>,
  desk: {
    title: 'Mon accès',
    says: 'Cet accès est à part : il n’ouvre l’espace d’aucune structure.',
  },
  none: {
    title: 'Cette adresse ne relit rien ici',
    says: 'Elle est bien à vous, mais personne ne l’a nommée pour relire. Demandez à l’équipe qui tient ce service.',
    again: 'Essayer une autre adresse',
    host: 'J’accueille des élèves',
  },
};
