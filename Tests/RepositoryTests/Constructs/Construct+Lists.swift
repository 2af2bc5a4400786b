extension Construct {
    /// What no file uses, tests included.
    static let anywhere = [
        Construct(
            name: "try!", words: ["!"], pattern: #"\btry!"#, instead: "throw, or say what happens on failure"),
        Construct(
            name: "as!", words: ["!"], pattern: #"\bas!"#, instead: "use as? and say what happens otherwise"),
        Construct(
            name: "x!", words: ["!"], pattern: #"\b(?!(?:try|as)!)\w+!(?!=)|[`)\]}"?>]!(?!=)"#,
            instead: "unwrap with guard or if; in tests with #require"),
        Construct(
            name: "fatalError", words: ["fatalError"], pattern: #"\bfatalError\b"#,
            instead: "a stopped process answers nobody: throw"),
        Construct(
            name: "precondition", words: ["precondition", "preconditionFailure"],
            pattern: #"\bprecondition(Failure)?\b"#,
            instead: "a stopped process answers nobody: throw, or make the case impossible"),
        Construct(
            name: "nonisolated(unsafe)", words: ["unsafe"], pattern: #"\bnonisolated\s*\(\s*unsafe"#,
            instead: "make it a value, or guard it with a Mutex"),
        Construct(
            name: "Bundle.module", words: ["Bundle"], pattern: #"\bBundle\s*\.\s*module\b"#,
            instead: "it stops the process once the binary is moved; generate a literal"),
    ]

    /// What needs a line in `Exceptions.uncheckedSendable`.
    static let unchecked = Construct(
        name: "@unchecked Sendable", words: ["unchecked"], pattern: #"@unchecked\b"#,
        instead: "make it a value, an actor or a Mutex")

    /// What the pure modules do without: they compute the same from the same, at once.
    static let impure = [
        Construct(
            name: "async", words: ["async", "await"], pattern: #"\b(async|await)\b"#,
            instead: "what waits belongs to a verb"),
        Construct(
            name: "a clock", words: ["Date", "DispatchTime", "Clock", "ContinuousClock", "SuspendingClock"],
            pattern: #"\bDate\s*\(\s*\)|\b(Date|DispatchTime|Clock)\b.*\.now\b|\b(Continuous|Suspending)Clock\b"#,
            instead: "take asOf as a parameter"),
        Construct(
            name: "chance",
            words: ["random", "randomElement", "shuffle", "shuffled", "UUID", "SystemRandomNumberGenerator"],
            pattern: #"\brandom(Element)?\s*\((?!.*\busing:)|\bshuffled?\s*\(\s*\)|\bUUID\s*\(\s*\)|\bSystemRandom"#,
            instead: "take it as a parameter"),
        Construct(
            name: "files and network",
            words: ["FileManager", "FileHandle", "URLSession", "contentsOf", "contentsOfFile"],
            pattern: #"\b(FileManager|FileHandle|URLSession)\b|\b(Data|String|NSString)\s*\(\s*contentsOf"#,
            instead: "take bytes or text as a parameter"),
        Construct(
            name: "the machine's process, locale or zone",
            words: ["ProcessInfo", "getenv", "Locale", "TimeZone", "Calendar"],
            pattern: #"\b(ProcessInfo|getenv)\b|\b(Locale|TimeZone|Calendar)\s*\.\s*(current|autoupdatingCurrent)\b"#,
            instead: "take it as a parameter"),
    ]

    /// What only the executable does.
    static let environment = Construct(
        name: "reading the environment", words: ["environment", "getenv"],
        pattern: #"\bprocessInfo\s*\.\s*environment\b|\bgetenv\s*\("#,
        instead: "the executable reads it and hands it on")
}
