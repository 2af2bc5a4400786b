import KenDomain
import KenText
import Testing

@Suite struct `Reading how people met` {
    private func kind(_ title: String, _ place: String? = nil, notes: String? = nil, link: String? = nil)
        -> InteractionKind
    {
        PlaceReading.kind(title: title, place: place, notes: notes, link: link).value
    }

    @Test func `a conference link means video, wherever it stands`() {
        #expect(kind("Review", link: "https://meet.google.com/abc-defg-hij") == .video)
        #expect(kind("Review", "https://example.zoom.us/j/123") == .video)
        #expect(kind("Review", "Microsoft Teams Meeting") == .video)
        #expect(kind("Review", notes: "Join: https://teams.microsoft.com/l/meetup-join/19") == .video)
    }

    @Test func `a number or the word call means phone`() {
        #expect(kind("Review", "+49 30 123456") == .phone)
        #expect(kind("Review", "tel:+4930123456") == .phone)
        #expect(kind("Call with Katrin") == .phone)
    }

    @Test(arguments: [
        "12 Harbour Street, Leeds", "Lindenstraße 4, 10969 Berlin", "4 rue de la Paix, 75002 Paris",
        "Hall 3, Messering 6, 01067 Dresden",
    ])
    func `an address means a visit`(_ place: String) {
        #expect(kind("Review", place) == .visit)
    }

    @Test func `the title's own word comes first`() {
        #expect(kind("Lunch with Anna", "Lindenstraße 4, 10969 Berlin") == .meal)
        #expect(kind("Workshop on formats", link: "https://meet.google.com/abc") == .workshop)
    }

    @Test func `a meeting room says nothing more than a meeting`() {
        #expect(kind("Review", "Room Oslo") == .meeting)
        #expect(kind("Review") == .meeting)
    }

    @Test func `always says why`() {
        let read = PlaceReading.kind(
            title: "Review", place: nil, notes: nil, link: "https://meet.google.com/abc-defg-hij?authuser=0")
        #expect(read == .inferred(.video, from: "conference link meet.google.com"))
    }
}
