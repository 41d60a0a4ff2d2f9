import type { Relation } from '../relation.js';

/** Those who dress people, and those who make others beautiful. */
export const FASHION_AND_BEAUTY: readonly Relation[] = [
  [
    'mode, styliste, marque de vetements, stylisme, defile de mode, createur de mode',
    'styliste couture modeliste mode',
    'habillement textile mannequin vetement costumier',
  ],
  [
    'vetement, habit, fringue, sape, habillement',
    'habillement pret textile vetement couture',
    'styliste mode friperie boutique',
  ],
  ['friperie, seconde main, vinted', 'friperie ressourcerie', 'habillement vetement boutique'],
  [
    'couture, coudre, retouche, machine a coudre',
    'couturier modeliste retouche',
    'styliste confection costumier textile',
  ],
  [
    'tissu, textile, tricot, laine, broderie, crochet',
    'textile couture tricot confection',
    'bonneterie broderie styliste tapissier',
  ],
  [
    'mannequin, mannequinat, top model, defiler',
    'mannequin casting defile',
    'pret habillement styliste boutique costumier friperie',
  ],
  ['luxe, haute couture', 'luxe couture maroquinier', 'joaillier parfumerie'],
  [
    'coiffure, cheveux, brushing, coupe de cheveux, salon de coiffure',
    'coiffeur barbier visagiste',
    'perruquier esthetique beaute',
  ],
  ['barbier, barber shop', 'barbier coiffeur', 'esthetique'],
  [
    'maquillage, maquilleur, se maquiller, rouge a levre',
    'maquilleur esthetique',
    'beaute parfumerie ongulaire television spa cosmetique',
  ],
  [
    'beaute, esthetique, esthe, epilation, soin du visage',
    'esthetique beaute maquilleur',
    'spa ongulaire parfumerie cosmetique',
  ],
  ['institut de beaute, salon de beaute, salon d esthetique', 'esthetique beaute', 'spa ongulaire coiffeur'],
  [
    'ongle, vernis, manucure, faux ongle, nail art, bar a ongle, pose d ongles, prothesiste ongulaire',
    'ongulaire manucure nail',
    'esthetique beaute',
  ],
  [
    'massage, masseur, thalasso, relaxation, bien etre',
    'masseur spa massage thermal',
    'esthetique balneotherapie kinesitherapeute sophrologue',
  ],
  [
    'sophrologue, pilates, meditation, naturopathe, yoga, reflexologue',
    'sophrologue yoga naturopathe',
    'masseur spa',
  ],
  ['parfum', 'parfums nez cosmetique', 'beaute esthetique'],
  ['cosmetique, skincare, soin de la peau', 'cosmetique esthetique parfumerie', 'beaute chimie'],
  ['spa', 'refuge masseur thermal', 'animalier esthetique'],
  ['chapeau, modiste, chapelier', 'modiste chapelier chapeau', 'couturier costumier mode'],
  [
    'pressing, repassage, blanchisserie, laverie, teinturier',
    'blanchisserie pressing lingere',
    'proprete textile',
  ],
];
