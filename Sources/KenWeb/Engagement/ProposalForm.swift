import KenDomain
import KenVerbs

/// Makes a proposal a meeting with a plan: what the planner says stands in it already.
struct ProposalForm: Markup {
    let view: ProposalView
    let frame: Frame

    /// Days from now on which a meeting is proposed where no day is named.
    private static let leadDays = 7

    var html: HTML {
        let place = "plan-\(view.account)"
        let on = max(view.proposal.earliestOn ?? frame.asOf, frame.asOf.adding(Self.leadDays))
        let other = view.counterpart?.name ?? ""
        var fields = [
            Field("On", "on", at: place, .day, value: on.description, isRequired: true),
            Field(
                "Title", "title", at: place, value: "Talk with \(other.isEmpty ? view.accountName : other)",
                isRequired: true),
            Field("With", "invited", at: place, value: other, hint: "people of theirs, parted by commas"),
            Field("Led by", "owner", at: place, value: view.owner?.name ?? ""),
            Field("Items, one a line", "items", at: place, .lines(5), value: view.items),
            Field("Minutes", "minutes", at: place, .number, value: String(Int(view.minutes))),
        ]
        if view.proposal.isBlocked {
            fields.append(Field("It goes on although Ken warned, because", "reason", at: place))
        }
        return ActForm(
            title: "plan it", address: Places.plans, button: "Plan the meeting", fields: fields,
            hidden: [("account", view.account.description)], frame: frame
        ).html
    }
}

extension PlanInput {
    /// A meeting that is not on the calendar yet, as a form sent it.
    init(proposed form: Form) throws(Refusal) {
        guard let day = try form.day("on") else {
            throw .invalid([Problem(field: "on", "Name the day on which you want to meet.")])
        }
        self.init(
            meeting: form["account"] ?? "", on: day, title: form.words("title"), minutes: try form.number("minutes"),
            items: form["items"])
        owner = form.words("owner")
        invited = form.list("invited")
        reason = form.words("reason")
    }
}
