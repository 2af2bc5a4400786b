import Foundation
import HTTPTypes
import KenDomain
import NIOCore

/// The parts of a form sent as `multipart/form-data` (RFC 7578): files with their names, and plain fields.
struct Multipart {
    /// A file as it was sent.
    struct File {
        /// Its last path component, without anything a file system could stumble over.
        var name: String
        var content: ByteBufferView
    }

    private(set) var files: [File] = []

    /// At most so many parts are read.
    static let most = 200

    /// - Throws: ``Refusal/invalid(_:)`` for what is not such a form, ``Refusal/tooMany(_:)`` for too many parts.
    init(_ body: ByteBuffer, type: String?) throws(Refusal) {
        guard let boundary = Multipart.boundary(of: type) else {
            throw .invalid([Problem(field: "files", "Choose files first.")])
        }
        let mark = Array("--\(boundary)".utf8)
        let bytes = body.readableBytesView
        var place = bytes.firstRange(of: mark)
        while let start = place {
            guard files.count < Multipart.most else {
                throw .tooMany("At most \(Multipart.most) files are taken at once.")
            }
            let rest = bytes[start.upperBound...]
            guard let end = rest.firstRange(of: [13, 10] + mark) else { break }
            if let file = Multipart.file(in: rest[..<end.lowerBound]) { files.append(file) }
            place = (end.lowerBound + 2)..<end.upperBound
        }
        guard !files.isEmpty else { throw .invalid([Problem(field: "files", "Choose files first.")]) }
    }

    private static func boundary(of type: String?) -> String? {
        guard let type, type.lowercased().hasPrefix("multipart/form-data"),
            let parameter = type.split(separator: ";").map({ $0.trimmingCharacters(in: .whitespaces) })
                .first(where: { $0.lowercased().hasPrefix("boundary=") })
        else { return nil }
        let value = parameter.dropFirst("boundary=".count).trimmingCharacters(in: ["\""])
        return (1...70).contains(value.utf8.count) ? value : nil
    }

    /// A part that names a file; nil for plain fields and for file fields left empty.
    private static func file(in part: ByteBufferView) -> File? {
        guard let gap = part.firstRange(of: [13, 10, 13, 10]) else { return nil }
        let head = String(decoding: part[..<gap.lowerBound], as: UTF8.self)
        guard let name = fileName(in: head), !name.isEmpty else { return nil }
        return File(name: name, content: part[gap.upperBound...])
    }

    private static func fileName(in head: String) -> String? {
        guard let mark = head.range(of: "filename=\""), let end = head[mark.upperBound...].firstIndex(of: "\"") else {
            return nil
        }
        let sent =
            head[mark.upperBound..<end].split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let plain = sent.unicodeScalars.filter { !CharacterSet.controlCharacters.contains($0) }
        return String(String(String.UnicodeScalarView(plain)).drop { $0 == "." }.prefix(120))
    }
}
