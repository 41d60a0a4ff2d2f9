import type { Relation } from '../relation.js';

/** Brands that pupils buy from, by what they sell: few have an offer, and the trade has many. */
export const BRANDS_OF_SHOPS: readonly Relation[] = [
  [
    'carrefour, leclerc, auchan, intermarche, lidl, aldi, monoprix, super u, systeme u, franprix, cora, costco, leader price, geant casino, gifi, hema, action, normal, stokomani, la foir fouille, centrakor, flying tiger',
    'supermarche hypermarche caisse rayon',
    'vendeur magasin boucher',
  ],
  [
    'amazon, aliexpress, temu, shein, cdiscount, le bon coin, leboncoin',
    'logistique entrepot ecommerce colis',
    'magasinier livreur web commerce',
  ],
  [
    'zara, hm, h m, kiabi, calzedonia, camaieu, tommy hilfiger, north face, jacadi, asos, zalando, primark, bershka, uniqlo, celio, pimkie, lacoste, levi',
    'habillement pret vetement mode',
    'vendeur boutique styliste',
  ],
  [
    'hermes, louis vuitton, vuitton, longchamp, lancel',
    'maroquinier sellier cuir luxe',
    'couture mode vendeur',
  ],
  [
    'gucci, dior, chanel, prada, balenciaga, versace, lvmh',
    'luxe couture maroquinier mode',
    'parfumerie styliste joaillier vendeur',
  ],
  [
    'nike, adidas, puma, foot locker, jd sports, new balance, asics, converse, air max, jordans, air jordan',
    'sneakers chaussure sport',
    'vendeur habillement cycle',
  ],
  [
    'decathlon, intersport, go sport, sport 2000, quechua, domyos, rossignol, salomon, petzl',
    'sport',
    'vendeur cycle magasin',
  ],
  [
    'sephora, nocibe, marionnaud, kiko, yves rocher, lush, rituals, body shop',
    'parfumerie maquilleur beaute',
    'esthetique cosmetique vendeur',
  ],
  ['oreal, loreal, nivea, maybelline, garnier', 'cosmetique', 'beaute parfumerie coiffeur chimie'],
  [
    'ikea, conforama, maisons du monde, but meubles, alinea',
    'ameublement meubles',
    'decorateur vendeur menuisier',
  ],
  [
    'leroy merlin, castorama, brico depot, bricomarche, bricorama, mr bricolage, weldom, point p',
    'bricolage outillage',
    'menuisier jardinerie plombier decorateur',
  ],
  [
    'truffaut, jardiland, gamm vert, botanic, villaverde',
    'jardinerie',
    'animalerie fleuriste horticulteur vendeur',
  ],
  [
    'fnac, darty, ldlc, electro depot',
    'multimedia electromenager librairie',
    'vendeur informatique telephones',
  ],
  ['cultura, furet du nord, gibert joseph', 'librairie livres', 'vendeur mediatheque papeterie'],
  ['micromania, cash converters', 'jeux', 'vendeur video'],
  ['la redoute, galeries lafayette, printemps haussmann', 'magasin vendeur', 'decorateur boutique'],
  ['jouetclub, la grande recre, king jouet, playmobil, maxi toys, picwic', 'jouets jeux', 'vendeur'],
  ['maxi zoo, animalis', 'animalerie', 'vendeur veterinaire toiletteur'],
  ['afflelou, krys, optic 2000, grand optical, lissac', 'opticien optique lunetier', 'orthoptiste'],
  ['pandora, swarovski, histoire d or, rolex', 'bijoutier joaillier', 'horloger vendeur'],
  [
    'mcdo, mcdonald, macdo, mc do, mac do, mac donald, mc donald, otacos, pitaya, kfc, burger king, quick, subway, five guys, buffalo grill',
    'restaurant rapide burgers food',
    'pizzeria cuisinier serveur',
  ],
  ['starbucks, bubble tea, columbus cafe', 'barman torrefacteur', 'restaurant serveur'],
  ['domino, pizza hut, del arte', 'pizzaiolo pizzeria', 'restaurant rapide'],
  ['marie blachere, brioche doree', 'boulanger fournil', 'patissier'],
  [
    'haribo, ferrero, nutella, milka, kinder, lindt, jeff de bruges, ferrero rocher, mms',
    'chocolatier confiserie',
    'patissier alimentaire',
  ],
  [
    'danone, nestle, lactalis, fleury michon, bonduelle, coca cola, coca, yoplait, la vache qui rit, babybel, charal, herta, bonne maman, william saurin, evian, perrier, tereos, cristal union',
    'agroalimentaire',
    'alimentaire laitier usine conserverie biscuiterie',
  ],
  ['jean louis david, dessange, franck provost, tchip', 'coiffeur barbier', 'esthetique'],
  ['basic fit, keepcool, fitness park', 'musculation fitness coach', 'sportif gymnase'],
  [
    'orpi, century 21, foncia, stephane plaza, laforet, guy hoquet',
    'immobilier negociateur',
    'syndic notaire',
  ],
  [
    'credit agricole, bnp, bnp paribas, societe generale, lcl, banque postale, caisse d epargne',
    'banque bancaire',
    'assurance finance',
  ],
  ['axa, maif, macif, groupama, allianz, matmut', 'assurance assureur', 'banque mutuelle'],
];
