import Foundation
import HTTPTypes
import KenTestSupport
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `A page on its way` {
    @Test func `is packed so that another program unpacks the same page, at less than a third`() throws {
        let page = RadarPage.sample.html.markup
        let packed = Packing.gzip.pack(RadarPage.sample)
        #expect(packed.bytes.readableBytes * 3 < page.utf8.count)
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-page-\(UUID().uuidString).gz")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(packed.bytes.readableBytesView).write(to: file)
        #expect(try Child.run("gzip", ["-dc", file.path]).output == page)
    }

    @Test(arguments: [
        ("gzip", true), ("br, GZIP;q=0.5", true), ("gzip;q=0", false), ("gzip; q=0.0", false), ("br", false),
        ("", false),
    ])
    func `is packed only for who says that they can unpack it`(accepted: String, isPacked: Bool) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("/", .one("Accept-Encoding", accepted))
            #expect(answer.status == .ok)
            #expect(answer.field("Content-Encoding") == (isPacked ? "gzip" : nil))
            #expect(answer.field("Vary") == "Accept-Encoding")
        }
    }

    @Test func `goes as it is when packing would gain nothing`() {
        let packed = Packing.gzip.pack(ByteBuffer(string: "short"))
        #expect(String(buffer: packed.bytes) == "short")
        #expect(packed.headers[.contentEncoding] == nil)
    }

    @Test func `brings style and script packed as well`() async throws {
        try await Visitor.read { visitor in
            let style = try await visitor.get(Asset.style.address, .one("Accept-Encoding", "gzip, deflate"))
            #expect(style.field("Content-Encoding") == "gzip")
        }
    }
}
