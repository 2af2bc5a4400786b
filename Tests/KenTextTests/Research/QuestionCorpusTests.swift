import KenText
import Testing

@Suite struct `The linter against a person's judgement of questions` {
    @Test func `sixty questions, each once, none of them the rule book's`() {
        #expect(QuestionCorpus.all.count == 60)
        #expect(Set(QuestionCorpus.all.map(\.text)).count == 60)
        #expect(Set(QuestionCorpus.all.map(\.text)).isDisjoint(with: `Interview questions`.printed.map(\.1)))
    }

    @Test func `it agrees with all but the known misses, and those are misses`() {
        let misses = Set(
            QuestionCorpus.all.filter { QuestionLint.read($0.text)?.level != $0.level }.map(\.text))
        let known = Set(QuestionCorpus.knownMisses.keys)
        #expect(misses.subtracting(known).sorted() == [], "no longer agrees")
        #expect(known.subtracting(misses).sorted() == [], "agrees now: take it off the list")
    }
}
