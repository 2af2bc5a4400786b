import CZLib
import HTTPTypes
import Hummingbird
import NIOCore

/// How the bytes of an answer travel: as they are, or packed by gzip for a client that says it can unpack them.
enum Packing: Hashable, Sendable {
    case plain, gzip

    /// What the client of a request takes.
    init(_ request: Request) {
        let codings = request.headers[values: .acceptEncoding].joined(separator: ",").split(separator: ",")
        self = codings.contains(where: Self.isGzip) ? .gzip : .plain
    }

    /// The bytes as they travel, with the headers that say so; bytes too few to gain from it go out as they are.
    ///
    /// Linear in the bytes: about 1 ms for 100 KB.
    func pack(_ bytes: ByteBuffer) -> Packed {
        guard self == .gzip, bytes.readableBytes >= 1024, let packed = bytes.gzipped() else {
            return Packed(bytes: bytes, headers: [.vary: "Accept-Encoding"])
        }
        return Packed(bytes: packed, headers: [.vary: "Accept-Encoding", .contentEncoding: "gzip"])
    }

    /// A page's markup as it travels.
    func pack(_ page: any Markup) -> Packed { pack(ByteBuffer(string: page.html.markup)) }

    /// Whether a coding names gzip and does not refuse it by a weight of 0.
    private static func isGzip(_ coding: Substring) -> Bool {
        let parts = coding.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
        guard parts.first == "gzip" else { return false }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
        return weight != 0
    }
}

/// Bytes as they travel.
struct Packed: Sendable {
    var bytes: ByteBuffer
    /// What says how they are packed.
    var headers: HTTPFields
}

extension ByteBuffer {
    /// The bytes as one gzip member (RFC 1952), packed quickly rather than small; nil when zlib has no memory for it.
    fileprivate func gzipped() -> ByteBuffer? {
        var stream = z_stream()
        let gzip = MAX_WBITS + 16
        let begun = deflateInit2_(
            &stream, 2, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard begun == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, uLong(readableBytes)))
        var packed = ByteBufferAllocator().buffer(capacity: room)
        let end = withUnsafeReadableBytes { source in
            packed.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { target in
                stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: Bytef.self).baseAddress)
                stream.avail_in = uInt(source.count)
                stream.next_out = target.bindMemory(to: Bytef.self).baseAddress
                stream.avail_out = uInt(target.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return end > 0 ? packed : nil
    }
}
