import KenDomain
import Testing

@Suite struct `Likelihood words` {
    @Test(arguments: [
        (0.01, Likelihood.almostNoChance), (0.05, .veryUnlikely), (0.1999, .veryUnlikely), (0.20, .unlikely),
        (0.45, .roughlyEvenChance), (0.55, .likely), (0.75, .likely), (0.80, .veryLikely), (0.95, .almostCertain),
        (0.99, .almostCertain),
    ])
    func `boundaries belong to the upper word`(probability: Double, word: Likelihood) {
        #expect(Likelihood(probability) == word)
    }

    @Test(arguments: [0, 0.009, 0.991, 1, -1, Double.nan]) func `nothing is ruled out or certain`(value: Double) {
        #expect(Likelihood(value) == nil)
    }

    @Test(arguments: [
        "It is likely, with high confidence, that paper wins.",
        "With moderate confidence we judge it very unlikely.",
        "There is a roughly even chance (low confidence).",
        "It is unlikely and our confidence is high.",
    ])
    func `W-EVI-06 one sentence may not hold both`(text: String) {
        #expect(LikelihoodLint.mixed(in: text) == [text])
        #expect(LikelihoodLint.warning(on: text)?.code == .likelihoodWithConfidence)
    }

    @Test(arguments: [
        "We judge it likely that paper wins. Confidence in this judgement is high.",
        "They have high confidence in us.", "It is likely at 0.7. High confidence follows.", "",
        "Confidence grew while people with low incomes bought less.",
    ])
    func `W-EVI-06 two sentences may`(text: String) {
        #expect(LikelihoodLint.mixed(in: text).isEmpty)
        #expect(LikelihoodLint.warning(on: text) == nil)
    }
}
