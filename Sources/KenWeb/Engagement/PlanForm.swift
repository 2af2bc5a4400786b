import KenDomain

/// Writes the plan of a meeting or changes it.
struct PlanForm: Markup {
    let title: String
    let meeting: Interaction.ID
    var items = ""
    var criteria = ""
    var minutes: Double?
    var occasions: Set<Agenda.Occasion> = []
    var reason: String?
    let frame: Frame

    var html: HTML {
        let kinds = Agenda.Occasion.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        var occasion = Field("What the meeting is", "occasion", at: "plan", .several(kinds))
        occasion.values = occasions.map(\.rawValue)
        let length = minutes.map { String(Int(min(max($0, 0), 1440))) } ?? ""
        return ActForm(
            title: title, address: Places.conversationPlan(meeting), button: "Keep the plan",
            fields: [
                occasion,
                Field(
                    "Items, one a line", "items", at: "plan", .lines(5), value: items,
                    hint: "Brake noise | 20 min | QUA | need | owner Sami – Q205 | 15 – New axis | 10 | advance"),
                Field(
                    "How we will see that it was worth it", "criteria", at: "plan", .lines(2), value: criteria,
                    hint: "We know who decides | check a name | theirs"),
                Field("Minutes", "minutes", at: "plan", .number, value: length),
                Field("Led by", "owner", at: "plan"),
                Field("It goes on although Ken warned, because", "reason", at: "plan", value: reason ?? ""),
            ], frame: frame
        ).html
    }
}
