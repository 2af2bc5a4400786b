import KenDomain

extension InteractionDraft {
    /// Reads a row of `ken:interaction`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let date = row.requiredDay("date")
        let kind: InteractionKind? = row.requiredChoice("kind")
        let title = row.required("title")
        let day0 = row.day0
        let start = row.value("start", "a moment; write 2026-01-05T09:00:00+01:00") {
            InterchangeDay.readInstant($0, day0: day0)
        }
        let minutes = row.number("minutes", in: 0...100_000)
        let initiator: Interaction.Initiator? = row.choice("initiator")
        let inTheirHours = row.truth("in_their_hours")
        let topics = row.value("topics", TopicsText.form, TopicsText.read) ?? []
        let planned = row.value("planned", TopicsText.form, TopicsText.read) ?? []
        let level = row.count("level", in: 0...5) ?? 0
        let isCancelled = row.truth("cancelled") ?? false
        if let minutes, topics.reduce(0, { $0 + $1.minutes }) > minutes + 1e-9 {
            row.refuse("topics", "The minutes of the topics are more than the minutes of the conversation.")
        }
        let organisations = row.links("organisations", .organisation)
        let participants = row.links("participants", .person)
        let gist = row.text("gist")
        guard let date, let kind, let title else { return nil }
        self.init(
            kind: Attested.reasoned(kind, row.text("kind_inferred_from")), on: date, title: title)
        startsAt = start
        self.minutes = minutes
        self.initiator = initiator
        self.inTheirHours = inTheirHours
        self.organisations = organisations
        self.participants = participants
        self.topics = Attested.reasoned(topics, row.text("topics_inferred_from"))
        self.planned = planned
        self.level = level
        self.gist = gist
        self.isCancelled = isCancelled
    }

    /// Writes the cells of a row of `ken:interaction`; names of new people are rows of `ken:person`.
    func write(into cells: inout InterchangeCells) {
        cells.set("date", happenedOn)
        cells.set("start", startsAt.map(InterchangeDay.write))
        cells.set("kind", kind.value.rawValue)
        cells.set("kind_inferred_from", kind.inferredFrom)
        cells.set("minutes", minutes)
        cells.set("initiator", initiator?.rawValue)
        cells.set("in_their_hours", inTheirHours)
        cells.set("organisations", organisations)
        cells.set("participants", participants)
        cells.set("topics", TopicsText.write(topics.value))
        cells.set("topics_inferred_from", topics.inferredFrom)
        cells.set("planned", TopicsText.write(planned))
        cells.set("level", level == 0 ? nil : level)
        cells.set("title", title)
        cells.set("gist", gist)
        cells.set("cancelled", isCancelled ? true : nil)
    }
}
