import KenDomain
import KenImport
import Testing

@Suite struct `Work from an issue tracker` {
    @Test func `Jira is known by its headers; points, days and requester are read`() throws {
        let reading = try Reading(fixture: "jira-issues.csv")
        #expect(reading.file.recognised.kind == .table("jira.issue"))
        #expect(reading.work.map(\.title).first == "Mute the brake, finally")
        #expect(reading.work.map(\.points) == [8, 3, 0, nil])
        #expect(reading.work.map(\.openedOn) == ["2025-11-03", "2025-11-17", "2025-11-18", "2025-11-19"].map(day))
        #expect(reading.work.map(\.doneOn) == ["2025-11-21", nil, "2025-12-01", "2025-11-20"].map { $0.flatMap(day) })
        #expect(reading.drafts.map(\.origin.externalID) == ["AX-11", "AX-12", "AX-13", "AX-14"])
    }

    @Test func `a requester goes before the reporter, by mail or by name as the file gives it`() throws {
        let requesters = try Reading(fixture: "jira-issues.csv").work.map(\.requester)
        #expect(requesters == [.mail("yara.lund@orrell.example"), nil, .name("Graham Pell"), nil])
        let reported = try Reading("Summary,Issue key,Issue Type,Reporter,Created\nx,A-1,Bug,Ines Ruiz,2025-11-03\n")
        #expect(reported.work.map(\.requester) == [.name("Ines Ruiz")])
        #expect(reported.drafts.first?.custom["Reporter"] == "Ines Ruiz")
    }

    @Test func `what has no title is left out whole, a size that is no number only as a cell`() throws {
        let skipped = try Reading(fixture: "jira-issues.csv").skipped
        #expect(skipped.map(\.line) == [5, 6])
        #expect(skipped.map(\.reason) == ["some is not a number of points.", "no title"])
        #expect(skipped.map(\.extent) == [.cell, .row])
    }

    @Test func `Linear writes its days in several forms; what was called off took no capacity`() throws {
        let reading = try Reading(fixture: "linear-issues.csv")
        #expect(reading.file.recognised.kind == .table("linear.issue"))
        #expect(reading.skipped.isEmpty)
        #expect(reading.work.map(\.points) == [5, 0, nil])
        #expect(reading.work.map(\.openedOn) == ["2025-11-06", "2025-11-07", "2025-11-08"].map(day))
        // Half past eleven at night in London is the next day in Oslo.
        #expect(reading.work.map(\.doneOn) == [day("2025-11-21"), nil, nil])
        #expect(
            reading.work.map(\.requester) == [
                .mail("ines.ruiz@fjellmark.example"), .mail("ines.ruiz@fjellmark.example"), nil,
            ])
    }

    private func day(_ text: String) -> Day? { Day(iso: text) }
}

extension Reading {
    fileprivate var work: [WorkItemDraft] {
        drafts.compactMap { if case .plan(.workItem(let draft)) = $0.content { draft } else { nil } }
    }
}
