extension Language {
  /// German.
  public static let german = Language(
    code: "de", name: "German",
    tellingWords: germanTellingWords,
    functionWords: germanFunctionWords,
    // Measured as .88 English characters for one German (AUDIT of published news and manuals).
    lengthAgainstEnglish: 1 / 0.88,
    sentences: germanSentences,
    values: germanValues)

  private static let germanTellingWords = wordList(
    """
    der das und den von zu mit sich dem nicht ist ein eine einer einen einem eines auf fur im es
    werden aus er sie ich wir ihr nach wird bei um sind noch wie uber zum zur haben nur oder aber
    vor bis mehr durch sein wurde wurden sei kann wenn unter auch als dass gegen vom konnen
    schon seine seiner ihre ihrer ihren diese dieser dieses diesem diesen mich mir ihm ihn uns
    unser ihnen keine kein muss mussen soll sollte konnte wieder beim ab seit ohne weil damit dann
    wo alle waren habe haben hatte jetzt immer zwischen sehr viele jedoch sowie beiden bitte
    """)

  private static let germanFunctionWords = Set(
    wordList(
      """
      der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
      und oder aber denn doch sondern sowie sowohl weder noch entweder als wie ob dass weil da wenn
      wahrend obwohl obgleich bevor nachdem seit seitdem bis damit sodass falls sofern indem wobei
      wodurch womit worauf woran worin wozu wofur wovon wo wohin woher wann warum weshalb wieso was
      wer wen wem wessen welche welcher welches welchem welchen ab an am auf aufs aus ausser bei beim
      durch durchs entlang fur furs gegen gegenuber hinter im in ins innerhalb ausserhalb mit mittels
      nach neben ohne oberhalb unterhalb statt anstatt trotz uber ubers um ums unter vom von vor wegen
      wider zu zum zur zwischen ich mich mir mein meine meiner meines meinem meinen du dich dir dein
      deine deiner deines deinem deinen er ihn ihm sein seine seiner seines seinem seinen sie ihr
      ihre ihrer ihres ihrem ihren ihnen es wir uns unser unsere unserer unseres unserem unseren euch
      euer eure eurer eures eurem euren man sich selbst selber einander dieser diese dieses diesem
      diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden derselbe dieselbe dasselbe
      derjenige diejenige dasjenige deren dessen denen alle aller alles allem allen andere anderer
      anderes anderem anderen beide beiden einige einiger einigen etwas nichts manche mancher manchen
      mehrere mehreren viel viele vieler vielen wenig wenige wenigen solche solcher solches solchem
      solchen jemand niemand irgend bin bist ist sind seid war warst waren wart ware waren gewesen
      sei seien habe hast hat haben habt hatte hattest hatten hattet gehabt werde wirst wird werden
      werdet wurde wurden worden geworden kann kannst konnen konnt konnte konnten muss musst mussen
      musste mussten soll sollst sollen sollte sollten will willst wollen wollte wollten darf darfst
      durfen durfte durften mag mogen mochte mochten nicht nur auch schon noch nun so sehr mehr
      meist dann dort hier da daher dabei dadurch dafur dagegen damals danach daneben daran darauf
      daraus darin daruber darum darunter davon davor dazu deshalb deswegen demnach somit folglich
      also allerdings jedoch dennoch trotzdem zwar hin her ja nein immer wieder je jedoch bereits
      ebenso eben gar ganz halt mal sogar etwa
      """))

  private static let germanSentences = SentenceConventions()

  private static let germanValues = ValueWords()
}
