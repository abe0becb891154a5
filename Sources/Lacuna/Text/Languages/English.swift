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

  private static let englishSentences = SentenceConventions(
    innerAbbreviations: Set(
      wordList(
        """
        mr mrs ms messrs mmes dr drs prof profs rev revd hon sen sens rep reps gov govs gen lt col
        maj capt cmdr cdr adm sgt cpl pvt brig supt insp det pres vp amb treas sr fr mt mts ft st
        ste sts bros mx mlle mme msgr hrh e.g i.e eg ie viz vs v cf ca approx incl excl resp esp
        ed eds trans orig prob repr abbr tel i.c n.b nb q.v sc a.k.a dept univ assoc asst natl
        intl govt u.s.c f.supp f.2d f.3d s.ct l.ed u.s.c.a c.f.r fed reg cir supp rptr ann lt.col
        lt.gen maj.gen brig.gen
        """)),
    closingAbbreviations: Set(
      wordList(
        """
        etc inc ltd co corp llc plc bros jr sr esq d.c u.s u.s.a u.k u.n e.u u.s.s.r et.al al ibid
        st ave blvd rd ln ct hwy pkwy sq dept govt est sec secs mo mos yr yrs wk wks ft calif ariz
        ark colo conn fla ga ind kan ky la md mich minn mont neb nev n.h n.j n.m n.y n.c n.d okla
        pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ont que vet cong rec civ ry acad sys rel
        illus tit constr penn stat comm subcomm sess doc const cnty ins mut indus elec mfg com res
        psychol cert conf supp ann med min hr hrs atty attn jan feb mar apr jun jul aug sept sep
        oct nov dec mon tue tues thu thur thurs fri assn assoc
        """)),
    endingAbbreviations: Set(
      wordList(
        """
        a.m p.m b.c a.d b.c.e c.e ph.d m.d b.a m.a m.b.a b.sc m.sc d.d.s j.d ll.b ll.m ll.d m.p.h
        d.phil oz lb lbs mi mph ft kg km cm mm
        """)),
    wordsAfterTimes: Set(
      wordList(
        """
        eastern pacific central mountain atlantic greenwich est edt pst pdt cst cdt gmt utc et pt
        ct monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december
        """)),
    phraseOpeners: Set(
      wordList(
        """
        at in by on around about after before since until till from circa between
        """)),
    figureAbbreviations: Set(
      wordList(
        """
        no nos nr p pp pg pgs par para paras vol vols fig figs ch chap chaps sec sect art arts eq
        eqs ex exh cl col cols ed eds fn n nn tbl pt pts app rev r ref refs id stat wall how met
        cush pick vet tit illus cmt sched bk op ser ver v jan feb mar apr jun jul aug sept sep oct
        nov dec ca approx c
        """)),
    lowerCaseMayOpen: true,
    wordsBeforeOrdinals: Set(
      wordList(
        """
        and or
        """)),
    sentenceOpeners: Set(
      wordList(
        """
        additionally meanwhile furthermore according later finally eventually today yesterday
        tomorrow perhaps maybe sometimes usually recently unfortunately fortunately nevertheless
        nonetheless consequently similarly instead first second third next last please yes ok okay
        well two three four five six seven eight nine ten many it's he's she's they're we're
        you're i'm i've i'd i'll that's there's what's let's don't come go see take call
        """)),
    notOpeners: Set(
      wordList(
        """
        will may mine one s t d m re ve don can might must not no me him them us none
        """)))

  private static let englishValues = ValueWords()
}
