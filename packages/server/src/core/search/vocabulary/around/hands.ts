import type { Synonym } from '../relation.js';

/** Of those who cook, build, sew and shape by hand. */
export const AROUND_HANDS: readonly Synonym[] = [
  ['commis', 'cuisine'],
  ['restaurateur', 'resto'],
  ['mosaiste', 'carreleur'],
  ['cave', 'cave a vin'],
  ['brioche, levain, farine, petrin, mitron, tourier, pain au chocolat, chocolatine, petrir', 'boulanger'],
  [
    'cookie, eclair, millefeuille, brownie, biscuit, meringue, cake design, cheesecake, genoise, flan, faire des gateaux, wedding cake',
    'patissier',
  ],
  ['caramel, cacao, guimauve, sucette, nougat, praline, friandise, calisson', 'chocolat'],
  [
    'jambon, saucisse, rillettes, bacon, abattoir, cote de boeuf, entrecote, merguez, andouille, desosser',
    'boucher',
  ],
  ['raclette, comte, emmental, roquefort, affineur, affinage, fromagerie artisanale', 'fromage'],
  [
    'casserole, marmite, fourneau, eplucher, mijoter, cuire, menu, wok, second de cuisine, masterchef, thermomix, cordon bleu, marmiton, brigade de cuisine, faire a manger, preparer des plats',
    'cuisine',
  ],
  ['guide michelin, etoile michelin, bocuse, toque, meilleur ouvrier', 'chef etoile'],
  ['bistro, bistrot, gargote, guinguette, terrasse', 'resto'],
  ['chef de rang, maitre d hotel, pourboire, servir a table, servir les clients', 'serveur'],
  ['mixologue, limonade, mojito, pub irlandais, servir des verres, patron de bar', 'bar'],
  [
    'panini, nuggets, food truck, snack, wrap, bagel, o tacos, fish and chips, equipier polyvalent',
    'fast food',
  ],
  ['calzone, margherita, four a pizza', 'pizza'],
  ['gamelle, plateau repas, cuisine collective', 'cantine'],
  ['surgele, plat prepare, soda, usine de bonbons', 'agroalimentaire'],
  ['whisky, rhum, cognac, spiritueux, liqueur, alambic', 'distillerie'],
  ['glacon, cornet', 'glace'],
  [
    'shampoing, shampooing, coloration, permanente, dreadlocks, lissage, chignon, frange, coloriste, meche, coiffage, extension de cheveux',
    'coiffure',
  ],
  ['rasoir, rasage, moustache, degrade, tondeuse a cheveux', 'barbier'],
  [
    'mascara, fond de teint, gloss, blush, fard, maquilleuse pro, contouring, eyeliner, face painting, maquillage artistique',
    'maquillage',
  ],
  [
    'cils, sourcil, extension de cils, epiler, gommage, bronzage, uv, maderotherapie, soins esthetiques, s occuper de la peau',
    'beaute',
  ],
  ['gel uv, capsule, french manucure, semi permanent', 'ongle'],
  ['hammam, sauna, jacuzzi, detente, zen, thalassotherapie, cure thermale, thermes', 'massage'],
  ['eau de parfum, eau de toilette, senteur, fragrance, odeur', 'parfum'],
  [
    'jean, robe, chemise, pull, lingerie, pyjama, t shirt, dressing, garde robe, robe de mariee, costard, casquette, tenue, sous vetement',
    'vetement',
  ],
  [
    'fashion week, tendance, look, vogue, podium, createur de vetements, dessiner des vetements, dessiner des robes, collection de vetements',
    'mode',
  ],
  [
    'aiguille, bobine, ourlet, patron de couture, patronage, surjeteuse, raccommoder, customiser des vetements, faire des vetements, fabriquer des vetements, creer des vetements',
    'couture',
  ],
  ['coton, soie, velours, filature, pelote, fibre textile', 'tissu'],
  ['gant, ceinture, portefeuille, tannerie, fourrure, fourreur, sac de luxe', 'cuir'],
  ['talon, semelle, lacet, bottine, mocascle minute, ressemeler, basket de marque', 'chaussure'],
  [
    'collier, bracelet, saphir, emeraude, alliance, boucle d oreille, gemmologue, gemme, orfevre, sertir',
    'bijou',
  ],
  ['montre, pendule, swatch, tic tac, coucou', 'horloger'],
  ['terre cuite, modelage, vase, raku, tour de potier, assiette', 'poterie'],
  ['cristal, baccarat, carafe, lampe', 'verre'],
  [
    'armoire, commode, chaise, marqueterie, restaurer des meubles, fabriquer des meubles, faire des meubles, table en bois',
    'meuble',
  ],
  ['matelas, rideau, rembourrage, matelassier', 'tapissier'],
  ['enclume, lame, sabre, fer forge, armurier', 'forge'],
  ['flyer, typographie, encre, serigraphe, photocopie, presse offset', 'imprimerie'],
  ['calligraphie, enluminure, parchemin, dorure, doreur, livres anciens', 'relieur'],
  ['granit, cathedrale, notre dame, gargouille, burin, graver la pierre', 'tailleur de pierre'],
  [
    'truelle, ciment, brouette, coffrage, crepi, enduit, facade, fondation, mortier, dalle, ferraillage, monter un mur, maconnerie generale',
    'macon',
  ],
  ['gouttiere, ardoise, echafaudage, etancheite, etancheur, bardage, zinc, monter sur les toits', 'couvreur'],
  ['ossature bois, maison en bois, chalet, cabane, poutre', 'charpentier'],
  [
    'rabot, scie, marteau, clou, planche, parquet, poncer, ciseau a bois, travailler le bois, atelier bois, agenceur, sculpter du bois',
    'bois',
  ],
  [
    'tuyau, lavabo, fuite, wc, douche, baignoire, evier, siphon, toilettes, deboucher, chasse d eau',
    'plombier',
  ],
  ['radiateur, cheminee, ramonage, ramoneur, poele a bois, chauffe eau, fumiste', 'chauffage'],
  ['frigo, chambre froide, climaticien, genie climatique, cvc, refrigeration', 'frigoriste'],
  [
    'disjoncteur, interrupteur, ampoule, prise electrique, fil electrique, tableau electrique, domotique, courant electrique, elec, lignard, installation electrique, court circuit',
    'electricien',
  ],
  ['faience, carreau, moquette, solier, lino', 'carreleur'],
  ['papier peint, peindre des murs, ravaleur', 'peintre en batiment'],
  ['isolant, laine de verre, faux plafond, stuc, staffeur, plaque de platre', 'platrier'],
  ['cle, portail, grille, porte blindee', 'serrurier'],
  ['vitrage, veranda, volet, baie vitree', 'fenetre'],
  [
    'tractopelle, mini pelle, dumper, caces, nacelle, rouleau compresseur, pelle mecanique, caterpillar, terrassier, terrassement, chargeuse, conduire des engins',
    'engins de chantier',
  ],
  [
    'enrobe, bitume, macadam, asphalte, autoroute, voirie, trottoir, paveur, cantonnier, construire des routes, reparer les routes',
    'travaux publics',
  ],
  [
    'gros oeuvre, second oeuvre, casque de chantier, demolition, demolir, desamiantage, immeuble en construction',
    'btp',
  ],
  [
    'revit, bim, dessiner des plans, faire des plans, faire des plans de maisons, sketchup, dessinateur en batiment, metreur',
    'architecte',
  ],
  ['theodolite, bornage, arpenteur', 'geometre'],
  ['amenagement interieur, relooker, damidot, amenager des maisons, refaire la deco', 'decorateur'],
  ['viaduc, ouvrage d art', 'pont'],
  [
    'perceuse, visseuse, tournevis, outil, boulon, caisse a outils, reparer des objets, demonter',
    'bricolage',
  ],
  ['fabriquer de ses mains, creer de ses mains, utiliser ses mains, se servir de ses mains', 'metier manuel'],
];
