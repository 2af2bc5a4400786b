import KenDomain
import KenVerbs
import NIOCore

extension PolicyPage {
    /// A changed setting, one that was refused, and a past.
    package static var sample: PolicyPage {
        var frame = Sample.frame(Places.policy, nil)
        frame.refused = (try? Form(ByteBuffer(string: "tiers.noneAfterDays=0&reason="))).map { form in
            RefusedForm(
                address: Places.policy, form: form,
                problems: [
                    Problem(field: "tiers.noneAfterDays", "“0” is too small for this."),
                    Problem(field: "reason", "Say in a sentence why."),
                ])
        }
        return PolicyPage(view: view, frame: frame)
    }

    private static var view: PolicyView {
        PolicyView(
            asOf: Sample.today, stamp: "components 2", definition: Policy.HouseDefinition.payer.sentence,
            houseDefinition: .payer, houseSentence: nil, ownDomains: ["fjellmark.example"],
            lines: [
                line("coldBelow", "freshness below which a tier is <cold>", "0.3", "0.25"),
                line("noneAfterDays", "days without contact after which a tier is none", "730", "730"),
            ],
            history: [
                .init(
                    from: Sample.day(10), until: nil, stamp: "components 2", by: "owner",
                    reason: "Our talks are rarer.",
                    differences: ["tiers: cold below 0.25 → 0.3"])
            ], mayChange: true)
    }

    private static func line(_ name: String, _ meaning: String, _ value: String, _ shipped: String) -> PolicyView.Line {
        .init(
            path: "tiers.\(name)", group: "tiers", name: name == "coldBelow" ? "cold below" : "none after days",
            meaning: meaning, section: "2.2", unit: name == "coldBelow" ? "" : "days", value: value, shipped: shipped,
            moves: "Findings, tiers, headings and ranks of accounts with talks.")
    }
}
