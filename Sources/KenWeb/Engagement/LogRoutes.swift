import Foundation
import Hummingbird
import KenDomain
import KenVerbs

/// Writing a note, seeing what it becomes, keeping it.
struct LogRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.log, right: .logConversations) { visit in
            LogPage(text: opening(visit.query), note: nil, key: UUID().uuidString, frame: try await visit.frame(nil))
        }
        pages.post(Places.log, right: .logConversations) { visit in
            let (form, frame) = (try await visit.form(), try await visit.frame(nil))
            do {
                let note = try await Operations.log.perform(visit.ken, input(form), as: visit.caller)
                return note.interaction == nil
                    ? .page(page(form, note, frame)) : .page(LoggedPage(note: note, frame: frame))
            } catch Refusal.invalid(let problems) {
                var note = try await Operations.log.perform(visit.ken, NoteInput(form, keeps: false), as: visit.caller)
                note.problems = problems
                return .page(page(form, note, frame), status: .badRequest)
            }
        }
    }

    /// The head of a new note, with the customer and question one came from.
    private static func opening(_ query: Query) -> String {
        let account = query.words("account") ?? ""
        let question = query.words("question").flatMap(Question.ID.init).map { "\($0): " } ?? ""
        return "---\naccount: \(account.replacing("\n", with: " "))\ndate: \nwith: \nfrom us: \n---\n\(question)"
    }

    private static func page(_ form: Form, _ note: NoteView, _ frame: Frame) -> LogPage {
        LogPage(text: form["text"] ?? "", note: note, key: form["key"] ?? UUID().uuidString, frame: frame)
    }

    /// Drafts may only be kept as they were shown: when the text has changed since, it is shown again first.
    private static func input(_ form: Form) -> NoteInput {
        let isSeen = form["seen"] == TextMark.of(form["text"] ?? "")
        let hadDrafts = !form.all("draft").isEmpty || !form.all("unknown").isEmpty
        return NoteInput(form, keeps: form["deed"] == "keep" && (isSeen || !hadDrafts))
    }
}

extension NoteInput {
    /// A note with its drafts as the form was sent.
    fileprivate init(_ form: Form, keeps: Bool) {
        let shown = Set(form.all("draft").compactMap { Int($0) })
        let isSeen = form["seen"] == TextMark.of(form["text"] ?? "")
        let kept = Set(form.all("keep").compactMap { Int($0) })
        let edited =
            isSeen
            ? shown.intersection(kept).compactMap { number in form["text-\(number)"].map { (number, $0.onOneLine) } }
            : []
        let taken = Set(form.all("new"))
        let asked = isSeen ? form.all("unknown").map { ($0, taken.contains($0)) } : []
        self.init(
            text: form["text"] ?? "", rejected: isSeen ? shown.subtracting(kept) : [],
            edited: Dictionary(edited) { first, _ in first },
            newPeople: Dictionary(asked) { first, _ in first }, keeps: keeps, idempotencyKey: form["key"])
    }
}

extension String {
    /// The words with a blank where a line ended: a draft is one line of its note.
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
