/// The text of a file as UTF-8 bytes, without a byte order mark, with its head at hand before it is read.
struct TextSource {
    /// How the file writes its letters.
    let encoding: TextEncoding
    /// The first bytes, up to ``headSize``, for recognising and sampling.
    let head: [UInt8]
    /// Whether ``head`` is the whole file.
    let headIsAll: Bool

    private let source: ByteSource
    private var transcoder: UTF16Transcoder?
    private var waiting: ArraySlice<UInt8>?

    /// How much of a file is looked at before reading: 256 KiB.
    static let headSize = 262_144

    /// Reads the head of a file.
    init(_ source: ByteSource) throws {
        self.source = source
        var raw: [UInt8] = []
        var ended = false
        while raw.count < Self.headSize, !ended {
            if let bytes = try source.next() { raw.append(contentsOf: bytes) } else { ended = true }
        }
        let (encoding, mark) = TextEncoding.recognise(raw.prefix(Self.headSize))
        self.encoding = encoding
        switch encoding {
        case .utf8, .windows1252: transcoder = nil
        case .utf16LittleEndian: transcoder = UTF16Transcoder(littleEndian: true)
        case .utf16BigEndian: transcoder = UTF16Transcoder(littleEndian: false)
        }
        var text = transcoder?.transcode(raw[mark...]) ?? Array(raw[mark...])
        if ended { text += transcoder?.finish() ?? [] }
        head = text
        headIsAll = ended
        waiting = text[...]
    }

    /// The next bytes of UTF-8, the head first; nil at the end.
    mutating func next() throws -> ArraySlice<UInt8>? {
        if let bytes = waiting {
            waiting = nil
            if !bytes.isEmpty { return bytes }
        }
        guard !headIsAll else { return nil }
        while let bytes = try source.next() {
            let text = transcoder?.transcode(bytes)[...] ?? bytes
            if !text.isEmpty { return text }
        }
        let rest = transcoder?.finish() ?? []
        return rest.isEmpty ? nil : rest[...]
    }
}
