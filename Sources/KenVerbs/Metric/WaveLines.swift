import KenDomain
import KenStore

/// Reads answers that somebody typed or pasted, a line each: `9; otto@larkspur.example; 2026-05-01; fine looms`.
struct WaveLines {
    /// One answer with what it names already found.
    struct Answer: Sendable {
        var score: Int
        var organisation: Organisation.ID?
        var person: Person.ID?
        var on: Day?
        var comment: String?
    }

    private(set) var answers: [Answer] = []
    private(set) var problems: [Problem] = []

    /// Lines read at once, at most.
    private static let most = 2000
    private let question: SurveyQuestion
    private let today: Day
    private let people: [String: Person]
    private let places: [Person.ID: Organisation.ID]
    private var accounts: [String: Organisation.ID] = [:]

    /// Reads them all; problems carry the number of their line. A constant number of queries, and one for each account
    /// that is named.
    init(_ text: String, question: SurveyQuestion, in db: any SQLConnection, today: Day) throws {
        self.question = question
        self.today = today
        let rows = text.split(whereSeparator: \.isNewline).map { line in
            line.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "\t" }
                .map { String($0).trimmingWhitespace() }
        }
        let mails = Set(rows.compactMap { $0.dropFirst().first?.lowercased() }.filter { $0.contains("@") })
        people = try db.people(mails: mails.sorted())
        let held = try db.affiliations(of: people.values.map(\.id))
        places = held.compactMapValues { list in list.last { $0.holds(on: today) }?.organisation }
        if rows.isEmpty {
            problems.append(Problem(field: "lines", "Write at least one answer: the score, then who; their words."))
        }
        if rows.count > Self.most {
            problems.append(Problem(field: "lines", "At most \(Self.most) answers are read at once."))
        }
        for (number, cells) in rows.prefix(Self.most).enumerated() {
            try read(cells, line: number + 1, in: db)
        }
    }

    private mutating func read(_ cells: [String], line: Int, in db: any SQLConnection) throws {
        let scale = question.scale
        guard let score = cells.first.flatMap(Int.init), scale.contains(score) else {
            return refuse("“\(cells.first ?? "")” is no score from \(scale.lowerBound) to \(scale.upperBound).", line)
        }
        var answer = Answer(score: score)
        var rest = Array(cells.dropFirst())
        if let who = rest.first {
            rest.removeFirst()
            if !who.isEmpty, try !name(who, line, &answer, in: db) { return }
        }
        if let day = rest.first.flatMap({ Day(iso: $0) }) {
            rest.removeFirst()
            if day > today { return refuse("\(day) is still to come.", line) }
            answer.on = day
        } else if rest.first == "" {
            rest.removeFirst()
        }
        let words = rest.filter { !$0.isEmpty }.joined(separator: "; ")
        answer.comment = words.isEmpty ? nil : words
        answers.append(answer)
    }

    /// Finds who answered; false with a problem when nobody is found.
    private mutating func name(
        _ who: String, _ line: Int, _ answer: inout Answer, in db: any SQLConnection
    ) throws -> Bool {
        if who.contains("@"), let person = people[who.lowercased()] {
            (answer.person, answer.organisation) = (person.id, places[person.id])
            return true
        }
        let name = who.split(separator: "@").last.map(String.init) ?? who
        if let known = accounts[name] {
            answer.organisation = known
            return true
        }
        guard case .found(let account) = try db.organisation(called: name) else {
            refuse("“\(who)” is no address, domain or account on record.", line)
            return false
        }
        accounts[name] = account.id
        answer.organisation = account.id
        return true
    }

    private mutating func refuse(_ words: String, _ line: Int) {
        problems.append(Problem(field: "lines", line: line, words))
    }
}
