import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Research of the demonstration company` {
    private let ken: Ken
    private let view: ResearchView

    init() async throws {
        ken = try await DemonstrationWorld.shared().ken
        view = try await ken.research(AsOfInput(), as: .localOwner)
    }

    @Test func `shares of a year stand beside the counts of all time`() {
        #expect(view.ever == [1: 4, 2: 9, 3: 27, 4: 4, 5: 1])
        // C01, C28 and C29 are more than a year old.
        #expect(view.levels.map(\.rate) == [4, 8, 25, 4, 1].map { Rate($0, of: 42) })
        #expect(view.depth.map { Numerics.whole($0 * 100) } == 276)
    }

    @Test func `the sets of questions give the levels on record`() throws {
        #expect(view.own.map(\.recorded) == [1, 2, 3])
        #expect(view.own.compactMap(\.session?.level) == [1, 2, 3])
        let deep = try #require(view.own.last)
        #expect(deep.questions.map(\.level) == [3, 3, 3, 3])
        #expect(deep.questions.map(\.isUnprobed) == [false, false, true, nil])
        #expect(view.unprobed == Rate(1, of: 3))
    }

    @Test func `coaching goes on from where most talks stop`() {
        #expect(view.coaching == Wording.coaching(.problems))
        let words = Wording.sentences(for: view).map(\.plain).joined(separator: " ")
        #expect(words.contains("Of 42 talks with a level, 25 went as far as to ask about problems."), "\(words)")
        #expect(words.contains("In five we watched them work"))
    }

    @Test func `how somebody asks is shown to those who were there, and to nobody else`() async throws {
        let outside = try await ken.research(AsOfInput(), as: .reader)
        #expect(outside.own.isEmpty)
        #expect(outside.levels.map(\.rate) == view.levels.map(\.rate))
        let devi = try await ken.store.read { db in try db.all(Person.self) }.first { $0.name == "Devi Banerjee" }
        let caller = Caller(workspace: 1, person: try #require(devi?.id), name: "Devi", role: .product)
        let hers = try await ken.research(AsOfInput(), as: caller)
        #expect(hers.own.map(\.recorded) == [1, 2, 3])
        let rune = try await ken.store.read { db in try db.all(Person.self) }.first { $0.name == "Rune Berg" }
        let absent = Caller(workspace: 1, person: try #require(rune?.id), name: "Rune", role: .product)
        #expect(try await ken.research(AsOfInput(), as: absent).own.isEmpty)
        let talk = try #require(view.own.first)
        let seen = try await ken.conversation(RecordInput(id: talk.talk), as: absent)
        #expect(seen.session?.questions.count == 4)
        #expect(seen.session?.questions.allSatisfy { $0.lint == nil && $0.level == nil } == true)
    }

    @Test func `a day before the last talks counts fewer`() async throws {
        let early = try await ken.research(AsOfInput(asOf: Day.demonstration.adding(-200)), as: .localOwner)
        #expect(early.levels.reduce(0) { $0 + $1.rate.hits } < 42)
        #expect(early.own.isEmpty)
    }
}

@Suite struct `Questions written down` {
    private let ken: Ken

    init() async throws { ken = try await SmallCompany().ken }

    private func talk() async throws -> Interaction {
        let talks = try await ken.store.read { db in try db.all(Interaction.self) }
        return try #require(talks.filter { $0.happenedOn <= Day.demonstration }.max { $0.happenedOn < $1.happenedOn })
    }

    @Test func `are read for their level, which is confirmed for the talk, and all of it is taken back`() async throws {
        let talk = try await talk()
        let asked = try await ken.recordQuestions(
            QuestionsInput(
                conversation: talk.id.description,
                questions: [
                    .init(line: "What happened the last time it stopped? | 2 | We lost the shift"),
                    .init(line: "Wouldn't it help you?"), .init("How do you know that it is safe?", followUps: 0),
                ]), as: .localOwner)
        #expect(asked.warnings.contains { $0.contains(Wording.advice(QuestionCode.leading)) }, "\(asked.warnings)")
        let view = try await ken.conversation(RecordInput(id: talk.id), as: .localOwner)
        let session = try #require(view.session)
        #expect(session.questions.map(\.level) == [3, 1, 3])
        #expect(session.questions.first?.answer == "We lost the shift")
        #expect(session.questions.map(\.isUnprobed) == [false, false, true])
        #expect(session.session?.level == 2)
        let confirmed = try await ken.confirmLevel(LevelInput(conversation: talk.id.description), as: .localOwner)
        let again = try await ken.confirmLevel(LevelInput(conversation: talk.id.description), as: .localOwner)
        #expect(again.act == "" && again.sentences.first?.contains("already") == true)
        #expect(try await ken.conversation(RecordInput(id: talk.id), as: .localOwner).line.level == 2)
        _ = try await ken.undoAct(UndoActInput(act: confirmed.act), as: .localOwner)
        let undone = try await ken.undoAct(UndoActInput(act: asked.act), as: .localOwner)
        #expect(undone.removed == 3)
        let left = try await ken.conversation(RecordInput(id: talk.id), as: .localOwner)
        #expect(left.session == nil && left.line.level == talk.level)
    }

    @Test func `a person sets another level for one, with a reason and a name`() async throws {
        let talk = try await talk()
        _ = try await ken.recordQuestions(
            QuestionsInput(conversation: talk.id.description, questions: [.init("Wouldn't it help you?")]),
            as: .localOwner)
        let asked = try #require(try await ken.conversation(RecordInput(id: talk.id), as: .localOwner).session)
        let id = try #require(asked.questions.first?.id)
        await #expect(throws: Refusal.self) {
            try await ken.confirmLevel(LevelInput(question: id, level: 3), as: .localOwner)
        }
        let colleague = try #require(try await ken.store.read { db in try db.colleagues(asOf: .demonstration) }.first)
        _ = try await ken.confirmLevel(
            LevelInput(question: id, level: 3, reason: "it was about last week", by: colleague.person.name),
            as: .localOwner)
        let after = try #require(try await ken.conversation(RecordInput(id: talk.id), as: .localOwner).session)
        #expect(after.questions.first?.level == 3)
        #expect(after.questions.first?.setBecause == "it was about last week")
        #expect(after.questions.first?.lint?.level == 1)
    }

    @Test func `none is refused, and so is a level that is none`() async throws {
        let talk = try await talk()
        await #expect(throws: Refusal.self) {
            try await ken.recordQuestions(
                QuestionsInput(conversation: talk.id.description, questions: []), as: .localOwner)
        }
        await #expect(throws: Refusal.self) {
            try await ken.confirmLevel(LevelInput(conversation: talk.id.description, level: 9), as: .localOwner)
        }
    }

    @Test(
        arguments: [
            ("What broke? | 2 | The belt | twice", "What broke?", 2, "The belt | twice"),
            ("What broke?", "What broke?", nil, nil), ("What broke? | The belt", "What broke?", nil, "The belt"),
            ("What broke? || The belt", "What broke?", nil, "The belt"),
        ] as [(String, String, Int?, String?)])
    func `a line holds the question, how often it was followed up, and the answer`(
        _ line: String, _ text: String, _ count: Int?, _ answer: String?
    ) {
        #expect(QuestionsInput.Question(line: line) == .init(text, followUps: count, answer: answer))
    }
}

@Suite struct `The checker` {
    private let ken: Ken

    init() async throws { ken = try await DemonstrationWorld.shared().ken }

    @Test func `says the level of a question, its words at fault, and what to ask in its place`() async throws {
        let view = try await ken.lint(
            LintInput(
                texts: ["Wouldn't it help you if we added a brake?", "Tell me what gets in your way."],
                step: "verify that the axis is safe"), as: .localOwner)
        #expect(view.lines.map(\.level) == [1, 3])
        #expect(view.lines.first?.marks.contains { $0.code == "LEADING" && $0.words == "Wouldn't it" } == true)
        #expect(view.session?.level == 2)
        #expect(view.proposals.first == "Walk me through the last time you verified that the axis is safe.")
    }

    @Test func `knows our products in outcomes, and restates in plain words`() async throws {
        let view = try await ken.lint(
            LintInput(
                kind: .outcomes,
                texts: [
                    "Minimize the time it takes to commission FM-Core after wiring",
                    "Reduce the risk of losing position when the voltage drops",
                ]), as: .localOwner)
        #expect(view.lines.first?.marks.map(\.code) == ["E4"])
        #expect(view.lines.last?.restated == "Minimize the likelihood of losing position when the voltage drops")
        let jobs = try await ken.lint(LintInput(kind: .jobs, texts: ["buy our FM-Drive"]), as: .localOwner)
        #expect(jobs.lines.first?.marks.map(\.code).contains("product") == true)
    }

    @Test func `leaves other languages unread, and asks for a text`() async throws {
        let view = try await ken.lint(
            LintInput(texts: ["Wie oft steht die Maschine still?"]), as: .localOwner)
        #expect(view.lines.first?.isRead == false && view.lines.first?.level == nil)
        await #expect(throws: Refusal.self) { try await ken.lint(LintInput(texts: [" "]), as: .localOwner) }
    }

    @Test func `reads a file line by line, without headings and marks of lists`() {
        let text = "# Interview\n\n1. What broke?\n- How did you see it?\n  2) Why?\n> quoted\nWhen?"
        #expect(LintInput.lines(of: text) == ["What broke?", "How did you see it?", "Why?", "When?"])
    }
}
