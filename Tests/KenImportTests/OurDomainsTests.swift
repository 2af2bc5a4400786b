import KenDomain
import KenImport
import Testing

@Suite struct `Guessing our own domains` {
    private func talk(_ mails: String...) -> Draft {
        var talk = InteractionDraft(kind: .stated(.meeting), on: Day(0), title: "x")
        talk.participants = mails.map(Link.mail)
        return Draft(
            origin: .init(source: "calendar.event", externalID: mails.joined(), line: 1), content: .interaction(talk))
    }

    @Test func `it is the one in nearly every meeting, never a free one`() {
        let guesses = OurDomains.guess(from: [
            talk("a@fjellmark.example", "b@orrell.example", "z@gmail.com"),
            talk("a@fjellmark.example", "b@merrow.example", "z@gmail.com"),
            talk("c@fjellmark.example", "z@gmail.com"),
        ])
        #expect(guesses.map(\.domain) == ["fjellmark.example"])
        #expect(guesses.first?.reason == "in 3 of 3 meetings")
    }

    @Test func `owners in the CRM count before meetings`() {
        var person = PersonDraft()
        person.mails = ["ck@fjellmark.example"]
        person.isColleague = true
        let owner = Draft(origin: .init(source: "hubspot.owner", externalID: "1", line: 2), content: .person(person))
        let guesses = OurDomains.guess(from: [talk("a@x.example", "b@x.example"), owner])
        #expect(guesses.map(\.domain) == ["fjellmark.example"])
    }

    @Test func `nothing seen, nothing guessed`() {
        #expect(OurDomains.guess(from: [Draft]()).isEmpty)
    }
}
