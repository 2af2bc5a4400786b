import Foundation
import Testing

@testable import KenDomain

@Suite struct `Ids of records` {
    @Test func `are written as base64url without padding, and read back`() {
        for id in (0..<200).map({ _ in Person.ID(UUID()) }) + [Person.ID(UUID(uuid: Self.highest))] {
            let base64 = Data(id.bytes).base64EncodedString()
                .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
            #expect(id.description == base64)
            #expect(Person.ID(base64) == id)
        }
    }

    @Test func `order as their bytes do`() {
        let ids = (0..<100).map { _ in Person.ID(UUID()) }
        #expect(ids.sorted().map(\.bytes) == ids.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: ["", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAAAAAAB", "AAAAAAAAAA AAAAAAAAAAA"])
    func `are nothing else`(_ text: String) {
        #expect(Person.ID(text) == nil)
    }

    private static let highest: uuid_t = (
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255
    )
}
