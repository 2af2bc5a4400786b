/// A disk between two synchronisations: what is surely on it, and what the system may or may not have written yet.
struct Disk {
    private var inodes: [Inode] = []
    /// Names as a running process sees them.
    private var names: [String: Int] = [:]
    /// Names as they surely are on the disk.
    private var durableNames: [String: Int] = [:]
    private var pendingNames: [(number: Int, path: String, inode: Int?)] = []

    private struct Inode {
        var bytes: [UInt8] = []
        var pending: [(number: Int, change: Change)] = []
    }

    private enum Change {
        case write(offset: Int, bytes: [UInt8])
        case resize(Int)
    }

    /// A disk that holds files already.
    init(holding files: [String: [UInt8]]) {
        for (path, bytes) in files {
            names[path] = inodes.count
            inodes.append(Inode(bytes: bytes))
        }
        durableNames = names
    }

    /// Takes in an operation.
    /// - Parameter number: its place among all operations.
    mutating func take(_ operation: DiskOperation, number: Int) {
        switch operation {
        case .create(let path): create(path, number)
        case .write(let path, let offset, let bytes): change(path, .write(offset: offset, bytes: bytes), number)
        case .resize(let path, let size): change(path, .resize(size), number)
        case .remove(let path):
            names[path] = nil
            pendingNames.append((number, path, nil))
        case .sync(let path, let began): sync(path, before: began)
        case .acknowledge: break
        }
    }

    private mutating func create(_ path: String, _ number: Int) {
        guard names[path] == nil else { return }
        names[path] = inodes.count
        pendingNames.append((number, path, inodes.count))
        inodes.append(Inode())
    }

    private mutating func change(_ path: String, _ change: Change, _ number: Int) {
        guard let inode = names[path] else { return }
        inodes[inode].pending.append((number, change))
    }

    private mutating func sync(_ path: String, before began: Int) {
        guard let inode = names[path] else {
            for (_, name, inode) in pendingNames.prefix(while: { $0.number < began }) { durableNames[name] = inode }
            pendingNames.removeAll { $0.number < began }
            return
        }
        let done = inodes[inode].pending.prefix { $0.number < began }
        for (_, change) in done { Self.apply(change, to: &inodes[inode].bytes) }
        inodes[inode].pending.removeFirst(done.count)
    }

    /// The files as they might be found when the power comes back.
    func cut(_ damage: Damage, _ chance: inout Chance) -> [String: [UInt8]] {
        var found = durableNames
        for (_, path, inode) in pendingNames where damage.keeps(&chance) { found[path] = inode }
        return found.mapValues { inode in
            var bytes = inodes[inode].bytes
            let pending = inodes[inode].pending
            let kept = damage == .end ? chance.below(pending.count + 1) : pending.count
            for (place, entry) in pending.prefix(kept).enumerated() {
                let isLast = place == kept - 1
                land(entry.change, on: &bytes, damage == .end && !isLast ? .none : damage, &chance)
            }
            return bytes
        }
    }

    private func land(_ change: Change, on bytes: inout [UInt8], _ damage: Damage, _ chance: inout Chance) {
        guard damage.tears, case .write(let offset, let written) = change else {
            if damage.keeps(&chance) { Self.apply(change, to: &bytes) }
            return
        }
        var start = 0
        while start < written.count {
            let end = min(written.count, ((offset + start) / Damage.sector + 1) * Damage.sector - offset)
            if chance.happens(0.5) {
                Self.apply(.write(offset: offset + start, bytes: Array(written[start..<end])), to: &bytes)
            }
            start = end
        }
    }

    private static func apply(_ change: Change, to bytes: inout [UInt8]) {
        switch change {
        case .resize(let size):
            if size < bytes.count { bytes.removeLast(bytes.count - size) }
            stretch(&bytes, to: size)
        case .write(let offset, let written):
            stretch(&bytes, to: offset + written.count)
            bytes.withUnsafeMutableBytes { target in
                written.withUnsafeBytes {
                    UnsafeMutableRawBufferPointer(rebasing: target[offset...]).copyMemory(from: $0)
                }
            }
        }
    }

    private static func stretch(_ bytes: inout [UInt8], to size: Int) {
        if bytes.count < size { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
    }
}
