import KenDomain
import KenVerbs

/// Asks whether something may be shown, writes down that it was, and that somebody was asked to be met.
struct DisclosureForms: Markup {
    let items: [RoadmapMark]
    let frame: Frame

    /// How something was shown, in the fields of a form.
    static func showing(at place: String) -> [Field] {
        let channels = Disclosure.Channel.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return [
            Field("How", "channel", at: place, .choice(channels)), Field("Shown by", "shownBy", at: place),
            Field("They heard that it is directional and confidential", "notice", at: place, .yes),
            Field("and said they understand", "acknowledged", at: place, .yes),
        ]
    }

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        let choices = items.map { (value: $0.id.description, words: "\($0.title) (\(Wording.name($0.disclosure)))") }
        let what = [
            Field("Item of our roadmap", "item", at: "show", .choice(choices), isRequired: true),
            Field("Account", "account", at: "show", isRequired: true),
            Field("Who", "people", at: "show", hint: "names, parted by commas"),
        ]
        let deeds = [
            (value: "check", words: "only ask whether it may be shown"), (value: "keep", words: "it was shown"),
        ]
        let show = ActForm(
            title: "show something, or write down that it was shown", address: Places.disclosures, button: "Go",
            fields: what + DisclosureForms.showing(at: "show") + [
                Field("Questions it raised", "questions", at: "show", .lines(2), hint: "one a line"),
                Field("Shown on", "shownOn", at: "show", .day, hint: "empty for today"),
                Field("And now", "deed", at: "show", .choice(deeds)),
            ], frame: frame)
        let ask = ActForm(
            title: "a request to meet somebody", address: Places.accessRequests, button: "Keep it",
            fields: [
                Field("Account", "account", at: "access", isRequired: true),
                Field("Whom we want to meet", "wanted", at: "access"),
                Field("Who was asked", "askedOf", at: "access"),
                Field("Who of us asks", "requester", at: "access", isRequired: true),
                Field("Asked on", "askedOn", at: "access", .day, hint: "empty for today"),
            ], frame: frame)
        let shows: HTML =
            items.isEmpty
            ? "<p class=\"empty\">Our own roadmap is empty. Import its items as <code>ken:roadmap_item</code> rows of our company, and they can be shown here.</p>"
            : show.html
        return "<section><div class=\"section-head\"><h2>Write down</h2></div>\(shows)\(ask)</section>"
    }
}
