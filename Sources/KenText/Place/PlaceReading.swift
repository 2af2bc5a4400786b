public import KenDomain

/// How people probably met, from a title, a place and a conference link (rule book 0.4): always inferred.
public enum PlaceReading {
    /// The kind of a conversation in a calendar, with the words that show it; a meeting when nothing tells.
    ///
    /// Looked at in this order: what the title says outright (visit, lunch, workshop …), a conference link, a phone
    /// number or the word *call*, an address, and last the title's word *call* or *video*.
    public static func kind(title: String, place: String?, notes: String?, link: String?) -> Attested<InteractionKind> {
        let named = PlacePhrases.titles.matches(in: title)
        if let match = named.first(where: { $0.meaning != .phone && $0.meaning != .video }) {
            return .inferred(match.meaning, from: "title says “\(match.phrase)”")
        }
        if let link, !link.isEmpty { return .inferred(.video, from: "conference link \(host(of: link))") }
        if let host = conferenceHost(in: place) { return .inferred(.video, from: "place names \(host)") }
        if let kind = kind(ofPlace: place) { return kind }
        if let host = conferenceHost(in: notes) { return .inferred(.video, from: "notes hold a link to \(host)") }
        if let match = named.last { return .inferred(match.meaning, from: "title says “\(match.phrase)”") }
        return .inferred(.meeting, from: "neither title, place nor link says how")
    }

    private static func kind(ofPlace place: String?) -> Attested<InteractionKind>? {
        guard let place = place?.split(whereSeparator: \.isNewline).joined(separator: ", "), !place.isEmpty else {
            return nil
        }
        let shown = place.count > 60 ? String(place.prefix(59)) + "…" : place
        if isPhoneNumber(place) || !PlacePhrases.phonePlaces.matches(in: place).isEmpty {
            return .inferred(.phone, from: "place is “\(shown)”")
        }
        if !PlacePhrases.onlinePlaces.matches(in: place).isEmpty {
            return .inferred(.video, from: "place is “\(shown)”")
        }
        if looksPostal(place) { return .inferred(.visit, from: "place looks like an address: “\(shown)”") }
        return nil
    }

    private static func conferenceHost(in text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        let folded = Words.fold(text)
        return PlacePhrases.video.first { folded.contains($0) }
    }

    private static func host(of link: String) -> String {
        let rest = link.firstRange(of: "://").map { link[$0.upperBound...] } ?? link[...]
        return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// Mostly digits, at least six of them, or a `tel:` link.
    private static func isPhoneNumber(_ place: String) -> Bool {
        if place.lowercased().hasPrefix("tel:") { return true }
        let digits = place.count { $0.isNumber }
        let letters = place.count { $0.isLetter }
        return digits >= 6 && letters == 0
    }

    /// A house number beside a word for a street, or a postal code and two parts that name no room.
    private static func looksPostal(_ place: String) -> Bool {
        let words = Words.tokens(place)
        let numbers = words.filter { $0.first?.isNumber == true }
        guard !numbers.isEmpty else { return false }
        if !PlacePhrases.addresses.matches(inWords: words).isEmpty { return true }
        guard PlacePhrases.rooms.matches(inWords: words).isEmpty else { return false }
        let postalCode = numbers.contains { $0.count >= 4 && $0.allSatisfy(\.isNumber) }
        return postalCode && place.contains(",") && words.count >= 4
    }
}
