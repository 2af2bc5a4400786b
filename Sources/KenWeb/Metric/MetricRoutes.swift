import Hummingbird
import KenDomain
import KenVerbs

/// What is kept and answered: read and written down.
struct MetricRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.metrics, page)
        pages.post(Places.waves, right: .logConversations, from: Places.metrics, again: page) { visit, form in
            let input = try WaveInput(form)
            return try await visit.acted(Operations.recordWave, input, back: Places.metrics)
        }
        pages.post(Places.costs, right: .editLedger, from: Places.metrics, again: page) { visit, form in
            let input = try CostInput(form)
            return try await visit.acted(Operations.recordCosts, input, back: Places.metrics)
        }
        addMoney(to: pages)
    }

    /// What is written down on an account's tab of money.
    private static func addMoney(to pages: Pages) {
        pages.post(Places.renewals, right: .logConversations, from: Places.metrics, again: money) { visit, form in
            let input = RenewalInput(
                account: form["account"] ?? "", isRenewed: form["renewed"] == "yes",
                decidedOn: try form.day("decidedOn"), rivalQuoted: form.words("rivalQuoted").map { $0 == "yes" },
                rival: form.words("rival"))
            return try await visit.acted(Operations.recordRenewal, input, back: form.money)
        }
        pages.post(Places.references, right: .logConversations, from: Places.metrics, again: money) { visit, form in
            let input = ReferenceInput(
                account: form["account"] ?? "", givenBy: form.words("givenBy"), scope: form["scope"] ?? "",
                givenOn: try form.day("givenOn"))
            return try await visit.acted(Operations.agreeReference, input, back: form.money)
        }
        pages.post(Places.referenceChange.pattern, right: .logConversations) { visit in
            let id = try visit.id(ReferenceAgreement.self)
            return try await visit.sent(from: Places.metrics, again: money) { form in
                let input = ReferenceChangeInput(
                    agreement: id, deed: try form.choice("deed"), deal: form.words("deal"), on: try form.day("on"))
                return try await visit.acted(Operations.changeReference, input, back: form.money)
            }
        }
    }

    /// The account that a refused form was about, with its tab of money.
    private static func money(_ visit: Visit) async throws -> AccountPage {
        var frame = try await visit.frame(.accounts)
        frame.path = frame.refused?.form.money ?? frame.path
        let input = AccountInput(account: frame.refused?.form["account"] ?? "")
        let view = try await Operations.account.perform(visit.ken, input, as: visit.caller)
        let money = try await Operations.money.perform(visit.ken, input, as: visit.caller)
        return AccountPage(view: view, tab: .money, more: .money(money), frame: frame)
    }

    private static func page(_ visit: Visit) async throws -> MetricsPage {
        let view = try await Operations.metrics.perform(
            visit.ken, AsOfInput(asOf: visit.asOf), as: visit.caller)
        return MetricsPage(view: view, frame: try await visit.frame(.metrics))
    }
}

extension Form {
    /// The tab of the account that a form is about.
    fileprivate var money: String {
        self["account"].flatMap { Organisation.ID($0) }.map { Places.accountMoney($0) } ?? Places.metrics
    }
}

extension WaveInput {
    /// The answers of a form.
    fileprivate init(_ form: Form) throws(Refusal) {
        self.init(
            wave: form.words("wave").flatMap { SurveyWave.ID($0) }, title: form["title"] ?? "",
            tool: form["tool"] ?? "", asked: try form.number("asked").map { Numerics.whole($0) },
            question: try form.choice("question"), lines: form["lines"] ?? "")
    }
}

extension CostInput {
    /// The costs of a form.
    fileprivate init(_ form: Form) throws(Refusal) {
        guard let from = try form.day("from"), let to = try form.day("to") else {
            throw .invalid([Problem(field: "from", "Name the first and the last day.")])
        }
        self.init(
            from: from, to: to, acquisition: form.words("acquisition"), retention: form.words("retention"),
            margin: try form.number("margin"), interest: try form.number("interest"))
    }
}
