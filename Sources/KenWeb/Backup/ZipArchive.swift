import CZLib
import Foundation
import KenDomain

/// Files in one archive (APPNOTE 6.3.10), as they are: without packing, in the order given.
struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds a file.
    /// - Throws: ``Refusal/tooLarge(_:)`` where the archive would pass 4 GB or 65,535 files.
    mutating func add(_ name: String, _ content: [UInt8]) throws(Refusal) {
        guard let size = UInt32(exactly: content.count), let offset = UInt32(exactly: bytes.count), count < .max else {
            throw .tooLarge("The export is too large for one archive; `ken export` writes it into a folder.")
        }
        let check = content.withUnsafeBufferPointer {
            UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32(size)))
        }
        let name = Array(name.utf8)
        // Version 2.0, names in UTF-8, stored, 1 January 1980: an export is the same whenever it is made.
        let facts =
            Self.two(20) + Self.two(0x0800) + Self.two(0) + Self.two(0) + Self.two(33) + Self.four(check)
            + Self.four(size)
            + Self.four(size) + Self.two(UInt16(clamping: name.count)) + Self.two(0)
        bytes += [0x50, 0x4B, 3, 4] + facts + name + content
        directory += [0x50, 0x4B, 1, 2] + Self.two(20) + facts + Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
        directory += Self.four(offset) + name
        count += 1
    }

    /// The whole archive.
    var finished: [UInt8] {
        let (size, offset) = (UInt32(clamping: directory.count), UInt32(clamping: bytes.count))
        return bytes + directory + [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0) + Self.two(count) + Self.two(count)
            + Self.four(size) + Self.four(offset) + Self.two(0)
    }

    private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private static func four(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }
}
