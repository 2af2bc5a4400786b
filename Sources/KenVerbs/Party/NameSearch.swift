import KenDomain

/// Finds people by the names a person typed, and says for each that fits nobody, or several, whom one may mean.
struct NameSearch: Sendable {
    private(set) var problems: [Problem] = []

    /// The people these names fit among some; `field` names the input, `place` where they belong.
    mutating func people(_ names: [String], among people: [Profile], field: String, at place: String) -> [Profile] {
        names.compactMap { person($0, among: people, field: field, at: place) }
    }

    /// What to do about somebody who is not there yet.
    private static let isNew = " Somebody new is written down first, under Records."

    /// The one person this name, mail address or id fits; nil with a problem when there is none or several.
    mutating func person(_ name: String, among people: [Profile], field: String, at place: String) -> Profile? {
        if let exact = people.first(where: { $0.person.id.description == name }) { return exact }
        let fitting = people.filter { PersonName.fits(name, $0.person) }
        if fitting.count == 1 { return fitting.first }
        let choice = people.prefix(8).map(\.person.name)
        let more = people.count > choice.count ? ["others"] : []
        let known = choice.isEmpty ? "nobody is known there yet" : "known there: \(Wording.list(choice + more))"
        let reason =
            fitting.isEmpty ? "nobody called “\(name)” at \(place)" : "“\(name)” fits several people at \(place)"
        problems.append(Problem(field: field, "There is \(reason); \(known).\(fitting.isEmpty ? Self.isNew : "")"))
        return nil
    }
}
