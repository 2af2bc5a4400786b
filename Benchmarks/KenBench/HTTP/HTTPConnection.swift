import Foundation

/// One kept-alive connection to a server on this machine, one request at a time.
final class HTTPConnection {
    private let socket: Socket
    private let host: String

    /// Connects.
    init(port: UInt16) throws {
        socket = try Socket(port: port)
        host = "127.0.0.1:\(port)"
    }

    /// Asks for a path.
    /// - Parameters:
    ///   - keepsBody: whether the body is wanted; it is read to its end either way.
    ///   - isPacked: whether it may come packed by gzip.
    func get(_ path: String, cookie: String?, keepsBody: Bool = true, isPacked: Bool = false) throws -> HTTPAnswer {
        let packing = isPacked ? "Accept-Encoding: gzip\r\n" : ""
        let session = cookie.map { "Cookie: \($0)\r\n" } ?? ""
        try socket.send(
            Array("GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(session)\(packing)Accept: text/html\r\n\r\n".utf8))
        var answer = try head()
        let body = try readBody(of: answer, keepsBody: keepsBody)
        answer.body = body.bytes
        answer.length = body.length
        return answer
    }

    private func head() throws -> HTTPAnswer {
        let first = try text()
        let words = first.split(separator: " ")
        guard words.count > 1, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
            throw Failure("the server answers “\(first.prefix(80))”")
        }
        var answer = HTTPAnswer(status: status)
        while case let line = try text(), !line.isEmpty {
            guard let colon = line.firstIndex(of: ":") else { throw Failure("a head without a colon") }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            answer.head[line[..<colon].lowercased(), default: []].append(String(value))
        }
        return answer
    }

    private func readBody(of answer: HTTPAnswer, keepsBody: Bool) throws -> (bytes: [UInt8], length: Int) {
        var bytes: [UInt8] = []
        var length = 0
        func take(_ count: Int) throws {
            length += count
            try socket.read(count) { if keepsBody { bytes.append(contentsOf: $0) } }
        }
        if answer.head["transfer-encoding"]?.first == "chunked" {
            while let size = Int(try text().prefix { $0 != ";" }, radix: 16), size > 0 {
                try take(size)
                _ = try text()
            }
            _ = try text()
        } else if let count = answer.head["content-length"]?.first.flatMap({ Int($0) }) {
            try take(count)
        }
        return (bytes, length)
    }

    private func text() throws -> String {
        var line = try socket.line()
        if line.last == 13 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
