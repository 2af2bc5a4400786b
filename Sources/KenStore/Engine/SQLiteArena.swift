/// One block of memory that holds the texts and bytes of a row while SQLite reads them.
final class SQLiteArena {
    private var block = UnsafeMutableRawBufferPointer.allocate(byteCount: 512, alignment: 8)
    private var used = 0

    deinit { block.deallocate() }

    /// Forgets the last row and makes room for the next, so that nothing moves while it is bound.
    func prepare(for values: [SQLValue]) {
        used = 0
        let needed = values.reduce(1) { $0 + Self.size(of: $1) }
        if needed > block.count {
            block.deallocate()
            block = .allocate(byteCount: needed * 2, alignment: 8)
        }
    }

    /// Copies a text and returns where it lies.
    func keep(_ text: String) -> UnsafeRawBufferPointer {
        var text = text
        return text.withUTF8 { keep(UnsafeRawBufferPointer($0)) }
    }

    /// Copies bytes and returns where they lie; never at address nil, which SQLite would take for NULL.
    func keep(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let place = UnsafeMutableRawBufferPointer(rebasing: block[used..<used + bytes.count])
        place.copyMemory(from: bytes)
        used += bytes.count
        return UnsafeRawBufferPointer(place)
    }

    private static func size(of value: SQLValue) -> Int {
        switch value {
        case .null, .int, .double: 0
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        case .uuid: 16
        }
    }
}
