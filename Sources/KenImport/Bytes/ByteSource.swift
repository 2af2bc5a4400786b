/// The bytes of one file, pulled piece by piece, so that a file of any size is read in constant memory.
///
/// KenImport opens no file: whoever holds the bytes hands them in here.
public struct ByteSource {
    private let pull: () throws -> ArraySlice<UInt8>?

    /// Bytes from a closure, which gives nil at the end and may throw when reading fails.
    public init(_ pull: @escaping () throws -> ArraySlice<UInt8>?) { self.pull = pull }

    /// Bytes already in memory.
    /// - Parameter chunk: how many are handed out at a time, 1 or more.
    public init(_ bytes: [UInt8], chunk: Int = 262_144) {
        var rest = bytes[...]
        let size = max(1, chunk)
        self.init {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(size) }
            return rest.prefix(size)
        }
    }

    /// The bytes of a text, in UTF-8.
    public init(_ text: String, chunk: Int = 262_144) { self.init(Array(text.utf8), chunk: chunk) }

    /// The next bytes, at least one; nil at the end.
    public func next() throws -> ArraySlice<UInt8>? {
        while let bytes = try pull() {
            if !bytes.isEmpty { return bytes }
        }
        return nil
    }
}
