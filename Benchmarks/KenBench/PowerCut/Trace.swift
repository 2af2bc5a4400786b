import Foundation

/// What a traced process asked of the files of one database, read from strace's output.
struct Trace {
    /// The calls to trace: those the replay knows, and those that would go past it unseen.
    static let calls =
        "openat,pwrite64,write,writev,sendmsg,sendto,fsync,fdatasync,ftruncate,unlink,pwritev,pwritev2,fallocate,truncate,"
        + "rename,renameat,renameat2,unlinkat,copy_file_range,sendfile,sync_file_range,mmap"

    /// In the order in which they were asked.
    private(set) var operations: [DiskOperation] = []
    private let database: String
    private let folder: String
    private let acknowledged: ([UInt8]) -> [Acknowledged]
    private var begun: [Int: (call: TraceCall, at: Int)] = [:]

    /// Reads a trace.
    /// - Parameters:
    ///   - database: path of the database file; files whose path goes on from there belong to it.
    ///   - acknowledged: finds acknowledgements in what the process told the outside.
    init(_ path: String, database: String, acknowledged: @escaping ([UInt8]) -> [Acknowledged]) throws {
        self.database = database
        self.acknowledged = acknowledged
        folder = (database as NSString).deletingLastPathComponent
        let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped))
        var start = 0
        while start < text.count {
            let end = Self.newline(in: text, from: start)
            if let call = TraceCall(text[start..<end]) { try take(call) }
            start = end + 1
        }
    }

    /// How many records were acknowledged.
    var acknowledgements: Int {
        operations.reduce(0) { sum, operation in
            if case .acknowledge(let records) = operation { sum + records.count } else { sum }
        }
    }

    private static func newline(in text: [UInt8], from start: Int) -> Int {
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, 10, bytes.count - start) else {
                return bytes.count
            }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func take(_ call: TraceCall) throws {
        switch call.part {
        case .whole:
            try start(call)
            try finish(call, began: operations.count)
        case .begun:
            begun[call.thread] = (call, operations.count)
            try start(call)
        case .resumed:
            guard let beginning = begun.removeValue(forKey: call.thread) else { return }
            try finish(TraceCall(begun: beginning.call, ended: call), began: beginning.at)
        }
    }

    /// What may reach the disk, or the world, from the moment it is asked.
    private mutating func start(_ call: TraceCall) throws {
        switch call.name {
        case "pwrite64":
            guard let path = tracked(call.path(0)), let offset = call.int(3) else { return }
            operations.append(.write(path, offset: offset, bytes: try call.bytes(1)))
        case "ftruncate":
            guard let path = tracked(call.path(0)), let size = call.int(1) else { return }
            operations.append(.resize(path, size))
        case "unlink":
            guard let path = tracked(String(decoding: try call.bytes(0), as: UTF8.self)) else { return }
            operations.append(.remove(path))
        case "write", "writev", "sendmsg", "sendto":
            guard tracked(call.path(0)) == nil else { throw unknown(call) }
            let records = acknowledged(try call.arguments.indices.dropFirst().flatMap { try told(call, $0) })
            if !records.isEmpty { operations.append(.acknowledge(records)) }
        case "openat", "fsync", "fdatasync": break
        default: try refuse(call)
        }
    }

    /// What holds once the system has answered.
    private mutating func finish(_ call: TraceCall, began: Int) throws {
        switch call.name {
        case "openat":
            guard let path = tracked(call.resultPath) else { return }
            let flags = call.arguments.dropFirst(2).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
            if flags.contains("O_CREAT") { operations.append(.create(path)) }
            if flags.contains("O_TRUNC") { operations.append(.resize(path, 0)) }
        case "fsync", "fdatasync":
            guard let path = call.path(0), path == folder || tracked(path) != nil, call.returned == 0 else { return }
            operations.append(.sync(path, began: began))
        case "pwrite64":
            guard tracked(call.path(0)) != nil else { return }
            guard call.returned == call.int(2) else { throw Failure("a write was cut short while tracing") }
        default: break
        }
    }

    /// The path when it is a file of the database; the shared index is made anew after every interruption.
    private func tracked(_ path: String?) -> String? {
        guard let path, path.hasPrefix(database), !path.hasSuffix("-shm"), !path.hasSuffix("(deleted)") else {
            return nil
        }
        return path
    }

    private func told(_ call: TraceCall, _ place: Int) throws -> [UInt8] {
        call.arguments[place].contains(UInt8(ascii: "\"")) ? try call.bytes(place) : []
    }

    /// A call that changes a file of the database in a way that the replay does not know must not go past unseen.
    private func refuse(_ call: TraceCall) throws {
        let names = call.arguments.indices.contains { tracked(call.path($0)) != nil }
        let isMapping = call.name == "mmap"
        guard names || (!isMapping && mentionsDatabase(call)) else { return }
        if isMapping {
            let words = call.arguments.map { String(decoding: $0, as: UTF8.self) }
            guard words.count > 3, words[2].contains("PROT_WRITE"), words[3].contains("MAP_SHARED") else { return }
        }
        throw unknown(call)
    }

    private func mentionsDatabase(_ call: TraceCall) -> Bool {
        call.arguments.indices.contains { place in
            (try? call.bytes(place)).map { tracked(String(decoding: $0, as: UTF8.self)) != nil } ?? false
        }
    }

    private func unknown(_ call: TraceCall) -> Failure {
        Failure("the trace holds a \(call.name) on the database, which the replay does not know")
    }
}
