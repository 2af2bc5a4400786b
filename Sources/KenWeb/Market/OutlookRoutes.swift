import Foundation
import Hummingbird
import KenDomain
import KenVerbs

/// Where end industries are going, and the calls on it.
struct OutlookRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.outlook) { visit in
            let input = OutlookInput(
                asOf: visit.asOf, about: visit.query.words("about").flatMap { $0.isEmpty ? nil : $0 },
                me: visit.query.words("me"))
            let view = try await Operations.outlook.perform(visit.ken, input, as: visit.caller)
            return OutlookPage(view: view, key: UUID().uuidString, frame: try await visit.frame(.outlook))
        }
        pages.post(Places.calls, right: .editLedger) { visit in
            let form = try await visit.form()
            let draft = try CallInput(form)
            do {
                return try await visit.acted(Operations.callOutlook, draft, back: "\(Places.outlook)#calls")
            } catch Refusal.invalid(let problems) {
                let view = try await Operations.outlook.perform(visit.ken, OutlookInput(), as: visit.caller)
                let page = OutlookPage(
                    view: view, draft: draft, problems: problems, key: draft.idempotencyKey ?? UUID().uuidString,
                    frame: try await visit.frame(.outlook))
                return .page(page, status: .badRequest)
            }
        }
        pages.post(Places.call.pattern, right: .editLedger) { visit in
            let id = try visit.id(OutlookCall.self)
            let deed = try CallDeed(try await visit.form())
            return try await visit.acted(
                Operations.changeCall, CallChangeInput(call: id.description, deed: deed),
                back: "\(Places.outlook)#calls")
        }
    }
}

extension CallInput {
    /// What a form asks for.
    fileprivate init(_ form: Form) throws(Refusal) {
        let days = try form.all("lookBy").map { text throws(Refusal) in try Self.day(text, field: "tellTales") }
        let tales = form.all("tellTale").enumerated().map { place, text in
            OutlookCall.TellTale(text, lookBy: days.indices.contains(place) ? days[place] : nil)
        }
        self.init(
            trend: form["trend"] ?? "", statement: form["statement"] ?? "", likelihood: form["likelihood"] ?? "",
            confidence: form["confidence"].flatMap { Int($0) }.flatMap { OutlookConfidence(rawValue: $0) },
            dissent: form["dissent"], tellTales: tales.filter { !$0.text.isEmpty },
            reviewOn: try Self.day(form["reviewOn"] ?? "", field: "reviewOn"),
            by: form["by"].flatMap { $0.isEmpty ? nil : $0 }, idempotencyKey: form["key"])
    }

    private static func day(_ text: String, field: String) throws(Refusal) -> Day? {
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw .invalid([Problem(field: field, "“\(text.prefix(40))” is not a day; write YYYY-MM-DD.")])
        }
        return day
    }
}

extension CallDeed {
    /// The deed of the button that was pressed.
    fileprivate init(_ form: Form) throws(Refusal) {
        let number = form["number"].flatMap { Int($0) } ?? 0
        switch form["deed"] {
        case "came": self = .resolve(cameTrue: true)
        case "did-not-come": self = .resolve(cameTrue: false)
        case "reopen": self = .reopen
        case "seen": self = .seen(number)
        case "not-seen": self = .notSeen(number)
        case "withdraw": self = .withdraw
        default: throw .invalid([Problem(field: "deed", "Choose one of those offered.")])
        }
    }
}
