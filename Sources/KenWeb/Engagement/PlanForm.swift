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
        guard frame.offersActs else { return .nothing }
        let boxes = Agenda.Occasion.allCases.map { occasion -> HTML in
            """
            <label><input type="checkbox" name="occasion" value="\(occasion.rawValue)"\
            \(HTML.flag("checked", occasions.contains(occasion)))> \(Wording.name(occasion))</label>
            """
        }
        let length = minutes.map { String(Int(min(max($0, 0), 1440))) } ?? ""
        let fields = [
            Field(
                "Items, one a line", "items", at: "plan", .lines(5), value: items,
                hint: "Brake noise | 20 min | QUA | need | owner Sami – Q205 | 15 – New axis | 10 | advance"),
            Field(
                "How we will see that it was worth it", "criteria", at: "plan", .lines(2), value: criteria,
                hint: "We know who decides | check a name | theirs"),
            Field("Minutes", "minutes", at: "plan", .number, value: length),
            Field("Led by", "owner", at: "plan"),
            Field("It goes on although Ken warned, because", "reason", at: "plan", value: reason ?? ""),
        ]
        return """
            <details class="why"><summary>\(title)</summary><form class="opened" method="post" \
            action="\(Places.conversationPlan(meeting))"><fieldset class="choices">\
            <legend class="visually-hidden">What the meeting is</legend>\(boxes)</fieldset>\(fields)\
            <p class="acts"><button class="button">Keep the plan</button></p></form></details>

            """
    }
}
