import Foundation
import KenDomain
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `Forms` {
    private func form(_ text: String) throws -> Form { try Form(ByteBuffer(string: text)) }

    @Test func `are read as browsers send them`() throws {
        let form = try form("text=a+b%26c%0D%0Ad&keep=1&keep=2&empty=&bare")
        #expect(form["text"] == "a b&c\nd")
        #expect(form.all("keep") == ["1", "2"])
        #expect(form["empty"] == "")
        #expect(form["bare"] == "")
        #expect(form["missing"] == nil)
    }

    @Test(arguments: ["a=%", "a=%zz", "a=%ff"])
    func `refuse what is not encoded as it should be`(_ text: String) {
        #expect(throws: Refusal.self) { try form(text) }
    }

    @Test func `refuse bytes that are no text`() {
        #expect(throws: Refusal.self) { try Form(ByteBuffer(bytes: [0x61, 0x3D, 0xFF])) }
    }

    @Test func `refuse thousands of fields`() {
        #expect(throws: Refusal.self) { try form(String(repeating: "a=1&", count: Form.most + 1)) }
    }
}

@Suite struct `Files sent in a form` {
    private func parts(_ body: String, _ type: String? = "multipart/form-data; boundary=XX") throws -> [Multipart.File]
    {
        try Multipart(ByteBuffer(string: body.replacing("\n", with: "\r\n")), type: type).files
    }

    @Test func `keep their names and bytes`() throws {
        let files = try parts(
            "--XX\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\nContent-Type: text/csv\n\nid,name\n1,x\n"
                + "--XX\nContent-Disposition: form-data; name=\"files\"; filename=\"b.ics\"\n\nBEGIN\n--XX--\n")
        #expect(files.map(\.name) == ["a.csv", "b.ics"])
        #expect(files.map { String(decoding: $0.content, as: UTF8.self) } == ["id,name\r\n1,x", "BEGIN"])
    }

    @Test(arguments: ["../../etc/passwd", "C:\\\\x\\\\passwd", "/passwd", "...passwd"])
    func `cannot name a place outside their folder`(_ name: String) throws {
        let files = try parts("--XX\nContent-Disposition: form-data; name=\"f\"; filename=\"\(name)\"\n\nx\n--XX--\n")
        #expect(files.map(\.name) == ["passwd"])
    }

    @Test(arguments: [nil, "text/plain", "multipart/form-data", "multipart/form-data; boundary="])
    func `need a form that says where they end`(_ type: String?) {
        #expect(throws: Refusal.self) { try parts("--XX\n", type) }
    }

    @Test(arguments: ["", "--XX", "--XX--", "--XX\n\n--XX--", "--XX\nfilename=\"\n--XX--"])
    func `that are none are refused, not read past their end`(_ body: String) {
        #expect(throws: Refusal.self) { try parts(body) }
    }
}
