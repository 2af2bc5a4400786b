import Foundation

/// The repository these tests stand in.
enum Repository {
    /// Its top folder: the nearest one above this file, symbolic links followed, that holds Ken's manifest and modules.
    static let root: URL = {
        let here = URL(fileURLWithPath: #filePath)
        let folders = [here.resolvingSymlinksInPath(), here].compactMap { file in
            sequence(first: file.deletingLastPathComponent()) { $0.deletingLastPathComponent() }
                .prefix { $0.path != "/" }
                .first { holds("Package.swift", $0) && holds("Sources/KenDomain", $0) }
        }
        return folders.first ?? here
    }()

    /// Every Swift file of the modules.
    static let sources = swiftFiles(under: "Sources")

    /// Every Swift file of the tests.
    static let tests = swiftFiles(under: "Tests")

    /// Paths of all files a person or a machine could have written, relative to the root.
    static let files: [String] = paths(under: "").sorted()

    /// The text of a file; nil when there is none or it is not UTF-8.
    static func text(_ path: String) -> String? {
        try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Whether a file or folder is there.
    static func exists(_ path: String) -> Bool { holds(path, root) }

    /// Whether a file may be run.
    static func isExecutable(_ path: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: root.appendingPathComponent(path).path)
    }

    private static func holds(_ path: String, _ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    private static func swiftFiles(under folder: String) -> [SourceFile] {
        files.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".swift") }
            .compactMap { path in text(path).map { SourceFile(path: path, text: $0) } }
    }

    private static func paths(under folder: String) -> [String] {
        let here = root.appendingPathComponent(folder, isDirectory: true)
        let entries = try? FileManager.default.contentsOfDirectory(
            at: here, includingPropertiesForKeys: [.isDirectoryKey])
        return (entries ?? []).flatMap { entry -> [String] in
            let name = entry.lastPathComponent
            guard !isMade(name) else { return [] }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            let isFolder = (try? entry.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
            return isFolder ? paths(under: path) : [path]
        }
    }

    /// Whether a folder or file is made by a tool and not kept.
    private static func isMade(_ name: String) -> Bool {
        [".git", "__pycache__", ".pytest_cache", "node_modules", ".DS_Store", "Package.resolved"].contains(name)
            || name.hasPrefix(".build") || name.hasSuffix(".swp")
    }
}
