extension Language {
  /// English.
  public static let english = Language(
    code: "en", name: "English",
    tellingWords: englishTellingWords,
    functionWords: englishFunctionWords,
    lengthAgainstEnglish: 1,
    sentences: englishSentences,
    values: englishValues)

  private static let englishTellingWords = wordList(
    """
    the of and to is that for with as are this be have from by it at which not you or were but has
    had they their its would been we he she his him them there can if when what who how than then
    these those into about could should after your our my i'm i've don't doesn't didn't it's isn't
    may more most other such some only just because between while where very being each both many
    much same through does did do make made over any no first new now out up on please whose
    """)

  private static let englishFunctionWords = Set(
    wordList(
      """
      a an the and or but nor so yet if then else than as because since although though while
      whereas unless until till whether when whenever where wherever why how what which who whom
      whose that this these those there here of to in on at by for with from into onto out off over
      under above below between among through during before after about against across along around
      behind beside besides beyond despite except inside near outside past per toward towards
      underneath upon via within without up down i me my mine myself you your yours yourself
      yourselves he him his himself she her hers herself it its itself we us our ours ourselves they
      them their theirs themselves one ones be am is are was were been being have has had having do
      does did doing done will would shall should can could may might must ought not no nor neither
      either both each every all any some such other another others same many much more most few
      fewer less least several own only just also too very quite rather even still already again
      ever never always often now almost however therefore thus hence moreover else anyone anything
      everyone everything someone something nobody nothing none let s t d ll m re ve don doesn didn
      isn aren wasn weren won wouldn couldn shouldn hasn haven hadn cannot
      """))

  private static let englishSentences = SentenceConventions()

  private static let englishValues = ValueWords()
}
