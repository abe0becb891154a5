import Lacuna
import TestSupport
import Testing

/// Splits a marked text, whose markers 1️⃣, 2️⃣ … stand where a sentence ends and another begins.
func expectBoundaries(
  _ marked: String, _ language: Language, sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let document = Document(marked.text)
  let sentences = SentenceSplitter(language: language)
    .sentences(in: 0..<document.bytes.count, of: document)
  let ends = sentences.dropLast().map(\.upperBound)
  #expect(
    ends == marked.offsets.values.sorted(),
    "\(sentences.map(document.string(in:)))", sourceLocation: sourceLocation)
}

@Suite struct GermanSentences {
  @Test(arguments: [
    "Es regnet.1️⃣ Wir bleiben zu Hause.",
    "Kommst du?1️⃣ Ja!2️⃣ Dann los.",
    "Wirklich?!1️⃣ Das hätte ich nie gedacht.",
    "Wir warteten …1️⃣ Niemand kam.",
    "Sie zögerte … und ging dann doch.",
    "Die Zahl […] stimmt nicht.",
    "Das ist ja(!) wohl klar.",
    "Im Reg.-Bez. Lüneburg und beim Prof. em. Dr. h. c. mult. Weiß galt das nicht.",
  ])
  func endsAtFinalMarks(marked: String) { expectBoundaries(marked, .german) }

  @Test(arguments: [
    "Wir brauchen Obst, z. B. Birnen, und Brot.1️⃣ Milch haben wir.",
    "Wir brauchen Obst, z.B. Birnen.",
    "Der Vertrag ruht, d.\u{202F}h. Zahlungen entfallen.",
    "Dr. med. Karla Voss hat heute Dienst.1️⃣ Sie bleibt bis acht.",
    "Das kostet ca. Hundert Euro bzw. Franken.",
    "Kisten, Kartons usw. Material lag herum.",
    "Kisten, Kartons usw.1️⃣ Niemand räumte auf.",
    "Siehe Art. 4 Abs. 2 Nr. 7 der Satzung.1️⃣ Sie gilt noch.",
    "Das ist eine neue Art.1️⃣ Sie wächst langsam.",
    "Er wohnt in der Gartenstr. 12 in Ulm.",
    "Der Roman von E. T. Kurz liegt hier.1️⃣ Lies ihn.",
    "Er fuhr nach Rom.1️⃣ Das gefiel ihm.",
  ])
  func keepsAbbreviations(marked: String) { expectBoundaries(marked, .german) }

  @Test(arguments: [
    "Am 7. Oktober beginnt die Messe.1️⃣ Sie dauert lange.",
    "Das 19. Jahrhundert war lang.",
    "Das steht auf Seite 12.1️⃣ Dort steht auch mehr.",
    "Den Verein gibt es seit 1998.1️⃣ Heute ist er groß.",
    "Unter Wilhelm II. Anfang des Jahrhunderts war das so.",
    "Es kostet 3,5 Mio. Euro.1️⃣ Das ist viel.",
    "Um 20.000 Euro ging es.1️⃣ Die fehlten.",
    "Der Stand vom 3. 10. 2021 gilt.",
    "Er fuhr 130 km/h.1️⃣ Erlaubt waren 80.",
    "Siehe Buchst. (a) und lit. b) der Satzung.",
    "Es war 8 Uhr.1️⃣ Bald kam der Zug.",
  ])
  func tellsOrdinalsFromNumbers(marked: String) { expectBoundaries(marked, .german) }

  @Test(arguments: [
    "„Komm herein!“, sagte Vera.1️⃣ Er blieb draußen.",
    "„Komm herein!“ sagte Vera.",
    "Sie sagte: „Ich gehe.“1️⃣ Dann ging sie.",
    "»Wer ist da?«1️⃣ »Ich bin es.«",
    "Er las das „Tageblatt“.1️⃣ Es war alt.",
    "‚Gut.‘1️⃣ Mehr sagte er nicht.",
    "\"Gut.\"1️⃣ Mehr sagte er nicht.",
    "(Das stimmt.)1️⃣ Er nickte.",
    "Er kam (leider zu spät!) doch noch.",
    "Das ist belegt.[3]1️⃣ Andere zweifeln.",
    "Das ist belegt.²1️⃣ Andere zweifeln.",
  ])
  func givesClosingMarksToTheSentenceBefore(marked: String) { expectBoundaries(marked, .german) }

  @Test(arguments: [
    "1. Geltungsbereich der Regeln",
    "2.4. Sie gilt für alle.",
    "b) Die Frist beträgt zwei Wochen.",
    "Sie sieht die Zukunft.1️⃣Musk sieht sie auch.",
    "Mehr unter www.beispiel.de und in plan.Neu/liste.",
    "Schreib an anna.Berg@beispiel.de oder ruf an.",
    "Es endet mit: nichts; wirklich nichts.",
  ])
  func knowsMarkersAndAddresses(marked: String) { expectBoundaries(marked, .german) }
}

@Suite struct GermanOddities {
  @Test(arguments: [
    "Die Anlage wurde abgenommen.1️⃣ nordwind übernimmt die Wartung.",
    "Die Unterpos. der Liste fehlt.",
    "Die Lieferung erfolgt frei Haus einschl. der Verpackung.",
    "Das steht im Bericht.31️⃣ Andere sahen es anders.",
    "Sie steht unter N°. 12 im Register.",
    "ES REGNET SEIT TAGEN.1️⃣ WIR BLEIBEN, Z. B. MIT DR. VOSS, ZU HAUSE.2️⃣ ENDE.",
    "Die Stra\u{AD}ße ist nass.1️⃣ Wir bleiben.",
    "z.\u{A0}B. Birnen.1️⃣ Dann Äpfel.",
    "DIE MESSE IST VORBEI.1️⃣ DR. VOSS FÄHRT HEIM.",
    "Es regnet.\u{200B}1️⃣ Wir bleiben.",
  ])
  func areSplitToo(marked: String) {
    expectBoundaries(marked.replacing("\u{200B}1️⃣", with: "1️⃣\u{200B}"), .german)
  }
}

@Suite struct EnglishSentences {
  @Test(arguments: [
    "It rains.1️⃣ We stay at home.",
    "Coming?1️⃣ Yes!2️⃣ Let us go.",
    "Really?!1️⃣ That is news.",
    "We waited ...1️⃣ Nobody came.",
    "She paused … and left after all.",
    "i like it here.1️⃣ the food is good too.",
    "He likes it.1️⃣ iPhone sales are up.",
  ])
  func endsAtFinalMarks(marked: String) { expectBoundaries(marked, .english) }

  @Test(arguments: [
    "Dr. Hall met Mrs. Wood on Mill St. in York.1️⃣ They argued.",
    "The U.S. Navy came.1️⃣ It left again.",
    "She moved to the U.S.1️⃣ She likes it there.",
    "The shop closes at 6 p.m.1️⃣ Come early.",
    "The 6 p.m. train was full.",
    "At 6 p.m. Mr. Hall went home.",
    "The call is at 6 p.m. Eastern.",
    "He works for Brown Inc.1️⃣ It makes pumps.",
    "Brown Inc. makes pumps.",
    "See No. 3 on the list.1️⃣ It is cheaper.",
    "I asked and she said no.1️⃣ Nobody else cared.",
    "Bring tools, e.g. Hammers, i.e. anything useful.",
    "The book by J. R. Marsh sold well.",
    "It opened on Oct. 1 and on Oct.2 it shut.",
    "It cost 3.5 million.1️⃣ That is much.",
    "He cited 16 Wool. 36 in court.",
    "We met at 6 p.m. and left at 9 p.m.1️⃣ Tom stayed.",
  ])
  func keepsAbbreviations(marked: String) { expectBoundaries(marked, .english) }

  @Test(arguments: [
    "\"Stop!\" shouted Ben.1️⃣ Nobody moved.",
    "\"Stop!\" she said.",
    "She wrote, \"It is over.\"1️⃣ He never replied.",
    "“Ready?”1️⃣ “Almost,” said Kim.2️⃣ “Wait.”",
    "'Who is it?' she asked.1️⃣ 'Only me.'",
    "It was late.1️⃣ (It often is.)2️⃣ We walked.",
    "The plan (who wrote it?) failed.",
    "It is proven.[12]1️⃣ Others doubt it.",
    "It is proven. [12]1️⃣ Others doubt it.",
    "Great news! :-)1️⃣ We are going.",
    "Great news! 🎉1️⃣ We are going.",
  ])
  func givesClosingMarksToTheSentenceBefore(marked: String) { expectBoundaries(marked, .english) }

  @Test(arguments: [
    "1. Scope of the rules",
    "IV. Results of the vote",
    "Do this: 1. Wash it.1️⃣ 2. Boil it.",
    "1. Wash the rice1️⃣ 2. Boil it2️⃣ 3. Serve it",
    "a) wash the rice1️⃣ b) boil it",
    "It changed the future.1️⃣Musk said so.",
    "Get it at example.com or read notes.Txt/old there.",
    "Mail Jane.Doe@example.com today.",
  ])
  func knowsMarkersAndAddresses(marked: String) { expectBoundaries(marked, .english) }
}

@Suite struct EnglishOddities {
  @Test(arguments: [
    "The lamp was found.31️⃣ It still worked.",
    "She said it was \"over.\"11 121️⃣ The crew went home.",
    "The survey is old (1987).41️⃣ The map is new.",
    "The rule protects them. 41️⃣ Even so, it is weak.",
    "It opened on Oct.1 The doors were wide.",
    "He paid for it . . . and left.",
    "The thing is . . . I never went.",
    "They gave it up.1️⃣ . . . The hall stood empty.",
    "It fell ill.1️⃣ Tom called a vet.",
    "The case is 9 Mass. Bridges against the state.",
    "He is 5 ft. 6 in. tall.",
    "Put the keys in.1️⃣ they fit.",
    "You will find it at N°. 14.1️⃣ Look there.",
    "Mr . Hall came .1️⃣ He left .",
    "What for ? ''1️⃣ Nobody knew .",
    "It ends here. [...]1️⃣ It begins there.",
    "THE SHIP IS LATE.1️⃣ MR. HALL WAITS.",
  ])
  func areSplitToo(marked: String) { expectBoundaries(marked, .english) }

  @Test func aMarkIsNeverPartedFromItsAccent() {
    expectBoundaries("So it is. \u{301}Then it is not.", .english)
  }
}

@Suite struct EndsWithoutAMark {
  @Test(arguments: [
    "Please send it to jan.berg@example.org1️⃣ This is the right address.",
    "Nora Klein1️⃣ 04/12/2003 09:15 AM1️⃣ Did you get the keys?",
  ])
  func areFoundInMail(marked: String) {
    let plain = marked.split(separator: "1️⃣").joined()
    let document = Document(plain)
    let sentences = SentenceSplitter(language: .english)
      .sentences(in: 0..<document.bytes.count, of: document).map(document.string(in:))
    let pieces = marked.split(separator: "1️⃣ ").map(String.init)
    #expect(sentences == pieces)
  }

  @Test(arguments: [
    "Das Zimmer war sauber und das Frühstück reichlich1️⃣ Wir kommen gern wieder.",
    "Der Lieferant kam zwei Stunden zu spät1️⃣ Leider war die Suppe schon kalt.",
    "Neuer Radweg am Kanal eröffnet1️⃣ Die Stadt hat am Montag den Radweg am Kanal eröffnet.",
    "Viele Grüße aus Lüneburg1️⃣ Über eine Antwort würden wir uns freuen.",
  ])
  func areFoundInGerman(marked: String) { expectBoundaries(marked, .german) }

  @Test(arguments: [
    "Die Ware und der Dank, den wir Ihnen schulden, liegen bei Ihrem Händler im Keller.",
    "Was morgens in Die Neue Zeitung steht, lesen wir im Garten der Tante aus Celle.",
    "Das berichtet Der Spiegel am Montag.",
    "Nach Angaben von Mitarbeitern der Zeitung Die Zeit stieg der Umsatz um drei Prozent.",
    "Er spielte vor zehn Jahren in dem Film Das Boot die Hauptrolle.",
    "Sie las Die Blechtrommel in einer Nacht.",
    "Bitte klicken Sie auf Jetzt kaufen, wenn Sie alles geprüft haben.",
    "Er bat um Aus- und Weiterbildung für alle Lehrlinge der Firma.",
    "Sie rief : „ Wir kommen gleich “ und lief zum Bahnhof.",
    "WIR HABEN HEUTE GESCHLOSSEN WEIL DIE HEIZUNG AUSGEFALLEN IST",
  ])
  func areNotSeenInGermanProse(text: String) { expectBoundaries(text, .german) }

  @Test(arguments: [
    "We took the train to Lower Saxony and met The Old Gardeners in Celle.",
    "The film The Long Way Home won, as I said, in March 2019 and again in 2021.",
    "On Monday I told Paula Stern that I would call her on Friday.",
    "Rated voltage: 230 V - Fuse: 6.3 A, slow-blow",
    "WE WENT TO THE STORE AND IT WAS CLOSED SO I CAME BACK",
    "Section 12 Paragraph 3 of the Act on Harbours applies, as does Annex B.",
  ])
  func areNotSeenInProse(text: String) {
    expectBoundaries(text, .english)
  }

  @Test func areLeftAloneWhereAskedFor() {
    let document = Document("Write to jan.berg@example.org This is the right address.")
    var options = SentenceOptions()
    let range = 0..<document.bytes.count
    #expect(SentenceSplitter(language: .english).sentences(in: range, of: document).count == 2)
    options.unmarkedEnds = false
    let joined = SentenceSplitter(language: .english, options: options)
    #expect(joined.sentences(in: range, of: document).count == 1)
    #expect(SentenceSplitter(language: .french).sentences(in: range, of: document).count == 1)
  }
}

@Suite struct SentencesOfOtherLanguages {
  @Test(arguments: [
    ("今日は雨です。1️⃣家にいます。", "ja"),
    ("「行こう。」1️⃣彼は言った。", "ja"),
    ("你好吗？1️⃣很好！2️⃣再见。", "zh"),
    ("Piove. 1️⃣Restiamo a casa.", "it"),
    ("J. Bianchi è venuto.1️⃣ Poi è partito.", "it"),
    ("वह आया।1️⃣ फिर गया।", "hi"),
  ])
  func splitsByWhatMostShare(marked: String, code: String) {
    expectBoundaries(marked.replacingSpaceBeforeMarker, .named(code))
  }
}

extension String {
  /// Moves a marker that stands after a space before it.
  fileprivate var replacingSpaceBeforeMarker: String {
    split(separator: " 1️⃣", omittingEmptySubsequences: false).joined(separator: "1️⃣ ")
  }
}
