import KenDomain
import KenTestSupport
import Testing

@testable import KenStore
@testable import KenVerbs

@Suite struct `The records of the demonstration company` {
    @Test(arguments: RecordKind.allCases)
    func `kept as their forms show them are as they were`(_ kind: RecordKind) async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let list = try await ken.records(RecordListInput(kind: kind.rawValue), as: .localOwner)
        for row in list.rows.prefix(4) {
            let view = try await ken.record(RecordFormInput(kind: kind.rawValue, id: row.id), as: .localOwner)
            let cells = Dictionary(uniqueKeysWithValues: view.fields.map { ($0.column, $0.values) })
            let saved = try await ken.saveRecord(
                SaveRecordInput(kind: kind.rawValue, id: row.id, version: view.version, cells: cells), as: .localOwner)
            #expect(saved.act?.sentences == ["Nothing is different from what stood there."], "\(row.title)")
        }
    }
}
