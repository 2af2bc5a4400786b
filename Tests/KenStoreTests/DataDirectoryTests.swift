import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `The data directory` {
    @Test func `a second process is told which one has it open`() async throws {
        let store = try await Engine.sqlite.fresh()
        let refusal = await #expect(throws: Refusal.self) { try await Engine.open(store.directory) }
        #expect(refusal?.description.contains("process \(ProcessInfo.processInfo.processIdentifier).") == true)
        try store.close()
        let again = try await Engine.open(store.directory)
        try again.close()
    }

    @Test func `only its owner may look in`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set("a", to: "b") }
        #expect(mode(store.directory.path) == 0o700)
        for file in try FileManager.default.contentsOfDirectory(atPath: store.directory.path) {
            #expect(mode(store.directory.path + "/" + file) == 0o600, "\(file)")
        }
    }

    @Test func `a place that cannot be written is refused in words`() async throws {
        let directory = Engine.temporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.path, withIntermediateDirectories: true)
        let file = directory.path + "/file"
        #expect(FileManager.default.createFile(atPath: file, contents: nil))
        let refusal = await #expect(throws: Refusal.self) { try await Engine.open(DataDirectory(file)) }
        #expect(refusal?.description.contains("Ken cannot create \(file): not a directory.") == true)
    }

    @Test func `a folder without write rights is refused in words`() async throws {
        guard getuid() != 0 else { return }
        let directory = Engine.temporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
        let refusal = await #expect(throws: Refusal.self) { try await Engine.open(directory) }
        #expect(refusal?.description.contains("permission denied") == true)
    }

    private func mode(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
    }
}
