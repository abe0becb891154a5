import Lacuna
import TestSupport
import Testing

@Suite struct FrenchSentences {
  @Test(arguments: [
    "Il pleut.1️⃣ Nous restons à la maison.",
    "Tu viens\u{A0}?1️⃣ Oui\u{202F}!2️⃣ Alors partons.",
    "Vraiment ?1️⃣ Je ne l’aurais jamais cru.",
    "Hélas ! nous étions trop tard.1️⃣ Le bac était parti.",
    "Nous attendions…1️⃣ Personne ne vint.",
    "Elle hésita… puis elle partit quand même.",
    "Le chiffre […] est faux.",
  ])
  func endsAtFinalMarks(marked: String) { expectBoundaries(marked, .french) }

  @Test(arguments: [
    "M. Dupont et Mme Leroy sont venus.1️⃣ Ils sont repartis à midi.",
    "MM. Petit et Grand ont signé.1️⃣ L’affaire est close.",
    "M. Le Goff habite ici.",
    "Il nous faut des fruits, p. ex. des poires, et du pain.1️⃣ Nous avons du lait.",
    "Il paiera demain, c.-à-d. trop tard.",
    "Des caisses, des cartons, etc. étaient restés là.",
    "Des caisses, des cartons, etc.1️⃣ Personne ne rangeait.",
    "Des caisses, des cartons, etc.1️⃣ L’atelier était plein.",
    "Voir art. 4, al. 2, et p. 12 du règlement.1️⃣ Il est en vigueur.",
    "Voir chap. XII et fig. 3.1️⃣ D’autres suivent.",
    "La ville fut prise en 52 av. J.-C.1️⃣ Elle brûla.",
    "La ville fut prise en 52 av. J.-C. par trois légions.",
    "Le roman de E. T. Court est ici.1️⃣ Lisez-le.",
    "Le Dr. Voss est de garde.1️⃣ Elle reste jusqu’à huit heures.",
    "C’est bon.1️⃣ Il est sur le col.2️⃣ Descendons.",
  ])
  func keepsAbbreviations(marked: String) { expectBoundaries(marked, .french) }

  @Test(arguments: [
    "Le 1er mars commence la foire.1️⃣ Elle dure longtemps.",
    "C’était au XIXe siècle, sous Charles X.1️⃣ Le pont n’existait pas.",
    "La société existe depuis 1998.1️⃣ Elle est grande.",
    "Il y avait 20 000 francs.1️⃣ C’était peu.",
    "Il monta sur un mur de 5 m.1️⃣ Il en tomba.",
    "Voir n° 7.1️⃣ Le reste manque.",
    "Départ à 14 h.1️⃣ Arrivée à 16 h 30.",
  ])
  func tellsOrdinalsFromNumbers(marked: String) { expectBoundaries(marked, .french) }

  @Test(arguments: [
    "«\u{A0}Il pleut.\u{A0}»1️⃣ Elle ferma la fenêtre.",
    "«\u{202F}Il pleut\u{202F}!\u{202F}» dit-elle.1️⃣ Nous restâmes.",
    "« Il pleut ? » demanda Paul.1️⃣ Personne ne répondit.",
    "Elle dit : « Il pleut. »1️⃣ Paul ferma la fenêtre.",
    "Il parle d’« art ».1️⃣ Elle rit.",
    "— Tu viens ?1️⃣ — Oui.2️⃣ — Alors partons.",
    "– Tu viens ? demanda-t-il.1️⃣ – Pas encore.",
    "\"Il pleut.\"1️⃣ Elle ferma la fenêtre.",
  ])
  func keepsGuillemetsAndDashes(marked: String) { expectBoundaries(marked, .french) }

  @Test(arguments: [
    "1. Lavez le riz.1️⃣ Il doit être propre.",
    "Il faut : a) du riz, b) de l’eau.1️⃣ Le sel manque.",
    "1° Lavez le riz.1️⃣ 2° Cuisez-le.",
  ])
  func keepsListMarkers(marked: String) { expectBoundaries(marked, .french) }
}
