import Foundation
import KenDomain
import KenStore
import KenTestSupport

@testable import KenVerbs

/// Asks everything that can be asked of a company, as one caller; an operation that is not listed fails a test.
struct Crawl: Sendable {
    typealias Ask = @Sendable (Crawl) async throws -> [String]

    let ken: Ken
    let caller: Caller
    /// Names of the accounts to look at.
    let accounts: [String]
    let talks: [Interaction.ID]
    let people: [Person.ID]
    let surveys: [String]

    init(_ ken: Ken, as caller: Caller) async throws {
        self.ken = ken
        self.caller = caller
        (accounts, talks, people, surveys) = try await ken.store.read { db in
            let organisations = try db.all(Organisation.self).filter { $0.kind.value != .ownCompany }
            return (
                organisations.map(\.id.description), try db.all(Interaction.self).map(\.id),
                try db.all(Person.self).map(\.id), try db.all(Survey.self).map(\.id.description)
            )
        }
    }

    init(_ company: GuardedCompany, as caller: Caller) async throws { try await self.init(company.ken, as: caller) }

    /// Every answer with its name; what the caller has no right to is refused and answers nothing.
    func answers() async throws -> [(name: String, text: String)] {
        var answers: [(name: String, text: String)] = []
        for (name, ask) in Self.operations.merging(Self.verbs, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key })
        {
            do {
                answers += try await ask(self).map { (name, $0) }
            } catch Refusal.forbidden {
                continue
            }
        }
        return answers
    }

    /// One operation on one input, as it goes over the wire.
    private func wire<Input, Output>(_ operation: KenVerbs.Operation<Input, Output>, _ input: Input) async throws
        -> String
    {
        let json = try JSONEncoder.wire.encode(input)
        return String(decoding: try await operation.perform(ken, json: json, as: caller), as: UTF8.self)
    }

    private func ids<R: StoredRecord>(_ type: R.Type) async throws -> [String?] {
        try await ken.store.read { db in try db.all(R.self).map(\.id.description) }
    }

    private func each(_ ask: (AccountInput) async throws -> String) async throws -> [String] {
        var texts: [String] = []
        for account in accounts { texts.append(try await ask(AccountInput(account: account))) }
        return texts
    }

    /// What is read over all accounts.
    private static let overall: [String: Ask] = [
        "radar": { crawl in
            let view = try await Operations.radar.perform(crawl.ken, AsOfInput(), as: crawl.caller)
            return [try await crawl.wire(Operations.radar, AsOfInput()), view.markdown]
        },
        "next": { crawl in [try await crawl.wire(Operations.next, AsOfInput())] },
        "attention": { crawl in [try await crawl.wire(Operations.attention, AsOfInput())] },
        "outlook": { crawl in [try await crawl.wire(Operations.outlook, OutlookInput())] },
        "metrics": { crawl in [try await crawl.wire(Operations.metrics, AsOfInput())] },
        "mirror": { crawl in [try await crawl.wire(Operations.mirror, MirrorInput())] },
        "bets": { crawl in [try await crawl.wire(Operations.bets, AsOfInput())] },
        "disclosures": { crawl in [try await crawl.wire(Operations.disclosures, AsOfInput())] },
        "feedback": { crawl in
            var texts: [String] = []
            for queue in FeedbackQueue.allCases {
                texts.append(try await crawl.wire(Operations.feedback, FeedbackInput(queue: queue)))
            }
            return texts
        },
        "feedback-item": { crawl in
            var texts: [String] = []
            for item in try await crawl.ken.store.read({ db in try db.all(FeedbackItem.self) }) {
                // What may not be read is not there.
                do {
                    texts.append(try await crawl.wire(Operations.feedbackItem, RecordInput(id: item.id)))
                } catch Refusal
                    .notFound
                { continue }
            }
            return texts
        },
        "theme": { crawl in
            var texts: [String] = []
            for theme in try await crawl.ken.store.read({ db in try db.all(Theme.self) }) {
                let input = ThemeInput(theme: theme.id.description)
                // A theme that may not be read is not there.
                do { texts.append(try await crawl.wire(Operations.theme, input)) } catch Refusal.notFound { continue }
            }
            return texts
        },
        "search": { crawl in
            var texts: [String] = []
            for words in ["quagga", "dust", "quagga*", "shed dust", "lots"] {
                for order in SearchInput.Order.allCases {
                    // The words asked for come back with the answer and are no leak.
                    let view = try await Operations.search.perform(
                        crawl.ken, SearchInput(words: words, order: order), as: crawl.caller)
                    texts.append(try view.hits.wire)
                }
            }
            return texts
        },
        "record-kinds": { crawl in [try await crawl.wire(Operations.recordKinds, RecordKindsInput())] },
        "records": { crawl in
            var texts: [String] = []
            for kind in RecordKind.allCases {
                texts.append(try await crawl.wire(Operations.records, RecordListInput(kind: kind.rawValue)))
            }
            return texts
        },
        "record": { crawl in
            var texts: [String] = []
            for kind in RecordKind.allCases {
                for id in try await crawl.ids(kind.type) + [nil] {
                    let input = RecordFormInput(kind: kind.rawValue, id: id)
                    do { texts.append(try await crawl.wire(Operations.record, input)) } catch Refusal.forbidden {
                        continue
                    }
                }
            }
            return texts
        },
        "go": { crawl in
            var texts: [String] = []
            for words in ["quagga", "quagga one", "shed", "pain of larkspur", "what hurts quagga"] {
                // The words asked for come back with the answer and are no leak.
                var view = try await Operations.go.perform(crawl.ken, PaletteInput(words: words), as: crawl.caller)
                view.words = ""
                view.answer?.asked = nil
                texts.append(try view.wire)
            }
            return texts
        },
        "policy": { crawl in [try await crawl.wire(Operations.policy, AsOfInput())] },
        "touchpoints": { crawl in [try await crawl.wire(Operations.touchpoints, AsOfInput())] },
        "co-creation": { crawl in [try await crawl.wire(Operations.coCreation, AsOfInput())] },
        "promises": { crawl in [try await crawl.wire(Operations.promises, AsOfInput())] },
        "warnings": { crawl in [try await crawl.wire(Operations.warnings, WarningsInput())] },
        "needs": { crawl in
            var texts: [String] = []
            for survey in [nil] + crawl.surveys {
                let input = NeedsInput(survey: survey)
                // A survey that the caller may not read is there for nobody but its circle.
                do { texts.append(try await crawl.wire(Operations.needs, input)) } catch Refusal.invalid { continue }
            }
            return texts
        },
        "need": { crawl in
            // A company without a job has no need to hand over.
            do {
                let view = try await Operations.need.perform(crawl.ken, NeedInput(), as: crawl.caller)
                return [try await crawl.wire(Operations.need, NeedInput()), view.markdown]
            } catch Refusal.notFound { return [] }
        },
        "research": { crawl in [try await crawl.wire(Operations.research, AsOfInput())] },
        "lint": { crawl in [try await crawl.wire(Operations.lint, LintInput(texts: ["What happened?"], step: "stop"))]
        },
        "sensitivity": { crawl in
            [try await crawl.wire(Operations.sensitivity, SensitivityInput(starts: true, waits: true))]
        },
    ]

    /// What is read of one account.
    private static let single: [String: Ask] = [
        "account": { crawl in try await crawl.each { try await crawl.wire(Operations.account, $0) } },
        "brief": { crawl in try await crawl.each { try await crawl.wire(Operations.brief, $0) } },
        "brief-file": { crawl in
            try await crawl.each { input in
                let markdown = try await crawl.wire(
                    Operations.briefFile, BriefFileInput(account: input.account, isCalendar: false))
                // An account without a meeting to come has no calendar.
                do {
                    let file = BriefFileInput(account: input.account, isCalendar: true)
                    return markdown + (try await crawl.wire(Operations.briefFile, file))
                } catch Refusal.notFound { return markdown }
            }
        },
        "plan": { crawl in
            try await crawl.each { input in
                // An account without a meeting to come has no plan.
                do { return try await crawl.wire(Operations.plan, input) } catch Refusal.notFound { return "" }
            }
        },
        "money": { crawl in try await crawl.each { try await crawl.wire(Operations.money, $0) } },
        "account-needs": { crawl in try await crawl.each { try await crawl.wire(Operations.accountNeeds, $0) } },
        "account-changes": { crawl in try await crawl.each { try await crawl.wire(Operations.accountChanges, $0) } },
        "ask": { crawl in try await crawl.each { try await crawl.wire(Operations.ask, $0) } },
        "handover": { crawl in
            try await crawl.each { input in
                let input = HandoverInput(account: input.account)
                let view = try await Operations.handover.perform(crawl.ken, input, as: crawl.caller)
                return try await crawl.wire(Operations.handover, input) + view.markdown
            }
        },
    ]

    /// Acts answer with what their caller has just written and with the id to take it back; what they made is read by
    /// the others.
    static let acts: Set<String> = [
        "record-bet", "rest-bet", "decide-bet", "assume", "strike", "disclose", "request-access", "answer-access",
        "settle-promise", "answer-pain",
        "plan-meeting", "take-step", "review-plan", "follow-through", "expect", "undo-act", "call", "call-change",
        "record-wave", "record-costs", "record-renewal", "agree-reference", "change-reference", "answer-poll",
        "settle-definition", "assess", "record-review", "tap-review",
        "define-job", "add-step", "keep-outcome", "bring-answers", "record-questions", "confirm-level",
        "preview-merge", "merge", "preview-policy", "save-record", "change-records", "remove-record",
        "correct-theme", "edit-theme", "merge-themes", "tell-back", "take-feedback", "change-policy", "keep-view",
        "change-view", "erase",
    ]

    /// What changes something, or looks at the whole data directory.
    private static let deeds: [String: Ask] = [
        "log": { crawl in
            try await crawl.each { input in
                let text = "---\naccount: \(input.account)\n---\npain: dust\nQ205: dust"
                return try await crawl.wire(Operations.log, NoteInput(text: text, keeps: false))
            }
        },
        "snooze": { crawl in
            let lines = try await crawl.ken.warnings(WarningsInput(), as: crawl.caller).lines
            var texts: [String] = []
            for line in lines {
                let account = line.subject.organisation?.description
                for until in [crawl.ken.today().adding(9), nil] {
                    let input = SnoozeInput(
                        code: line.subject.code, account: account, detail: line.subject.detail, until: until,
                        reason: "later")
                    texts.append(try await crawl.wire(Operations.snooze, input))
                }
            }
            return texts
        },
        "import": { crawl in [try await crawl.wire(Operations.importFiles, ImportInput(paths: [], isPreview: true))] },
        "imports": { crawl in [try await crawl.wire(Operations.imports, AsOfInput())] },
        "refused": { crawl in
            var texts: [String] = []
            for run in try await crawl.ken.imports(as: crawl.caller) {
                for file in run.refusedFiles {
                    let input = RefusedInput(importID: run.id, file: file)
                    texts.append(try await crawl.wire(Operations.refusedRows, input))
                }
            }
            return texts
        },
        "undo": { crawl in
            // Taking back an import that changed nothing else: what came in just before.
            let folder = FileManager.default.temporaryDirectory.appending(path: "ken-undo-\(UUID().uuidString).csv")
            let row = "ken:organisation,name,kind,learned_on\nUNDO,Undone Ltd,other,D-1\n"
            try Data(row.utf8).write(to: folder)
            try crawl.caller.require(.importFiles)
            let view = try await crawl.ken.importFiles(
                ImportInput(paths: [folder.path], day0: crawl.ken.today()), as: .localOwner)
            let input = UndoInput(importID: view.importID ?? "")
            return [try await crawl.wire(Operations.undoImport, input)]
        },
        "export": { crawl in
            let folder = FileManager.default.temporaryDirectory.appending(path: "ken-crawl-\(UUID().uuidString)")
            let answer = try await crawl.wire(Operations.export, ExportInput(folder: folder.path))
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return try [answer]
                + names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        },
        "doctor": { crawl in [try await crawl.wire(Operations.doctor, AsOfInput())] },
        "audit": { crawl in
            var texts: [String] = []
            var page: String?
            repeat {
                let view = try await Operations.audit.perform(crawl.ken, AuditInput(page: page), as: crawl.caller)
                texts.append(try view.wire)
                page = view.nextPage
            } while page != nil
            return texts
        },
        "person-file": { crawl in
            var texts: [String] = []
            for person in try await crawl.ken.store.read({ try $0.all(Person.self) }) {
                let input = PersonFileInput(person: person.id.description)
                let file = try await Operations.personFile.perform(crawl.ken, input, as: crawl.caller)
                texts.append(try file.wire + file.markdown)
            }
            return texts
        },
        "preview-erasure": { crawl in
            var texts: [String] = []
            for person in try await crawl.ken.store.read({ try $0.all(Person.self) }) {
                let input = EraseInput(person: person.id.description)
                texts.append(try await crawl.wire(Operations.previewErasure, input))
            }
            return texts
        },
        "back-up": { crawl in [try await crawl.wire(Operations.backUp, AsOfInput())] },
        "backups": { crawl in [try await crawl.wire(Operations.backups, AsOfInput())] },
        "recompute": { crawl in [try await crawl.wire(Operations.recompute, AsOfInput())] },
    ]

    /// Every operation by name.
    static let operations = overall.merging(single) { $1 }.merging(deeds) { $1 }

    /// What pages ask beside the operations.
    static let verbs: [String: Ask] = [
        "house": { crawl in [try await crawl.ken.house(asOf: nil).wire] },
        "conversations": { crawl in [try await crawl.ken.conversations(AsOfInput(), as: crawl.caller).wire] },
        "calendar": { crawl in [try await crawl.ken.calendar(as: crawl.caller) { "\($0)" }] },
        "lists": { crawl in
            let (ken, caller) = (crawl.ken, crawl.caller)
            var tables = [
                try await ken.accountsTable(AsOfInput(), as: caller),
                try await ken.promisesTable(AsOfInput(), as: caller),
                try await ken.conversationsTable(AsOfInput(), as: caller),
                try await ken.betsTable(AsOfInput(), as: caller),
                try await ken.disclosuresTable(AsOfInput(), as: caller),
                try await ken.warningsTable(WarningsInput(), as: caller),
                try await ken.outcomesTable(NeedsInput(), as: caller),
            ]
            for queue in FeedbackQueue.allCases {
                tables.append(try await ken.feedbackTable(FeedbackInput(queue: queue), as: caller))
            }
            for account in crawl.accounts {
                tables.append(try await ken.peopleTable(AccountInput(account: account), as: caller))
            }
            return try tables.flatMap { [$0.csv, String(decoding: try $0.json, as: UTF8.self)] }
        },
        "conversation": { crawl in
            var texts: [String] = []
            for id in crawl.talks {
                texts.append(try await crawl.ken.conversation(RecordInput(id: id), as: crawl.caller).wire)
                texts.append(try await crawl.ken.brief(RecordInput(id: id), as: crawl.caller).wire)
            }
            return texts
        },
        "person": { crawl in
            var texts: [String] = []
            for id in crawl.people {
                texts.append(try await crawl.ken.person(RecordInput(id: id), as: crawl.caller).wire)
            }
            return texts
        },
    ]
}
