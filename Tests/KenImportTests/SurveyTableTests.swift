import KenDomain
import Testing

@testable import KenImport

@Suite struct `Tables of survey answers` {
    private let day0 = Day(20_600)

    private func read(_ text: String) throws -> [ImportedItem] {
        let file = try Importing.open(
            ByteSource(text), options: ImportOptions(day0: day0, asOf: day0, zone: "Europe/Oslo"))
        var items: [ImportedItem] = []
        while let item = try file.next() { items.append(item) }
        return items
    }

    private func responses(_ text: String) throws -> [SurveyResponseDraft] {
        try read(text).compactMap { item in
            guard case .draft(let draft) = item, case .need(.surveyResponse(let response)) = draft.content else {
                return nil
            }
            return response
        }
    }

    @Test(arguments: [
        "importance O1,satisfaction O1", "Importance: O1,Satisfaction: O1", "O1 (importance),O1 (satisfaction)",
        "O1 - Importance,O1 - Satisfaction", "importance_O1,satisfaction_O1", "O1 [Importance],O1 [Satisfaction]",
    ])
    func `are known by pairs of columns, however they are headed`(_ columns: String) throws {
        let file = try Recognition.recognise(head: Array("survey,respondent,date,\(columns)\n".utf8))
        #expect(file.name == "survey answers" && file.form == "a row for each respondent")
        let found = try responses("survey,respondent,date,\(columns)\nV1,R1,2026-03-02,5,2\n")
        #expect(found.first?.ratings == [.init(.source("ken.outcome", "O1"), importance: .five, satisfaction: .two)])
    }

    @Test(arguments: ["importance O1,satisfaction O2", "importance,weight", "outcome,importance O1,satisfaction O1"])
    func `are not seen where there is no pair, or two forms at once`(_ columns: String) throws {
        #expect(try Recognition.recognise(head: Array("survey,date,\(columns)\n".utf8)).name != "survey answers")
    }

    @Test func `hold the respondent, the day, how long it took, the group and the traps`() throws {
        let found = try responses(
            """
            survey,respondent,e-mail,label,segment,started,ended,trap 1,trap 2,comment,importance O1,satisfaction O1
            V1,R1,Ada@Loom.example,jobExecutor,fast ones,D-3 23:50,D-2 00:02,2,,'=long,5,n/a

            """)
        let response = try #require(found.first)
        #expect(response.survey == .source("ken.survey", "V1"))
        #expect(response.respondent == .mail("ada@loom.example"))
        #expect(response.screenedAs == .jobExecutor && response.segment == "fast ones")
        #expect(response.answeredOn == day0.adding(-2) && response.minutes == 12)
        #expect(response.trapAnswers == [.two, nil] && response.comment == "=long")
        #expect(response.ratings.first?.satisfaction == nil)
    }

    @Test(
        arguments: [
            ("4", Rating.four), ("4 - important", .four), ("5.0", .five), ("1)", .one), ("4.5", nil), ("6", nil),
            ("45", nil), ("very", nil),
        ] as [(String, Rating?)])
    func `take marks of 1 to 5 and nothing else`(_ cell: String, _ rating: Rating?) throws {
        let items = try read("survey,respondent,date,importance O1,satisfaction O1\nV1,R1,2026-03-02,\(cell),2\n")
        guard case .draft(let draft) = items.first, case .need(.surveyResponse(let response)) = draft.content else {
            guard case .skipped(let row) = items.first else { return #expect(Bool(false)) }
            #expect(rating == nil && row.reason.contains("no mark from 1 to 5") && row.field == "importance O1")
            return
        }
        #expect(response.ratings.first?.importance == rating && rating != nil)
    }

    @Test func `one row for each outcome becomes one answer, and its rows stand together`() throws {
        let head = "survey,respondent,date,outcome,importance,satisfaction\n"
        let rows = "V1,R1,2026-03-02,O1,5,1\nV1,R1,2026-03-02,O2,3,\nV1,R2,2026-03-02,O1,4,4\n"
        let found = try responses(head + rows)
        #expect(found.map(\.ratings.count) == [2, 1])
        let items = try read(head + rows + "V1,R1,2026-03-02,O2,3,3\n")
        #expect(
            items.contains { if case .skipped(let row) = $0 { row.reason.contains("stand together") } else { false } })
    }

    @Test func `without a survey they are left, with what to do`() throws {
        let items = try read("respondent,date,importance O1,satisfaction O1\nR1,2026-03-02,5,1\n")
        guard case .skipped(let row) = items.first else { return #expect(Bool(false)) }
        #expect(items.count == 1 && row.reason.contains("ken needs answers"))
    }

    @Test func `without a day, or with a label that is none, a row is left with every reason`() throws {
        let items = try read("survey,respondent,label,importance O1,satisfaction O1\nV1,R1,boss,5,9\n")
        let fields = items.compactMap { if case .skipped(let row) = $0 { row.field } else { nil } }
        #expect(fields == ["answered on"])
        let dated = try read("survey,respondent,date,label,importance O1,satisfaction O1\nV1,R1,2026-03-02,boss,5,9\n")
        let named = dated.compactMap { if case .skipped(let row) = $0 { row.field } else { nil } }
        #expect(named == ["label", "satisfaction O1"])
    }
}
