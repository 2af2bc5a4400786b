import KenImport
import Testing

@Suite struct `Letters of a file` {
    private let text = "Name;Ort\nJürgen 👩🏽‍💻;Köln\n"
    private let expected = [["Name", "Ort"], ["Jürgen 👩🏽‍💻", "Köln"]]

    private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
        let mark: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        return mark
            + text.utf16.flatMap { unit -> [UInt8] in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return littleEndian ? [low, high] : [high, low]
            }
    }

    @Test(arguments: [1, 2, 3, 5, 262_144])
    func `UTF-8 with a mark, and UTF-16 in both orders, in pieces of any size`(_ chunk: Int) throws {
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(text.utf8), chunk: chunk).rows == expected)
        #expect(try read(utf16(text, littleEndian: true), chunk: chunk).rows == expected)
        #expect(try read(utf16(text, littleEndian: false), chunk: chunk).rows == expected)
    }

    @Test func `half a pair of UTF-16 becomes a sign of loss and no crash`() throws {
        let bytes = utf16("a,b\n", littleEndian: true) + [0x3D, 0xD8, 0x2C, 0x00, 0x31, 0x00, 0x0A]
        #expect(try read(bytes).rows.first == ["a", "b"])
    }

    @Test func `what is no UTF-8 is read as Windows-1252, cell by cell`() throws {
        let bytes = Array("name,city\nJ".utf8) + [0xFC] + Array("rgen,Köln".utf8) + Array("\nx,".utf8) + [0x80, 0x35]
        #expect(try read(bytes).rows == [["name", "city"], ["Jürgen", "Köln"], ["x", "€5"]])
    }

    @Test func `a guess of the letters is said`() throws {
        let options = ImportOptions.sample
        let guessed = try Importing.preview(ByteSource([0x4A, 0xFC, 0x72] + Array(",b\n1,2".utf8)), options: options)
        #expect(guessed.encoding == .windows1252)
        #expect(guessed.encoding.isGuess)
        #expect(try Importing.preview(ByteSource(text), options: options).encoding == .utf8)
    }

    @Test func `letters are composed on the way in`() throws {
        let (rows, _) = try read("name\nCafe\u{301}\n")
        #expect(Array(rows[1][0].utf8) == Array("Caf\u{E9}".utf8))
    }
}
