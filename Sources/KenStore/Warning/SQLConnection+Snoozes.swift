package import KenDomain

extension SQLConnection {
    /// Warnings put off on a day, by code and subject; those whose end has come are not among them.
    package func snoozes(on day: Day) throws -> [Snooze] {
        try all(SnoozeStatements.inForce, [.int(workspace), .day(day)]) { Snooze($0) }.compactMap(\.self)
    }

    /// Every warning that was ever put off and not taken back, by code and subject.
    package func snoozes() throws -> [Snooze] {
        try all(SnoozeStatements.everything, [.int(workspace)]) { Snooze($0) }.compactMap(\.self)
    }

    /// What is kept of one warning, in force or over; nil when nobody ever put it off.
    package func snooze(of subject: Warning.Subject) throws -> Snooze? {
        try first(SnoozeStatements.one, [.int(workspace), .text(subject.code.rawValue), .text(subject.key)]) {
            Snooze($0)
        } ?? nil
    }
}

extension Journal {
    /// Puts a warning off, in place of an earlier time.
    package func put(off snooze: Snooze) throws {
        let before = try self.snooze(of: snooze.subject)
        guard before != snooze else { return }
        try write(snooze)
        note(before: try JSONText.encode([before].compactMap(\.self)), after: try JSONText.encode([snooze]))
    }

    /// Puts warnings off as they were elsewhere, as an import of Ken's own files does.
    package func keep(_ snoozes: [Snooze]) throws {
        guard !snoozes.isEmpty else { return }
        let before = try snoozes.compactMap { try snooze(of: $0.subject) }
        for snooze in snoozes { try write(snooze) }
        note(before: try JSONText.encode(before), after: try JSONText.encode(snoozes))
    }

    /// Takes back what was put off or woken, as its line of the log tells, unless somebody changed it since.
    func takeBack(snoozes body: ChangeBody, _ result: inout TakenBack) throws {
        guard body.recordKind == nil, let before = Self.snoozes(body.before), let after = Self.snoozes(body.after)
        else {
            return
        }
        let standing = try after.filter { try snooze(of: $0.subject) == $0 }
        let woken = try before.filter { old in
            try !after.contains { $0.subject == old.subject } && snooze(of: old.subject) == nil
        }
        guard !(standing + woken).isEmpty else { return }
        let back = woken + before.filter { old in standing.contains { $0.subject == old.subject } }
        for snooze in standing { try remove(snooze.subject) }
        for snooze in back { try write(snooze) }
        for _ in standing + woken { result.restore() }
        note(before: try JSONText.encode(standing), after: try JSONText.encode(back))
    }

    private static func snoozes(_ text: String?) -> [Snooze]? {
        text.flatMap { try? JSONText.decode([Snooze].self, from: $0) }
    }

    private func write(_ snooze: Snooze) throws {
        try run(
            SnoozeStatements.keep,
            [
                .int(workspace), .text(snooze.subject.code.rawValue), .text(snooze.subject.key), .text(snooze.reason),
                .day(snooze.since), .day(snooze.until), .text(snooze.by),
            ])
    }

    private func remove(_ subject: Warning.Subject) throws {
        try run(SnoozeStatements.remove, [.int(workspace), .text(subject.code.rawValue), .text(subject.key)])
    }

    /// Takes a warning back that was put off.
    /// - Returns: whether it was.
    @discardableResult
    package func wake(_ subject: Warning.Subject) throws -> Bool {
        guard let before = try snooze(of: subject) else { return false }
        try remove(subject)
        note(before: try JSONText.encode([before]), after: try JSONText.encode([Snooze]()))
        return true
    }
}

/// The SQL of warnings put off: `$1` workspace.
enum SnoozeStatements {
    private static let columns = "code, subject, reason, since, until, snoozed_by"

    /// `$2` day.
    static let inForce = Statement(
        "SELECT \(columns) FROM snooze WHERE workspace = $1 AND since <= $2 AND until > $2 ORDER BY code, subject")

    /// `$2` code, `$3` subject.
    static let one = Statement("SELECT \(columns) FROM snooze WHERE workspace = $1 AND code = $2 AND subject = $3")

    static let keep = Statement(
        """
        INSERT INTO snooze (workspace, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (workspace, code, subject) DO UPDATE SET
            reason = excluded.reason, since = excluded.since, until = excluded.until, snoozed_by = excluded.snoozed_by
        """)

    static let remove = Statement("DELETE FROM snooze WHERE workspace = $1 AND code = $2 AND subject = $3")

    static let everything = Statement("SELECT \(columns) FROM snooze WHERE workspace = $1 ORDER BY code, subject")

    static let all = [inForce, one, everything, keep, remove]
}

extension Snooze {
    /// Reads the columns; nil for a rule that is no longer known.
    fileprivate init?(_ row: SQLRow) {
        guard let code = Warning.Code(rawValue: row.text(0)) else { return nil }
        self.init(
            Warning.Subject(code, key: row.text(1)), reason: row.text(2), since: Day(Int(row.int(3))),
            until: Day(Int(row.int(4))), by: row.text(5))
    }

    /// As the log keeps it.
    private var words: String { "\(subject.code.rawValue) \(subject.key) until \(until): \(reason)" }

    /// The warnings that a line of the log tells of, in words; nil for a line about anything else.
    package static func words(logged text: String?) -> String? {
        guard let text, let snoozes = try? JSONText.decode([Snooze].self, from: text) else { return nil }
        return snoozes.map(\.words).joined(separator: "; ")
    }
}
