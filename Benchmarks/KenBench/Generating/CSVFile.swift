import Foundation

/// A CSV file that is written row by row, so that its size does not matter to memory.
final class CSVFile {
    /// Where it lies.
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 20

    /// Makes the file with its head, over one of that name.
    init(_ path: String, _ head: [String]) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure("cannot write \(path): \(String(cString: strerror(errno)))") }
        buffer.reserveCapacity(Self.capacity + 4096)
        try row(head)
    }

    deinit { close(descriptor) }

    /// Appends a row; cells are quoted where CSV asks for it.
    func row(_ cells: [String]) throws {
        for (place, cell) in cells.enumerated() {
            if place > 0 { buffer.append(UInt8(ascii: ",")) }
            append(cell)
        }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.capacity { try flush() }
    }

    /// Hands everything to the system.
    func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                guard count > 0 else { throw Failure("cannot write \(path): \(String(cString: strerror(errno)))") }
                written += count
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(_ cell: String) {
        let needsQuotes = cell.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13
        }
        guard needsQuotes else { return buffer.append(contentsOf: cell.utf8) }
        buffer.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
