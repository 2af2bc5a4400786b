import KenDomain
import KenImport
import Testing

/// Everything a reader gives for a text.
func read(_ text: String, chunk: Int = 262_144, limits: CSVLimits = CSVLimits()) throws -> (
    rows: [[String]], skipped: [SkippedRow]
) {
    try read(Array(text.utf8), chunk: chunk, limits: limits)
}

/// Everything a reader gives for some bytes.
func read(_ bytes: [UInt8], chunk: Int = 262_144, limits: CSVLimits = CSVLimits()) throws -> (
    rows: [[String]], skipped: [SkippedRow]
) {
    var reader = try CSVReader(ByteSource(bytes, chunk: chunk), limits: limits)
    var rows: [[String]] = []
    var skipped: [SkippedRow] = []
    while let item = try reader.next() {
        switch item {
        case .row(let row): rows.append(row.texts)
        case .skipped(let row): skipped.append(row)
        }
    }
    return (rows, skipped)
}

@Suite struct `Reading a table` {
    @Test(arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "\n\na,b\n\n1,2\n\n"])
    func `lines end with LF, CRLF or CR, and blank ones are passed over`(_ text: String) throws {
        let (rows, skipped) = try read(text)
        #expect(rows == [["a", "b"], ["1", "2"]])
        #expect(skipped.isEmpty)
    }

    @Test(arguments: ["a;b;c\n1,5;2;3", "a\tb\tc\n1,5\t2\t3", "sep=;\na;b;c\n1,5;2;3", "a,b,c\n\"1,5\",2,3"])
    func `the delimiter is found in the head`(_ text: String) throws {
        #expect(try read(text).rows == [["a", "b", "c"], ["1,5", "2", "3"]])
    }

    @Test func `a quoted field holds delimiters, quotes and line breaks`() throws {
        let (rows, _) = try read("a,b\n\"x, \"\"y\"\"\r\nz\",\"\"\n3,4")
        #expect(rows == [["a", "b"], ["x, \"y\"\r\nz", ""], ["3", "4"]])
    }

    @Test func `lines are counted through quoted breaks`() throws {
        var reader = try CSVReader(ByteSource("a,b\n\"x\ny\r\nz\",1\n2,3\n"))
        var lines: [Int] = []
        while case .row(let row) = try reader.next() { lines.append(row.line) }
        #expect(lines == [1, 2, 5])
    }

    @Test func `a quote inside an unquoted field is a letter`() throws {
        #expect(try read("a,b\n5\" pipe,x\n").rows.last == ["5\" pipe", "x"])
    }

    @Test func `a quote broken on line 3 is reported there and reading goes on`() throws {
        let (rows, skipped) = try read("id,name\n1,Anna\n2,\"Ben,x\n3,Cleo\n4,\"Dora, the\"\n5,Emil\n")
        #expect(rows == [["id", "name"], ["1", "Anna"], ["3", "Cleo"], ["4", "Dora, the"], ["5", "Emil"]])
        #expect(skipped.map(\.line) == [3])
        #expect(skipped.first?.text == "2,\"Ben,x")
        #expect(skipped.first?.reason.hasPrefix("A quote opens here") == true)
    }

    @Test func `a quote that never closes costs one line`() throws {
        let (rows, skipped) = try read("a,b\n1,\"open\n2,x\n3,y\n")
        #expect(rows == [["a", "b"], ["2", "x"], ["3", "y"]])
        #expect(skipped.map(\.line) == [2])
    }

    @Test func `words after a closing quote break the record`() throws {
        let (rows, skipped) = try read("a,b\n\"x\"y,1\n2,z\n")
        #expect(rows == [["a", "b"], ["2", "z"]])
        #expect(skipped.map(\.line) == [2])
    }

    @Test func `rows of another width are reported, empty fields at the end are not`() throws {
        let (rows, skipped) = try read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n")
        #expect(rows.count == 2)
        #expect(skipped.map(\.line) == [2, 3])
        #expect(
            skipped.first?.reason
                == "2 fields where the first line has 3: a delimiter, a quote or a line break is wrong.")
    }

    @Test func `a NUL byte refuses its row alone`() throws {
        let (rows, skipped) = try read(Array("a,b\n1,x\u{0}y\n2,z\n".utf8))
        #expect(rows == [["a", "b"], ["2", "z"]])
        #expect(skipped.map(\.line) == [2])
    }

    @Test func `a field and a record have limits, and the next line is read`() throws {
        let limits = CSVLimits(field: 20, record: 60, fields: 5)
        let long = String(repeating: "x", count: 21)
        let (rows, skipped) = try read("a,b\n\(long),1\n\"\(long)\",1\n1,2\n1,2,3,4,5,6\n3,4\n", limits: limits)
        #expect(rows == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(skipped.map(\.line) == [2, 3, 5])
    }

    @Test func `a line of 100 MB is refused with its number and never held`() throws {
        var sent = 0
        let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        let source = ByteSource {
            defer { sent += 1 }
            switch sent {
            case 0: return Array("id,name\n1,Anna\n2,".utf8)[...]
            case 1...100: return block[...]
            case 101: return Array("\n3,Cleo\n".utf8)[...]
            default: return nil
            }
        }
        var reader = try CSVReader(source)
        var rows: [[String]] = []
        var skipped: [SkippedRow] = []
        while let item = try reader.next() {
            switch item {
            case .row(let row): rows.append(row.texts)
            case .skipped(let row): skipped.append(row)
            }
        }
        #expect(rows == [["id", "name"], ["1", "Anna"], ["3", "Cleo"]])
        #expect(skipped.map(\.line) == [3])
        #expect((skipped.first?.text.utf8.count ?? 0) <= SkippedRow.textLimit + 3)
    }

    @Test func `an error of the source comes through`() throws {
        struct Torn: Error {}
        var sent = false
        let source = ByteSource {
            defer { sent = true }
            if sent { throw Torn() }
            return [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)[...]
        }
        #expect(throws: Torn.self) {
            var reader = try CSVReader(source)
            while try reader.next() != nil {}
        }
    }
}
