import KenDomain
import KenStore
import KenText

/// A note with its account and people found, and its drafts as they will be kept.
struct NoteReading: Sendable {
    /// A draft that stays, with the words it will have.
    struct Kept: Sendable {
        let mark: NoteMark
        let text: String
    }

    /// Somebody of theirs in the head: known at the account, or new there.
    enum Attendee: Sendable {
        case known(Profile)
        case new(String)
    }

    let note: NoteDraft
    private(set) var account: Organisation?
    /// In the order of the head.
    private(set) var attendees: [Attendee] = []
    /// Names at the account that nobody knows, in the order of the head, with whether they are kept.
    private(set) var newPeople: [NoteView.NewPerson] = []
    private(set) var ours: [Profile] = []
    private(set) var kept: [Kept] = []
    private(set) var problems: [Problem]
    private var everyone: [Profile] = []
    let today: Day

    init(_ input: NoteInput, in db: any SQLConnection, today: Day) throws {
        note = NoteMarks.read(input.text, today: today)
        problems = note.problems
        self.today = today
        kept = note.marks.enumerated().filter { !input.rejected.contains($0.offset) }
            .map { Kept(mark: $0.element, text: input.edited[$0.offset] ?? $0.element.text) }
        if let date = note.date, date > today {
            problems.append(Problem(field: "date", "\(date) is still to come; a note is about a talk that was held."))
        }
        try findAccount(in: db)
        try findPeople(input, in: db)
        checkMarks()
    }

    /// The day it was held.
    var day: Day { note.date ?? today }

    private mutating func findAccount(in db: any SQLConnection) throws {
        guard let name = note.account else {
            problems.append(Problem(field: "account", "Say whom it was with: a line `account: NAME` at the head."))
            return
        }
        switch try db.organisation(called: name) {
        case .found(let organisation): account = organisation
        case .several(let names):
            problems.append(Problem(field: "account", "“\(name)” fits \(Wording.list(names)); write more of the name."))
        case .none:
            problems.append(
                Problem(field: "account", "There is no organisation “\(name)”; import it or mend the name."))
        }
    }

    private mutating func findPeople(_ input: NoteInput, in db: any SQLConnection) throws {
        guard let account, let dossier = try db.dossier(of: account.id, asOf: today) else { return }
        let colleagues = try db.colleagues(asOf: today)
        let known = dossier.people.merging(colleagues.map { ($0.person.id, $0) }) { first, _ in first }
        everyone = known.values.sorted { $0.person.id < $1.person.id }
        var search = NameSearch()
        let strangers = try strangers(among: dossier.theirPeople, and: colleagues, in: db)
        for name in note.with {
            if strangers.contains(name) {
                meet(name, at: account, input)
            } else if let person = search.person(name, among: dossier.theirPeople, field: "with", at: account.name) {
                attendees.append(.known(person))
            }
        }
        ours = search.people(note.fromUs, among: colleagues, field: "from us", at: "our company")
        problems += search.problems
    }

    /// The names of the head that fit nobody there, no colleague, and are no address of somebody known elsewhere.
    private func strangers(
        among theirs: [Profile], and colleagues: [Profile], in db: any SQLConnection
    ) throws -> Set<String> {
        let unknown = note.with.filter { name in
            name.contains(where: \.isLetter)
                && !(theirs + colleagues).contains {
                    $0.person.id.description == name || PersonName.fits(name, $0.person)
                }
        }
        let elsewhere = try db.personIDs(mails: unknown.map { $0.lowercased() })
        return Set(unknown.filter { elsewhere[$0.lowercased()] == nil })
    }

    /// Takes somebody new to the people of the talk, once, unless the writer leaves them out or has not said yet.
    private mutating func meet(_ name: String, at account: Organisation, _ input: NoteInput) {
        guard !newPeople.contains(where: { $0.name == name }) else { return }
        let isKept = input.newPeople[name]
        newPeople.append(NoteView.NewPerson(name: name, isKept: isKept ?? true))
        if isKept ?? input.takesNewPeople {
            attendees.append(.new(name))
        } else if isKept == nil, input.keeps {
            problems.append(
                Problem(
                    field: "with",
                    "There is nobody called “\(name)” at \(account.name) yet. Keep them as somebody new, or leave them out."
                ))
        }
    }

    /// Their people that are known.
    var theirs: [Profile] {
        attendees.compactMap { if case .known(let person) = $0 { person } else { nil } }
    }

    private mutating func checkMarks() {
        for mark in note.marks {
            if case .answer(let id) = mark.kind, QuestionBank.question(id) == nil {
                problems.append(Problem(field: id.description, line: mark.line, "There is no question \(id)."))
            }
            if let due = mark.dueOn, due < day {
                problems.append(
                    Problem(
                        field: mark.kind == .theirs ? "theirs" : "promise", line: mark.line,
                        "\(due) is before the talk, on \(Wording.date(day)); a promise is due on its day or later."))
            }
        }
    }

    /// What we wrote ourselves: neither what a mark keeps, nor their own words.
    private var ownWords: String {
        let lines = note.body.split(separator: "\n").filter { line in
            !note.marks.contains { line.contains($0.text) }
                && !line.drop { $0.isWhitespace || $0 == "-" || $0 == "*" }.lowercased().hasPrefix("quote")
        }
        return lines.joined(separator: "\n")
    }

    /// What is shown before it is kept.
    var view: NoteView {
        NoteView(
            account: account.map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) }, on: day,
            theirs: theirs.map(PersonMark.init), ours: ours.map(PersonMark.init),
            drafts: note.marks.enumerated().map { number, mark in
                NoteView.DraftLine(
                    number: number, line: mark.line, what: mark.kind.words, text: mark.text, quote: mark.quote,
                    dueOn: mark.dueOn)
            },
            newPeople: newPeople, problems: problems,
            hints: MarkHint.sentences(in: note) + TextLint.sentences(in: ownWords, naming: everyone.parties))
    }
}

extension NoteMark.Kind {
    /// What a mark becomes.
    var words: String {
        switch self {
        case .answer(let id): "answer to \(id)\(QuestionBank.question(id).map { " “\($0.text)”" } ?? "")"
        case .promise: "promise of ours"
        case .theirs: "promise of theirs"
        case .pain: "pain"
        case .trend: "trend in their customers' industry"
        }
    }
}
