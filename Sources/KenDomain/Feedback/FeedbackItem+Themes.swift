extension FeedbackItem {
    /// Its themes: those that were found, with what people set right, by id.
    public var themes: [Theme.ID] {
        if corrections.isEmpty { return found }
        var held = Set(found)
        for correction in corrections {
            if correction.holds { held.insert(correction.theme) } else { held.remove(correction.theme) }
        }
        return held.sorted()
    }

    /// Takes in what a new reading found; corrections by people stand.
    public mutating func reread(_ found: some Sequence<Theme.ID>) { self.found = Set(found).sorted() }

    /// Puts a theme on it or takes it off, for good.
    public mutating func correct(_ theme: Theme.ID, holds: Bool, by person: Person.ID?, on day: Day) {
        corrections.removeAll { $0.theme == theme }
        corrections.append(ThemeCorrection(theme, holds: holds, by: person, on: day))
    }

    /// What counts of it when themes are tallied.
    public var mention: Mention {
        Mention(
            item: id, themes: themes, on: receivedOn, organisation: organisation, giver: giver,
            isPrimary: label?.isPrimary ?? false, queue: queue, visibility: standing.visibility)
    }
}
