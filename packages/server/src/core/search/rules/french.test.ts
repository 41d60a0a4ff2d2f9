import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@1eleve1stage/sdk/rules';
import { fullWordsOf } from './french.js';
import { readQuery } from './query-words.js';
import { stemOf } from './stem.js';

/** True when the words of a query, those of expressions too, find a text by themselves. */
function finds(query: string, text: string): boolean {
  const words = fullWordsOf(text);
  return readQuery(query)
    .words.flatMap((word) => (word.parts.length > 0 ? word.parts : [word]))
    .every(({ full, stem }) => words.some((word) => stemOf(word) === stem || word.startsWith(full)));
}

describe('folding', () => {
  test.each([
    ['Découverte', 'decouverte'],
    ['ŒUVRE d’été, Æthelstan', 'oeuvre d ete aethelstan'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['  Saint–Malo / Brest…', 'saint malo brest'],
    ['Straße №5', 'strasse no5'],
    ['\u0000\u202e', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('relatives of a word have one stem', () => {
  test.each([
    'boulanger boulangère boulangers boulangères boulangerie boulangeries',
    'vétérinaire vétérinaires Vétérinaire',
    'développeur développeuse developpeurs développeuses',
    'animal animaux',
    'journal journaux journaliste',
    'technicien technicienne technique',
    'mécanicien mécanicienne mécanique',
    'informatique informaticien informaticiennes',
    'électricien électricienne électricité électrique',
    'directeur directrice direction',
    'acteur actrice',
    'éducateur éducatrice éducation',
    'coiffeur coiffeuse coiffure',
    'infirmier infirmière infirmerie',
    'pâtissier pâtissière pâtisserie',
    'pharmacien pharmacienne pharmacie',
    'menuisier menuisière menuiserie',
    'couturier couturière couture',
    'cuisinier cuisinière cuisine',
    'policier policière police',
    'sportif sportive sport',
    'fleuriste fleur fleurs',
    'garagiste garage',
    'agriculteur agricultrice agriculture',
    'ingénieur ingénieure ingénierie',
    'libraire librairie librairies',
    'avocat avocate avocats',
    'employé employée employés',
    'hôtel hôtelier hôtellerie',
    'bateau bateaux',
    'jeu jeux',
    'public publique publics',
    'programmeur programmeuse programmer',
    'pharmacie farmacie',
    'photographe fotografe',
    'théâtre teatre',
    'professeur profeseur proffesseur',
    'pâtissière patisiere pattissiere',
  ])('%s', (family) => {
    const stems = new Set(family.split(' ').map((word) => stemOf(foldText(word))));
    expect([...stems]).toHaveLength(1);
  });

  test.each([
    ['serveur', 'service'],
    ['vendeur', 'Vendée'],
    ['mer', 'mère'],
    ['musée', 'musique'],
    ['art', 'acteur'],
    ['action', 'acteur'],
    ['poste', 'posture'],
    ['élèves', 'éleveur'],
    ['chantiers', 'chanteuse'],
    ['programme', 'programmeur'],
    ['portes', 'port'],
    ['publicité', 'publique'],
    ['informations', 'informatique'],
    ['office', 'officier'],
    ['courrier', 'cours'],
    ['verre', 'vers'],
  ])('%s and %s do not', (a, b) => {
    expect(stemOf(foldText(a))).not.toBe(stemOf(foldText(b)));
  });

  test('of any word there is a stem, no longer than the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        for (const word of foldText(text).split(' ').filter(Boolean)) {
          expect(stemOf(word)).not.toBe('');
          expect(stemOf(word).length).toBeLessThanOrEqual(word.length);
        }
      }),
    );
  });
});

describe('inclusive writing', () => {
  test.each([
    ['Boulanger·ère', 'boulanger boulangere'],
    ['boulanger/boulangère', 'boulanger boulangere'],
    ['Boulanger / Boulangère', 'boulanger boulangere'],
    ['assistant.e', 'assistant assistante'],
    ['Assistant(e) vétérinaire', 'assistant assistante veterinaire'],
    ['agent.e.s territoriaux', 'agent agente territoriaux'],
    ['agent·e·s', 'agent agente'],
    ['étudiant-e-s', 'etudiant etudiante'],
    ['vendeur/se', 'vendeur vendeuse'],
    ['vendeur(euse)', 'vendeur vendeuse'],
    ['vendeur-euse', 'vendeur vendeuse'],
    ['directeur·rice', 'directeur directrice'],
    ['Directeur/trice', 'directeur directrice'],
    ['technicien•ne', 'technicien technicienne'],
    ['technicien(ne)s', 'technicien technicienne'],
    ['informaticien·ienne', 'informaticien informaticienne'],
    ['infirmier·ière', 'infirmier infirmiere'],
    ['professionnel·le·s', 'professionnel professionnelle'],
    ['créatif·ve', 'creatif creative'],
    ['sportif·ive', 'sportif sportive'],
  ])('%s is found by both genders', (text, full) => {
    expect(fullWordsOf(text)).toEqual(full.split(' '));
  });

  test.each([
    ['E.Leclerc', 'leclerc'],
    ['rendez-vous', 'rendez'],
    ['Saint-Étienne', 'saint etienne'],
    ['Bourg-en-Bresse', 'bourg bresse'],
    ['logistique/service', 'logistique service'],
    ['clé en main. Et demain', 'cle main demain'],
  ])('%s is none', (text, full) => {
    expect(fullWordsOf(text)).toEqual(full.split(' '));
  });

  test('is one word of a query', () => {
    expect(readQuery('boulanger·ère à Rennes').words.map(({ full }) => full)).toEqual([
      'boulanger',
      'rennes',
    ]);
  });
});

describe('words that are said of any internship', () => {
  test.each([
    ['stage 3ème vétérinaire', ['veterinaire']],
    ['métier de la mode', ['mode']],
    ['travailler avec les animaux', ['animaux']],
    ['je veux faire un stage de seconde', []],
    ['stages', []],
    ['la', ['la']],
    ['stagiaire', ['stagiaire']],
  ])('%s asks for %j', (query, words) => {
    expect(readQuery(query).words.map(({ full }) => full)).toEqual(words);
  });

  test('find nothing in offers', () => {
    expect(fullWordsOf('Découverte du métier de fleuriste')).toEqual(['fleuriste']);
  });
});

describe('what a query finds', () => {
  test.each([
    ['boulang', 'Boulangerie Le Fournil'],
    ['boulangère', 'boulanger'],
    ['developpeur', 'Développeuse web'],
    ['vétérinaires', 'Clinique vétérinaire'],
    ['veterin', 'Clinique vétérinaire'],
    ['l’animal', 'Soins aux animaux'],
    ['chez le vétérinaire', 'Clinique vétérinaire'],
    ['vendeus', 'vendeur·se'],
    ['oeuvre', 'Œuvre'],
    ['saint-malo', 'Mairie de Saint Malo'],
    ['la', 'Laboratoire'],
    ['jeu vidéo', 'Jeux vidéo'],
    ['3d', 'Artiste 3D'],
  ])('%s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['boulangers', 'bouledogue'],
    ['vendeur', 'Département de Vendée'],
    ['serveur', 'Service technique'],
    ['vétérinaire chat', 'Clinique vétérinaire'],
    ['art', 'Départ'],
  ])('%s does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test('every text is found by each of its words, and by their beginnings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, cut) => {
        for (const word of foldText(text).split(' ').filter(Boolean)) {
          // A small word alone is read as the beginning of another.
          if (!fullWordsOf(text).includes(word)) continue;
          expect(finds(word, text)).toBe(true);
          expect(finds(word.slice(0, 1 + (cut % word.length)), text)).toBe(true);
        }
      }),
    );
  });

  test('no text throws, is slow or makes more than twelve words; terms are clean', () => {
    expect(readQuery('mot'.repeat(1_000_000)).words).toHaveLength(1);
    expect(readQuery(Array.from({ length: 100 }, (_, index) => `m${index}`).join(' ')).words).toHaveLength(
      12,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of fullWordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        for (const { full } of readQuery(text).words) expect(full).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
