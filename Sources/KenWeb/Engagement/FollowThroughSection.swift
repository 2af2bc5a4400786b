import KenDomain
import KenVerbs

/// What follows from a meeting: actions kept as promises, the summary, and whether it did what it was for.
struct FollowThroughSection: Markup {
    let agenda: AgendaView
    let meeting: Interaction.ID
    let frame: Frame

    var html: HTML {
        let rows = agenda.actions.map { action -> HTML in
            let facts = [
                action.dueOn.map { "due \(Wording.date($0))" },
                action.isPlanned ? "kept as a promise" : "no promise yet",
            ]
            return
                "<li><p>\(action.text)</p><p class=\"by\">\(facts.compactMap(\.self).joined(separator: " · "))</p></li>"
        }
        let summary: HTML? = agenda.summarySentOn.map { "<p class=\"by\">Summary sent on \(Wording.date($0)).</p>" }
        let success: HTML? = agenda.success.map { word in
            "<p>\(Wording.capitalised(Wording.name(word)))\(agenda.successReason.map { ": \($0)" })</p>"
        }
        let list: HTML = rows.isEmpty ? .nothing : "<ul class=\"plain\">\(rows)</ul>"
        return "\(list)\(summary)\(success)\(followForm)"
    }

    private var followForm: HTML {
        let held = agenda.outlook.taken.contains { $0.step == .held }
        guard held, agenda.outlook.present != .closed else { return .nothing }
        let words =
            [(value: "", words: "not judged yet")]
            + Agenda.Success.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return ActForm(
            title: "write down what follows", address: Places.conversationFollowThrough(meeting), button: "Keep it",
            fields: [
                Field("To do", "actions", at: "follow"), Field("Who of us", "owner", at: "follow"),
                Field("By", "due", at: "follow", .day), Field("Summary sent on", "summarySentOn", at: "follow", .day),
                Field(
                    "What it was for is", "success", at: "follow", .choice(words), value: agenda.success?.rawValue ?? ""
                ),
                Field("Because", "successReason", at: "follow", value: agenda.successReason ?? ""),
            ] + talkShare, frame: frame
        ).html
    }

    /// Only the owner of the meeting counts their own talking.
    private var talkShare: [Field] {
        agenda.check == nil
            ? []
            : [Field("My part of the talking", "ourTalkShare", at: "follow", .number, hint: "0 to 1; only you see it")]
    }
}
