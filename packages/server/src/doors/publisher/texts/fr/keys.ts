import { MOST_ORIGINS } from '../../../../core/accounts/rules/origins.js';
import type { KeyKind, Mode } from '../../../../ports/index.js';

/** Keys, the sites that use them, and what to put into a site. */
export const keys = {
  title: 'Votre site et vos outils',
  says: 'Montrez vos offres sur votre site, ou reliez un logiciel.',
  back: 'Réglages',
  backToKeys: 'Votre site et vos outils',
  show: {
    title: 'Montrer vos offres sur votre site',
    says: 'Choisissez ce qui est montré, regardez le résultat, copiez quelques lignes.',
    go: 'Préparer mon site',
  },
  list: 'Vos clés',
  none: 'Aucune clé pour l’instant. Pour montrer vos offres sur votre site, il en faut une.',
  over: 'Clés révoquées',
  unnamed: 'Clé sans nom',
  kinds: {
    publishable: {
      label: 'Pour votre site',
      hint: 'Elle montre les offres et envoie des candidatures depuis votre site. Tout le monde peut la voir : elle ne marche dans une page que sur les sites que vous dites.',
    },
    secret: {
      label: 'Pour un logiciel',
      hint: 'Il publie vos offres, lit les candidatures et y répond. Elle est secrète.',
    },
    managing: {
      label: 'Pour un logiciel qui s’occupe de plusieurs sites',
      hint: 'Il crée, change et révoque des clés de sites, et ne fait rien d’autre. Elle est secrète.',
    },
  } satisfies Record<KeyKind, unknown>,
  modes: {
    live: { label: 'En vrai', hint: 'Les vraies offres, les vrais élèves.' },
    test: { label: 'Pour essayer', hint: 'Des offres d’essai, que les élèves ne voient pas.' },
  } satisfies Record<Mode, unknown>,
  waits: 'Votre structure n’est pas encore acceptée : pour l’instant, seulement des clés pour essayer.',
  create: {
    title: 'Créer une clé',
    name: 'Son nom, pour la reconnaître',
    nameHint: 'Par exemple : site de la boulangerie.',
    kind: 'À quoi sert-elle ?',
    mode: 'En vrai, ou pour essayer ?',
    site: 'L’adresse de votre site',
    siteHint: 'Comme en haut du navigateur : https://www.boulangerie-durand.fr',
    ifSite: 'Pour une clé de site seulement.',
    go: 'Créer cette clé',
  },
  invalid: {
    name: {
      missing: 'Donnez un nom à cette clé.',
      wrong: 'Donnez un nom plus court, de 60 caractères au plus.',
    },
    kind: { missing: 'Choisissez à quoi sert cette clé.', wrong: 'Choisissez à quoi sert cette clé.' },
    mode: {
      missing: 'Choisissez : en vrai, ou pour essayer.',
      wrong: 'Choisissez : en vrai, ou pour essayer.',
    },
    site: {
      missing: 'Écrivez l’adresse de votre site.',
      wrong:
        'Cette adresse n’est pas celle d’un site. Copiez-la en haut du navigateur, par exemple https://www.boulangerie-durand.fr',
    },
  },
  faults: {
    tooMany: {
      title: 'Trop de clés',
      says: 'Aucune clé n’a été créée. Demandez à qui gère ce service.',
    },
    waits: {
      title: 'Votre structure n’est pas encore acceptée',
      says: 'Aucune clé n’a été créée. Choisissez une clé pour essayer.',
    },
    tooManySites: {
      title: 'Trop de sites',
      says: `Rien n’a changé. Une clé sert à ${MOST_ORIGINS} sites au plus : créez-en une autre.`,
    },
  },
  prove: 'Vous allez changer vos clés.',
  readOnly: 'Les propriétaires gèrent les clés.',
  made: {
    title: 'Copiez cette clé maintenant',
    says: 'Elle ne sera plus jamais montrée. Gardez-la là où votre logiciel garde ses mots de passe : jamais dans une page, ni dans un mail.',
    label: 'Votre clé',
    done: 'C’est copié',
  },
  key: {
    text: 'La clé',
    hint: 'La clé, en partie',
    kind: 'Sert à',
    mode: 'Mode',
    made: 'Créée le',
    used: 'Dernier usage',
    usedOn: (day: string): string => `le ${day}`,
    never: 'jamais',
    revoked: 'Révoquée le',
    embed: 'Préparer mon site avec cette clé',
  },
  exposed: {
    title: 'Cette clé n’est plus secrète',
    says: (day: string): string =>
      `Elle a été vue dans une page ou une adresse le ${day}. Créez-en une autre, mettez-la dans votre logiciel, puis révoquez celle-ci.`,
  },
  sites: {
    title: 'Sites autorisés',
    says: 'Dans une page, cette clé ne marche que sur ces sites.',
    none: 'Aucun site : dans une page, cette clé ne marche nulle part.',
    remove: 'Retirer',
    add: 'Ajouter un site',
    both: 'Aussi la même adresse avec ou sans « www »',
    go: 'Ajouter',
  },
  revoke: {
    title: 'Révoquer cette clé',
    says: 'Elle ne marchera plus, tout de suite et pour toujours. Ce qui s’en sert s’arrête.',
    go: 'Révoquer',
  },
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné : copiez avec votre clavier',
  embed: {
    title: 'Préparer mon site',
    says: 'Choisissez ce que votre site montre, puis copiez les lignes.',
    what: 'Que montrer ?',
    shows: {
      offers: { label: 'Vos offres', hint: 'La liste de vos offres.' },
      search: { label: 'Vos offres, avec une recherche', hint: 'Utile si vous en avez beaucoup.' },
      all: {
        label: 'Toutes les offres',
        hint: 'La recherche de tout le service, pour une mairie ou une école.',
      },
    },
    which: 'Avec quelle clé ?',
    go: 'Afficher',
    preview: 'Aperçu',
    previewSays: 'Comme sur votre site, avec vos offres.',
    previewTest: 'Comme sur votre site, avec vos offres d’essai.',
    lines: 'Lignes à copier',
    linesSay: 'À coller dans une page de votre site, là où les offres doivent paraître.',
    works: (sites: string): string => `Elles marchent sur : ${sites}.`,
    worksNowhere: 'Elles ne marchent encore nulle part : dites d’abord sur quel site.',
    sites: 'Changer les sites',
    send: 'Quelqu’un d’autre s’occupe de votre site ?',
    sendSays: 'Envoyez-lui ces lignes : votre logiciel de mail s’ouvre, le message est prêt.',
    mail: 'Envoyer par mail',
    text: 'Lire le message, pour le copier',
    subject: 'Des lignes à mettre sur notre site',
    body: (lines: string, works: string, more: string): string =>
      `Bonjour,\n\nPour montrer des offres de stage d’observation sur notre site, merci de coller ces lignes dans une page :\n\n${lines}\n\n${works}\nD’autres façons (WordPress, cadre, lien) : ${more}\n\nMerci !`,
    more: 'Plus de choix : couleurs, cadre, WordPress',
    none: {
      title: 'Il faut d’abord une clé de site',
      says: 'Elle dit sur quel site vos offres peuvent paraître.',
      go: 'Créer une clé',
    },
  },
};
