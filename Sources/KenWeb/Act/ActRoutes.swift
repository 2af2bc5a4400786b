import Hummingbird
import KenDomain
import KenVerbs

/// Taking an act back, whatever page it was done on.
struct ActRoutes {
    static func add(to pages: Pages) {
        pages.post(Places.undoAct, right: .logConversations) { visit in
            let form = try await visit.form()
            let input = UndoActInput(act: form["act"] ?? "")
            let view = try await Operations.undoAct.perform(visit.ken, input, as: visit.caller)
            let page = UndoneActPage(view: view, back: form.back, frame: try await visit.frame(nil))
            return .page(page)
        }
    }
}

extension Visit {
    /// Carries out an act and answers with what it did.
    func acted<Input>(
        _ operation: KenVerbs.Operation<Input, ActView>, _ input: Input, back: String
    ) async throws -> Response {
        let view = try await operation.perform(ken, input, as: caller)
        return .page(ActPage(view: view, back: back, frame: try await frame(nil)))
    }

    /// Confirms an inferred value and answers with what is known now.
    func confirmed(_ confirmation: Confirmation, back: String) async throws -> Response {
        let view = try await ken.confirm(confirmation, as: caller)
        return .page(ActPage(view: view, back: back, frame: try await frame(nil)))
    }
}

extension Form {
    /// An address of ours to go back to; the Radar for any other.
    var back: String {
        guard let back = self["back"], back.hasPrefix("/"), !back.hasPrefix("//"), !back.contains("\\") else {
            return Places.radar
        }
        return back
    }

    /// What stands in a field, without blanks around it; nil when nothing does.
    func words(_ name: String) -> String? {
        guard let text = self[name] else { return nil }
        let plain = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        return plain.isEmpty ? nil : String(plain)
    }

    /// The words of a field that holds several, parted by commas or line ends.
    func list(_ name: String) -> [String] {
        (self[name] ?? "").split { $0 == "," || $0 == "\n" || $0 == ";" }.map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        .filter { !$0.isEmpty }
    }

    /// A day; nil when none was sent.
    /// - Throws: ``Refusal/invalid(_:)``.
    func day(_ name: String) throws(Refusal) -> Day? {
        guard let text = words(name) else { return nil }
        guard let day = Day(iso: text) else {
            throw .invalid([Problem(field: name, "“\(text.prefix(40))” is not a day; write YYYY-MM-DD.")])
        }
        return day
    }

    /// A number; nil when none was sent.
    /// - Throws: ``Refusal/invalid(_:)``.
    func number(_ name: String) throws(Refusal) -> Double? {
        guard let text = words(name) else { return nil }
        guard let number = Double(text), number.isFinite else {
            throw .invalid([Problem(field: name, "“\(text.prefix(40))” is not a number.")])
        }
        return number
    }

    /// The id of a record.
    /// - Throws: ``Refusal/notFound(_:)``.
    func id<Record>(_ name: String, _ type: Record.Type = Record.self) throws(Refusal) -> Identifier<Record> {
        guard let id = self[name].flatMap({ Identifier<Record>($0) }) else { throw .notFound("such record") }
        return id
    }

    /// A question; nil when none was chosen.
    /// - Throws: ``Refusal/invalid(_:)``.
    func question(_ name: String) throws(Refusal) -> Question.ID? {
        guard let text = words(name) else { return nil }
        guard let id = Question.ID(text) else {
            throw .invalid([Problem(field: name, "“\(text.prefix(40))” is no question; write Q205.")])
        }
        return id
    }
}
