import Foundation

/// A connected stream socket with a buffer for what was read too far.
final class Socket {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private var unread = 0..<0

    /// Connects to a port of this machine.
    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        try connect(to: &address)
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Connects to a Unix socket.
    init(path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw Failure("the path \(path) is too long for a socket") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        try connect(to: &address)
    }

    deinit { close(descriptor) }

    private func connect<Address>(to address: inout Address) throws {
        let code = withUnsafeBytes(of: &address) { bytes -> Int32 in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
            return Foundation.connect(descriptor, start, socklen_t(bytes.count))
        }
        guard code == 0 else { throw Failure("cannot connect: \(String(cString: strerror(errno)))") }
    }

    /// Sends everything.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure("the other side hung up") }
            sent += count
        }
    }

    /// Bytes up to and without a line feed.
    func line() throws -> [UInt8] {
        var line: [UInt8] = []
        while true {
            if unread.isEmpty { try fill() }
            if let end = buffer[unread].firstIndex(of: 10) {
                line.append(contentsOf: buffer[unread.lowerBound..<end])
                unread = end + 1..<unread.upperBound
                return line
            }
            line.append(contentsOf: buffer[unread])
            unread = 0..<0
        }
    }

    /// Exactly so many bytes, handed over in pieces.
    func read(_ count: Int, each: (ArraySlice<UInt8>) -> Void) throws {
        var left = count
        while left > 0 {
            if unread.isEmpty { try fill() }
            let piece = unread.prefix(left)
            each(buffer[piece])
            left -= piece.count
            unread = piece.upperBound..<unread.upperBound
        }
    }

    private func fill() throws {
        let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { throw Failure("the other side hung up") }
        unread = 0..<count
    }
}
