import KenDomain
import KenText
import Testing

@Suite struct `The checker against a person's judgement of statements` {
    private func codes(_ text: String) -> Set<String> {
        Set(OutcomeLint.read(text)?.codes.map(\.rawValue) ?? ["not read"])
    }

    @Test func `forty statements, each once, none of them the rule book's`() {
        #expect(StatementCorpus.all.count == 40)
        #expect(Set(StatementCorpus.all.map(\.text)).count == 40)
        #expect(Set(StatementCorpus.all.map(\.text)).isDisjoint(with: `Outcome statements`.printed.map(\.1)))
    }

    @Test func `it agrees with all but the known misses, and those are misses`() {
        let misses = Set(
            StatementCorpus.all.filter { codes($0.text) != Set($0.codes.split(separator: " ").map(String.init)) }
                .map(\.text))
        let known = Set(StatementCorpus.knownMisses.keys)
        #expect(misses.subtracting(known).sorted() == [], "no longer agrees")
        #expect(known.subtracting(misses).sorted() == [], "agrees now: take it off the list")
    }
}
