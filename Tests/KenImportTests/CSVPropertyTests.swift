import KenDomain
import KenImport
import Testing

/// Random tables from a seed.
struct TableMaker {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    /// A cell of letters that readers stumble over.
    mutating func cell() -> String {
        let letters = [
            "a", "B", "7", " ", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "=", "-", "+", "@", "'", "é", "ß", "東", "👩🏽‍💻",
            "",
        ]
        return (0..<number(below: 7)).map { _ in letters[number(below: letters.count)] }.joined()
    }

    /// A table of rows of one width.
    mutating func table() -> [[String]] {
        let width = 1 + number(below: 5)
        return (0...number(below: 8)).map { _ in (0..<width).map { _ in cell() } }
    }

    /// Bytes that need not be a table at all.
    mutating func noise() -> [UInt8] {
        let letters: [UInt8] = [0x61, 0x2C, 0x22, 0x0A, 0x0D, 0x3B, 0x31, 0x20, 0xC3, 0xA9, 0x00]
        return (0..<number(below: 200)).map { _ in letters[number(below: letters.count)] }
    }
}

@Suite struct `Properties of tables` {
    @Test(arguments: 1...300)
    func `what was written is read back exactly`(_ seed: UInt64) throws {
        var maker = TableMaker(seed: seed)
        let table = maker.table()
        let delimiter = Delimiter.allCases[maker.number(below: 3)]
        let text = CSVWriter.table(table.map { $0.map { .value($0) } }, delimiter: delimiter)
        var reader = try CSVReader(ByteSource(text), delimiter: delimiter)
        var rows: [[String]] = []
        while case .row(let row) = try reader.next() { rows.append(row.texts) }
        #expect(rows == table)
    }

    @Test(arguments: 1...300)
    func `a guard against formulas comes off again`(_ seed: UInt64) throws {
        var maker = TableMaker(seed: seed)
        for _ in 0..<20 {
            let cell = maker.cell()
            let guarded = FormulaGuard.guarded(cell)
            #expect(FormulaGuard.unguarded(guarded) == cell)
            #expect(!["=", "+", "-", "@", "\t", "\r"].contains { guarded.hasPrefix($0) })
        }
    }

    @Test(arguments: 1...200)
    func `the size of the pieces changes nothing`(_ seed: UInt64) throws {
        var maker = TableMaker(seed: seed)
        let noise = maker.noise()
        let whole = try read(noise)
        for chunk in [1, 2, 3, 7] {
            let pieces = try read(noise, chunk: chunk)
            #expect(pieces.rows == whole.rows)
            #expect(pieces.skipped == whole.skipped)
        }
    }

    @Test(arguments: 1...200)
    func `the size of the pieces changes nothing where limits are hit`(_ seed: UInt64) throws {
        var maker = TableMaker(seed: seed)
        let noise = maker.noise()
        let limits = CSVLimits(field: 12, record: 30, fields: 4)
        let whole = try read(noise, limits: limits)
        for chunk in [1, 2, 5] {
            let pieces = try read(noise, chunk: chunk, limits: limits)
            #expect(pieces.rows == whole.rows)
            #expect(pieces.skipped == whole.skipped)
        }
    }

    @Test(arguments: 1...200)
    func `nothing is lost in silence: every line is in a row or in a report, or blank`(_ seed: UInt64) throws {
        var maker = TableMaker(seed: seed)
        var lines = ["id,name"]
        let broken = maker.number(below: 9)
        for line in 0..<10 { lines.append(line == broken ? "\(line),\"Ben" : "\(line),Anna") }
        let (rows, skipped) = try read(lines.joined(separator: "\n"))
        #expect(rows.count == 10)
        #expect(skipped.map(\.line) == [broken + 2])
    }
}
