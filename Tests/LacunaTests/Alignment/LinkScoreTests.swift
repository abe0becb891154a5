import Lacuna
import Testing

@Suite("Scores of links")
struct LinkScoreTests {
  private func score(
    _ gold: [([Int], [Int])], _ found: [([Int], [Int])]
  ) -> LinkScore {
    LinkScore(
      gold: gold.map { ListedLink(source: $0.0, target: $0.1) },
      hypothesis: found.map { ListedLink(source: $0.0, target: $0.1) })
  }

  @Test func whatIsAlikeIsRight() {
    let links: [([Int], [Int])] = [([0], [0]), ([1, 2], [1]), ([3], []), ([], [2])]
    let score = score(links, links)
    for rates in [
      score.strict, score.lax, score.omissions.rates, score.additions.rates, score.nulls.rates,
    ] {
      #expect(rates.precision == 1 && rates.recall == 1 && rates.f1 == 1)
    }
  }

  @Test func aLinkMissedInPartIsRightLaxlyOnly() {
    // Of three links found one is the gold's; the other two each share a pair with [1, 2]:[1].
    let score = score([([0], [0]), ([1, 2], [1])], [([0], [0]), ([1], [1]), ([2], [1])])
    #expect(score.strict.precision == 1.0 / 3)
    #expect(score.strict.recall == 0.5)
    #expect(score.strict.f1 == 0.4)
    #expect(score.lax.precision == 1)
    #expect(score.lax.recall == 1)
  }

  @Test func emptySidesCountInPrecisionAndNotInRecall() {
    // Found: one right link, one right null link, one wrong null link; the gold's other null link
    // is not asked for.
    let score = score(
      [([0], [0]), ([1], []), ([], [1])], [([0], [0]), ([1], []), ([2], [])])
    #expect(score.strict.precision == 2.0 / 3)
    #expect(score.lax.precision == 2.0 / 3)
    #expect(score.strict.recall == 1)
    #expect(score.omissions.right == 1 && score.omissions.wrong == 1)
    #expect(score.omissions.missed == 0)
    #expect(score.additions.missed == 1 && score.additions.rates.f1 == 0)
    #expect(score.nulls.rates.precision == 0.5 && score.nulls.rates.recall == 0.5)
  }

  @Test func nullLinksAreCountedBySegment() {
    let score = score([([3, 4], []), ([], [7])], [([3], []), ([4], []), ([], [7, 8])])
    #expect(score.strict.precision == 0)
    #expect((score.omissions.right, score.omissions.wrong, score.omissions.missed) == (2, 0, 0))
    #expect((score.additions.right, score.additions.wrong, score.additions.missed) == (1, 1, 0))
  }

  @Test func linksAreASet() {
    let score = score([([0], [0])], [([0], [0]), ([0], [0]), ([], [])])
    #expect(score.strict.precision == 1)
    #expect(score.nulls.right + score.nulls.wrong + score.nulls.missed == 0)
  }

  @Test func segmentsOfDifferentLinksAreNoPair() {
    // Source 0 and target 1 both occur in the gold, but in no link together.
    let score = score([([0], [0]), ([1], [1])], [([0], [1])])
    #expect(score.lax.precision == 0 && score.lax.recall == 0)
  }

  @Test func nothingFoundIsNothingRight() {
    let score = score([([0], [0])], [])
    #expect(score.strict.precision == 0 && score.strict.recall == 0 && score.strict.f1 == 0)
  }
}
