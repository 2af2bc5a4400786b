import Foundation
import Testing

@testable import KenWeb

@Suite struct `Assets in the binary` {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets")

    @Test(arguments: Asset.all.map(\.name))
    func `are the files that people edit, without their indentation and remarks`(_ name: String) throws {
        let asset = try #require(Asset.named(name))
        let file = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let lines = file.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let packed = lines.filter { !$0.isEmpty && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }.map { $0 + "\n" }
            .joined()
        #expect(asset.text.description == packed, "run script/assets")
    }

    @Test func `change their address with their content`() {
        for asset in Asset.all { #expect(asset.address.contains(asset.digest.prefix(12))) }
    }
}
